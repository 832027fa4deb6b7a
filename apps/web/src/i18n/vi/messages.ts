export default {
  title: 'Thư và việc chờ',
};
