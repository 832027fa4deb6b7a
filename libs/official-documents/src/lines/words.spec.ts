import { describe, expect, it } from 'vitest';

import { capitals, cleanParagraphs, cleanText } from './clean-text';
import { minutesEndSentence } from './end-sentence';
import { vietnameseLetter } from './list-marks';
import { signerName } from './signer-name';

describe('typed text', () => {
  it.each([
    ['keeps Vietnamese, signs and emoji', 'Đồng ý <100 %> & 👍🏽', 'Đồng ý <100 %> & 👍🏽'],
    ['loses control characters', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['loses halves of emoji and non-characters', 'a\uD83D b\uDE00\uFFFE\uFFFF', 'a b'],
    ['is composed', 'a\u0323', 'ạ'],
    ['becomes one line', ' một\r\nhai\u2028ba\tbốn  năm ', 'một hai ba bốn năm'],
    ['may be missing', null, ''],
  ])('%s', (_what, typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });

  it('falls into paragraphs at every kind of line end', () => {
    expect(cleanParagraphs('một\r\nhai\rba\n\n\u2029bốn\vnăm')).toEqual(['một', 'hai', 'ba', 'bốn', 'năm']);
  });

  it('is put in capitals with its marks', () => {
    expect(capitals('Cụm thi đua các tỉnh Tây Nam Bộ')).toBe('CỤM THI ĐUA CÁC TỈNH TÂY NAM BỘ');
  });
});

describe('letters of points', () => {
  it('follow the Vietnamese alphabet: a, b, c, d, đ, e, g', () => {
    const letters = Array.from({ length: 23 }, (_, index) => vietnameseLetter(index)).join('');
    expect(letters).toBe('abcdđeghiklmnopqrstuvxy');
  });

  it('come in pairs after the last letter', () => {
    expect([23, 24, 45, 46].map(vietnameseLetter)).toEqual(['aa', 'ab', 'ay', 'ba']);
  });
});

describe('the name of a signer', () => {
  it.each([
    ['TS. Nguyễn Văn A', 'Nguyễn Văn A'],
    ['PGS.TS. Nguyễn Văn A', 'Nguyễn Văn A'],
    ['GS-TS Nguyễn Văn A', 'Nguyễn Văn A'],
    ['ThS Nguyễn Văn A', 'Nguyễn Văn A'],
    ['NGƯT. PGS. TSKH. Nguyễn Văn A', 'Nguyễn Văn A'],
    ['Tsan Nguyễn', 'Tsan Nguyễn'],
    ['Thạch Thị B', 'Thạch Thị B'],
    ['Bs Văn C', 'Bs Văn C'],
  ])('"không ghi học hàm, học vị và các danh hiệu danh dự khác": %s is %s', (typed, expected) => {
    expect(signerName(typed)).toBe(expected);
  });
});

describe('the closing sentence', () => {
  it.each([
    [
      { meeting: 'Phiên họp trù bị', hour: 16, minute: 5, date: '2021-03-25' },
      'Phiên họp trù bị kết thúc vào 16 giờ 05, ngày 25 tháng 3 năm 2021./.',
    ],
    [
      { meeting: 'Hội nghị', hour: 9, minute: 0, date: '2022-02-03' },
      'Hội nghị kết thúc vào 09 giờ 00, ngày 03 tháng 02 năm 2022./.',
    ],
    [
      { meeting: 'Cuộc họp', hour: null, minute: null, date: '2022-12-31' },
      'Cuộc họp kết thúc vào …… giờ ……, ngày 31 tháng 12 năm 2022./.',
    ],
  ])('"ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước": %o', (end, expected) => {
    expect(minutesEndSentence(end)).toBe(expected);
  });
});
