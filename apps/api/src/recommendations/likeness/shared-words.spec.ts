import { describe, expect, it } from 'vitest';
import { markShared, tellingWords } from './shared-words';

/** Marked words in brackets. */
const marked = (text: string, other: string): string =>
  markShared(text, other)
    .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
    .join('');

describe('markShared', () => {
  it.each([
    ['Đề nghị tập huấn nghiệp vụ', 'Kiến nghị mở lớp nghiệp vụ', 'Đề nghị tập huấn [nghiệp vụ]'],
    ['Tập huấn cho cán bộ', 'tap huan can bo xa', '[Tập huấn] cho [cán bộ]'],
    ['công tác Thi đua, khen thưởng', 'công tác TĐKT', 'công tác Thi đua, khen thưởng'],
    ['Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Chủ tịch [UBND tỉnh]'],
    ['TP. Cà Mau', 'thành phố Cà Mau', '[TP]. [Cà Mau]'],
    ['quỹ, lương', 'lương quỹ', '[quỹ], [lương]'],
    ['cấp cơ sở', 'cơ chế', 'cấp [cơ] sở'],
    ['có phần mềm', 'có biên chế', 'có phần mềm'],
    ['Tập huấn'.normalize('NFD'), 'tập huấn', `[${'Tập huấn'.normalize('NFD')}]`],
    ['Không giống', 'Điều khác hẳn', 'Không giống'],
  ])('marks in "%s" what "%s" says too', (text, other, expected) => {
    expect(marked(text, other)).toBe(expected);
  });

  it.each(['', '  Đề nghị,  tập huấn…\nrồi tập huấn. ', '12/2020: TĐKT – UBND'])('loses no letter of "%s"', (text) => {
    expect(
      markShared(text, 'tập huấn UBND 2020')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('tellingWords', () => {
  it('leaves out what every recommendation says', () => {
    expect([...tellingWords('Kiến nghị Ban TĐKT Trung ương tăng cường công tác tập huấn cho các huyện')]).toEqual([
      ...['ban', 'tang', 'cuong', 'tap', 'huan', 'huyen'],
    ]);
  });
});
