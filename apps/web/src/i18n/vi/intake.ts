export default {
  title: 'Nhập kiến nghị từ bảng',
};
