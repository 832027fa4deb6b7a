export default {
  title: 'Kiến nghị giống nhau',
};
