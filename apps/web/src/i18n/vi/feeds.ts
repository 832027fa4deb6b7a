export default {
  title: 'Đăng ký lịch',
};
