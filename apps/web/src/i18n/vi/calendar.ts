export default {
  title: 'Lịch',
};
