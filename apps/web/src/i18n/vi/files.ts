export default {
  title: 'Tài liệu họp',
};
