export default {
  title: 'Báo cáo tổng hợp',
};
