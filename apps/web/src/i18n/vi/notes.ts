export default {
  title: 'Ghi chú nội bộ',
};
