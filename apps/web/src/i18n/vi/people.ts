export default {
  title: 'Danh bạ',
};
