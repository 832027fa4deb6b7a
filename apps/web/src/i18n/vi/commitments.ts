export default {
  title: 'Cam kết và đề nghị',
};
