import type { MinutesDocument } from '../model';

/** Made-up minutes ("dữ liệu mẫu"): no such cluster, meeting or person exists. */
export const sampleMinutes = (changes: Partial<MinutesDocument> = {}): MinutesDocument => ({
  parentAgency: 'Hội đồng TĐKT mẫu',
  agency: 'Cụm thi đua các tỉnh mẫu số Một',
  number: { number: 7, symbol: 'BB-CTĐM' },
  title: 'Phiên họp trù bị tổng kết giao ước thi đua năm 2020 của Cụm thi đua các tỉnh mẫu số Một',
  startLine: '14 giờ 00, ngày 25 tháng 3 năm 2021',
  place: 'Hội trường Ủy ban nhân dân tỉnh Mẫu',
  attendance: [
    {
      heading: 'Đại diện Ban TĐKT Trung ương:',
      lines: ['Đồng chí Nguyễn Văn A (mẫu), Phó Trưởng ban;', '- Đồng chí Trần Thị B (mẫu), Vụ trưởng.'],
    },
    { heading: 'Về phía địa phương', lines: ['Lãnh đạo Sở Nội vụ của 12 tỉnh (mẫu)'] },
  ],
  chair: 'Đồng chí Lê Văn C (mẫu), Phó Chủ tịch UBND tỉnh Mẫu',
  secretary: 'Đồng chí Phạm Thị D (mẫu), chuyên viên Sở Nội vụ tỉnh Mẫu',
  body: [
    { kind: 'heading', text: '1. Báo cáo của Cụm' },
    { kind: 'paragraph', text: 'Đại diện Cụm trưởng trình bày báo cáo tổng kết giao ước thi đua năm 2020.' },
    { kind: 'heading', text: '2. Thảo luận' },
    {
      kind: 'paragraph',
      lead: 'Đồng chí Nguyễn Văn A (mẫu):',
      text: 'ghi nhận công tác chuẩn bị nghiêm túc của Cụm và đề nghị các đơn vị tiếp tục góp ý.\nĐề nghị gửi ý kiến bằng văn bản.',
    },
    { kind: 'list', marker: 'LETTER', items: ['Đẩy mạnh tuyên truyền;', 'Tăng cường tập huấn.'] },
    { kind: 'list', marker: 'NUMBER', items: ['Các đại biểu thống nhất nội dung báo cáo.'] },
  ],
  endLine: 'Phiên họp kết thúc vào 16 giờ 30, ngày 25 tháng 3 năm 2021.',
  secretarySignature: { name: 'Phạm Thị D (mẫu)' },
  chairSignature: { position: 'Phó Chủ tịch UBND tỉnh Mẫu', name: 'TS. Lê Văn C (mẫu)' },
  recipients: ['Ban TĐKT Trung ương', 'Các đơn vị thành viên (mẫu);'],
  ...changes,
});
