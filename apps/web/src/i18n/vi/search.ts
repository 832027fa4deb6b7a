export default {
  title: 'Tìm kiếm',
};
