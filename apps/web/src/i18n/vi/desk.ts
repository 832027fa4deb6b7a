export default {
  title: 'Bàn kiến nghị',
};
