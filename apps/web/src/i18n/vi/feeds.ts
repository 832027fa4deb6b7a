export default {
  title: 'Đăng ký lịch',
  subtitle:
    'Chương trình lịch của bạn tự cập nhật từ địa chỉ tạo ở đây. Ai có địa chỉ cũng đọc được lịch, nên đừng gửi cho người khác.',
  calendar: 'Lịch',
  breadcrumbs: 'Đường dẫn',
  scope: { MINE: 'Cuộc họp của tôi', CLUSTER: 'Một cụm', ALL: 'Tất cả cuộc họp tôi được xem' },
  form: {
    scope: 'Gồm những cuộc họp',
    cluster: 'Cụm',
    create: 'Tạo địa chỉ',
    created: 'Đã tạo địa chỉ. Hãy sao chép vào chương trình lịch của bạn.',
  },
  list: 'Địa chỉ của bạn',
  empty: 'Bạn chưa có địa chỉ nào.',
  emptyAdvice: 'Hãy chọn những cuộc họp cần theo dõi rồi tạo địa chỉ.',
  card: {
    address: 'Địa chỉ',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    copyOf: 'Sao chép địa chỉ: {{name}}',
    since: 'Tạo lúc {{time}}',
    read: 'đọc lần cuối lúc {{time}}',
    unread: 'chưa có chương trình nào đọc',
  },
  renew: {
    of: 'Đổi địa chỉ: {{name}}',
    confirm: 'Đổi địa chỉ',
    question: 'Đổi địa chỉ của “{{name}}”?',
    advice: 'Địa chỉ cũ ngừng hoạt động ngay; hãy nhập địa chỉ mới vào chương trình lịch.',
    done: 'Đã đổi. Địa chỉ cũ không đọc được nữa.',
  },
  delete: {
    of: 'Xoá địa chỉ: {{name}}',
    confirm: 'Xoá địa chỉ',
    question: 'Xoá địa chỉ của “{{name}}”?',
    advice: 'Chương trình lịch đang dùng địa chỉ này sẽ không cập nhật được nữa.',
    done: 'Đã xoá địa chỉ.',
  },
  howTo: {
    title: 'Cách thêm vào chương trình lịch',
    outlook: {
      name: 'Outlook',
      steps: 'Mở Lịch, chọn Thêm lịch → Đăng ký từ web, dán địa chỉ rồi bấm Nhập.',
    },
    google: {
      name: 'Google Lịch',
      steps: 'Trên máy tính, ở mục Lịch khác bấm dấu + → Từ URL, dán địa chỉ rồi bấm Thêm lịch.',
    },
    iphone: {
      name: 'iPhone',
      steps: 'Mở ứng dụng Lịch, chọn Lịch → Thêm lịch → Thêm lịch đăng ký, dán địa chỉ rồi bấm Đăng ký.',
    },
  },
};
