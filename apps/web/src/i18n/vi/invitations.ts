export default {
  title: 'Giấy mời',
};
