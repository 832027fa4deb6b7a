export default {
  title: 'Tổng quan kiến nghị',
};
