import type { InvitationDocument } from '../invitation-model';

/** A made-up invitation ("dữ liệu mẫu"): no such cluster, meeting or person exists. */
export const sampleInvitation = (changes: Partial<InvitationDocument> = {}): InvitationDocument => ({
  parentAgency: 'Hội đồng TĐKT mẫu',
  agency: 'Cụm thi đua các tỉnh mẫu số Một',
  number: { number: 5, symbol: 'GM-CTĐM' },
  place: 'Mẫu Giang',
  date: '2021-03-15',
  subject: 'Dự Hội nghị tổng kết phong trào thi đua năm 2020',
  addressee: 'Sở Nội vụ tỉnh Mẫu',
  event: 'Hội nghị tổng kết phong trào thi đua năm 2020 của Cụm thi đua các tỉnh mẫu số Một',
  chair: 'Đồng chí Lê Văn C (mẫu), Phó Chủ tịch UBND tỉnh Mẫu Giang',
  time: '14 giờ 00, thứ Năm, ngày 25 tháng 3 năm 2021',
  venue: 'Hội trường Ủy ban nhân dân tỉnh Mẫu Giang',
  notes: ['Mỗi đoàn không quá 03 đại biểu.', 'Đề nghị xác nhận trước ngày 20 tháng 3 năm 2021.'],
  signature: { authority: ['TM. Cụm thi đua'], position: 'Cụm trưởng', name: 'TS. Lê Văn C (mẫu)' },
  recipients: ['Như trên', 'Ban TĐKT mẫu (để báo cáo)'],
  ...changes,
});
