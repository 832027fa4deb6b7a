export default {
  title: 'Nhập danh sách',
};
