export default {
  title: 'Các lần công bố',
};
