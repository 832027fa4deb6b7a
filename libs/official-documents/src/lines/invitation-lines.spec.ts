import { describe, expect, it } from 'vitest';

import { sampleInvitation } from '../testing/sample-invitation';
import { invitationLines } from './invitation-lines';
import { lineText, linesAt } from './sheet-line';
import type { LinePlace, LineRole } from './sheet-line';

type Changes = Parameters<typeof sampleInvitation>[0];

const at = (place: LinePlace, changes: Changes = {}) =>
  linesAt(invitationLines(sampleInvitation(changes)), place).map(lineText);
const withRole = (role: LineRole, changes: Changes = {}) =>
  invitationLines(sampleInvitation(changes))
    .filter((line) => line.role === role)
    .map(lineText);

describe('the order of form 1.7 (Nghị định 30/2020/NĐ-CP, Phụ lục III)', () => {
  it('has issuer and number left, national name, motto, place and date right', () => {
    expect(at('head-left')).toEqual(['HỘI ĐỒNG TĐKT MẪU', 'CỤM THI ĐUA CÁC TỈNH MẪU SỐ MỘT', 'Số: 05/GM-CTĐM']);
    expect(at('head-right')).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Mẫu Giang, ngày 15 tháng 3 năm 2021',
    ]);
    expect(at('title')).toEqual(['GIẤY MỜI', 'Dự Hội nghị tổng kết phong trào thi đua năm 2020']);
  });

  it('invites, names the meeting, who chairs, when and where, and what to mind', () => {
    expect(at('content')).toEqual([
      'Cụm thi đua các tỉnh mẫu số Một trân trọng kính mời: Sở Nội vụ tỉnh Mẫu',
      'Tới dự Hội nghị tổng kết phong trào thi đua năm 2020 của Cụm thi đua các tỉnh mẫu số Một',
      'Chủ trì: Đồng chí Lê Văn C (mẫu), Phó Chủ tịch UBND tỉnh Mẫu Giang',
      'Thời gian: 14 giờ 00, thứ Năm, ngày 25 tháng 3 năm 2021',
      'Địa điểm: Hội trường Ủy ban nhân dân tỉnh Mẫu Giang',
      'Mỗi đoàn không quá 03 đại biểu.',
      'Đề nghị xác nhận trước ngày 20 tháng 3 năm 2021./.',
    ]);
  });

  it('has the recipients left and the signer right: authority and position in capitals, the name without a degree', () => {
    expect(at('recipients')).toEqual(['Nơi nhận:', '- Như trên;', '- Ban TĐKT mẫu (để báo cáo);', '- Lưu: VT.']);
    expect(at('signature-right')).toEqual(['TM. CỤM THI ĐUA', 'CỤM TRƯỞNG', 'Lê Văn C (mẫu)']);
    expect(at('signature-left')).toEqual([]);
  });
});

describe('place and date of issue (Phụ lục I, phần I, II.4)', () => {
  it.each([
    ['2021-03-15', 'ngày 15 tháng 3 năm 2021'],
    ['2021-03-05', 'ngày 05 tháng 3 năm 2021'],
    ['2021-01-05', 'ngày 05 tháng 01 năm 2021'],
    ['2021-02-28', 'ngày 28 tháng 02 năm 2021'],
    ['2021-12-31', 'ngày 31 tháng 12 năm 2021'],
    [null, 'ngày …… tháng …… năm ……'],
  ])('"số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0": %s is "%s"', (date, expected) => {
    expect(withRole('place-date', { date })).toEqual([`Mẫu Giang, ${expected}`]);
  });
});

describe('what is not known', () => {
  it('is left open with dots, the number with room to write it', () => {
    const draft: Changes = { number: { number: null, symbol: 'GM-CTĐM' }, chair: null, time: ' ', notes: [] };
    expect(withRole('number', draft)).toEqual([`Số: ${'\u00A0'.repeat(6)}/GM-CTĐM`]);
    expect(at('content', draft).slice(2, 4)).toEqual(['Chủ trì: ……………………………………', 'Thời gian: ……………………………………']);
  });
});

describe('the end mark', () => {
  it('stands once, after the last line of the text, whatever was typed', () => {
    for (const note of ['Mang theo tài liệu', 'Mang theo tài liệu.', 'Mang theo tài liệu./.']) {
      expect(withRole('end', { notes: [note] })).toEqual(['Mang theo tài liệu./.']);
    }
  });

  it('follows the place when there are no notes, and the label of the form stays', () => {
    expect(withRole('end', { notes: [] })).toEqual(['Địa điểm: Hội trường Ủy ban nhân dân tỉnh Mẫu Giang./.']);
  });
});
