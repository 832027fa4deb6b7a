export default {
  title: 'Ghi chú nội bộ',
  newLabel: 'Thêm ghi chú',
  editLabel: 'Sửa ghi chú',
  advice: 'Chỉ Ban đọc được. Gõ @ để nhắc đồng nghiệp, Ctrl+Enter để lưu.',
  edited: 'đã sửa',
  changed: 'Ghi chú vừa được sửa ở nơi khác. Hãy bấm Huỷ để xem nội dung mới, rồi sửa lại.',
  mention: { label: 'Nhắc ai' },
  delete: { question: 'Xoá ghi chú này?', message: 'Không thể lấy lại ghi chú đã xoá.' },
  mentions: {
    title: 'Nhắc đến tôi',
    unseen_other: '{{count}} chưa xem',
    markSeen: 'Đã xem',
    markSeenOf: 'Đã xem ghi chú của {{name}} về {{code}}',
  },
};
