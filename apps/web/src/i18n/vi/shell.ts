export default {
  skip: 'Đến nội dung chính',
  mainNavigation: 'Điều hướng chính',
  nav: {
    home: 'Hôm nay',
    calendar: 'Lịch',
    meetings: 'Cuộc họp',
    recommendations: 'Kiến nghị',
    documents: 'Văn bản',
    directory: 'Cụm và đơn vị',
    admin: 'Quản trị',
    more: 'Thêm',
  },
  /** The same under a thumb: a fifth of a phone's width for each. */
  bar: {
    home: 'Hôm nay',
    calendar: 'Lịch',
    meetings: 'Cuộc họp',
    recommendations: 'Kiến nghị',
    documents: 'Văn bản',
    directory: 'Cụm, đơn vị',
    admin: 'Quản trị',
  },
  language: { switchTo: 'English' },
  search: { open: 'Tìm kiếm (Ctrl K)', name: 'Tìm kiếm' },
  scheme: { toDark: 'Chuyển sang nền tối', toLight: 'Chuyển sang nền sáng' },
  account: {
    menu: 'Tài khoản: {{name}}',
    signOut: 'Đăng xuất',
    signOutEverywhere: 'Đăng xuất khỏi mọi thiết bị',
  },
  error: {
    notFound: {
      title: 'Không tìm thấy trang này',
      advice:
        'Đường dẫn có thể đã đổi, hoặc tài khoản của bạn không được xem nội dung này. Hãy về trang Hôm nay hoặc hỏi thư ký cụm.',
    },
    forbidden: {
      title: 'Bạn không được mở trang này',
      advice: 'Nếu công việc của bạn cần đến, hãy đề nghị quản trị viên cấp quyền.',
    },
    network: {
      title: 'Chưa kết nối được máy chủ',
      advice: 'Hãy kiểm tra mạng rồi thử lại. Những gì đã lưu vẫn còn nguyên.',
    },
    outdated: {
      title: 'Ứng dụng vừa được cập nhật',
      advice: 'Hãy tải lại trang để dùng phiên bản mới.',
    },
    unexpected: {
      title: 'Có lỗi ngoài dự kiến',
      advice: 'Hãy tải lại trang. Nếu vẫn lỗi, hãy báo quản trị viên thời điểm xảy ra: {{time}}.',
    },
    home: 'Về trang Hôm nay',
  },
};
