/** Codes of the API, as a tree: `meeting.illegal_transition` is `meeting: { illegal_transition }`. */
export default {
  network: 'Chưa kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  byStatus: {
    bad: 'Máy chủ không hiểu yêu cầu. Hãy kiểm tra lại các ô đã nhập.',
    signedOut: 'Phiên làm việc đã hết. Hãy đăng nhập lại.',
    forbidden: 'Bạn không được làm việc này. Hãy hỏi thư ký cụm hoặc quản trị viên.',
    notFound: 'Nội dung này không còn, hoặc bạn không được xem.',
    conflict: 'Người khác vừa thay đổi nội dung này. Hãy tải lại để xem bản mới.',
    tooMany: 'Bạn thử quá nhiều lần. Hãy chờ một phút rồi thử lại.',
    server: 'Máy chủ đang gặp sự cố. Hãy thử lại sau ít phút.',
  },
  validation: { failed: 'Có ô chưa đúng. Hãy xem lời nhắc ở từng ô.' },
  auth: {
    invalid_credentials: 'Thư điện tử hoặc mật khẩu không đúng. Hãy nhập lại.',
    too_many_attempts: 'Bạn thử quá nhiều lần. Hãy chờ một phút rồi thử lại.',
  },
  field: {
    required: 'Hãy nhập ô này.',
    too_long: 'Nhập không quá {{max}} ký tự.',
    too_short: 'Nhập ít nhất {{min}} ký tự.',
    too_small: 'Nhập số từ {{min}} trở lên.',
    too_large: 'Nhập số không quá {{max}}.',
    invalid_email: 'Địa chỉ thư điện tử không đúng, ví dụ: ten@tinh.gov.vn.',
    invalid_date: 'Ngày không đúng, hãy nhập như 25/03/2021.',
    unknown: 'Máy chủ không biết ô này. Hãy tải lại trang.',
    invalid: 'Giá trị không đúng. Hãy nhập lại.',
  },
};
