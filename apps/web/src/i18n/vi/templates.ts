export default {
  title: 'Mẫu chương trình',
};
