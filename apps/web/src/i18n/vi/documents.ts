export default {
  list: {
    title: 'Sổ văn bản',
    subtitle: 'Văn bản đi của các cụm, có số theo năm',
    ofMeeting: 'Văn bản của cuộc họp',
    search: 'Tìm số, ký hiệu hoặc trích yếu',
    empty: 'Chưa có văn bản nào.',
    emptyAdvice: 'Biên bản được cấp số khi ký và hiện ở đây, cùng với tệp và mã kiểm tra của tệp.',
    nothingFound: 'Không có văn bản nào khớp.',
    nothingFoundAdvice: 'Hãy bớt chữ trong ô tìm hoặc chọn năm khác.',
  },
  filter: { year: 'Năm', allYears: 'Mọi năm' },
  field: {
    symbol: 'Số, ký hiệu',
    signedOn: 'Ngày ký',
    subject: 'Trích yếu',
    meeting: 'Cuộc họp',
    issuer: 'Cơ quan ban hành',
    state: 'Tình trạng',
    file: 'Tệp',
  },
  state: { signed: 'Đã ký', issued: 'Phát hành {{day}}', void: 'Đã hủy số: {{reason}}' },
  file: {
    download: 'Tải tệp',
    downloadOf: 'Tải tệp {{symbol}}',
    none: 'Không có tệp',
    seal: 'Dấu SHA-256 của tệp; so với mã của bản bạn có',
  },
};
