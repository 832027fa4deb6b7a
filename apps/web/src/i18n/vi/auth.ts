export default {
  title: 'Đăng nhập',
  tagline: 'Cuộc họp của các cụm thi đua: từ lịch họp đến kiến nghị cuối cùng được trả lời.',
  email: 'Thư điện tử',
  password: 'Mật khẩu',
  emailMissing: 'Hãy nhập địa chỉ thư điện tử.',
  passwordMissing: 'Hãy nhập mật khẩu.',
  showPassword: 'Hiện hoặc ẩn mật khẩu',
  submit: 'Đăng nhập',
  demo: {
    title: 'Tài khoản dùng thử',
    description: 'Máy này chạy với dữ liệu mẫu. Chọn một vai để vào ngay.',
  },
  again: {
    title: 'Phiên làm việc đã hết',
    description: 'Nội dung trên trang vẫn còn. Nhập mật khẩu của {{email}} để làm tiếp.',
    submit: 'Làm tiếp',
    leave: 'Đăng nhập bằng tài khoản khác',
    leaveWarning: 'Những gì chưa lưu trên trang sẽ mất.',
  },
};
