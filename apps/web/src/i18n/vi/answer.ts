export default {
  title: 'Trả lời giấy mời',
};
