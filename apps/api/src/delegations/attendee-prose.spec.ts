import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProseRow, readAttendees } from './attendee-prose';
import type { MeetingContext } from './prose-place';

const meeting: MeetingContext = {
  hostName: 'Hậu Giang',
  delegations: [
    { id: 'hau-giang', names: ['Hậu Giang', 'Tỉnh Hậu Giang'] },
    { id: 'kien-giang', names: ['Kiên Giang', 'Tỉnh Kiên Giang'] },
    { id: 'centre', names: ['Ban Thi đua - Khen thưởng Trung ương'] },
  ],
};

const read = (text: string) => readAttendees(text, meeting);
const rowsOf = (text: string): ProseRow[] => read(text).rows;
const only = (text: string): ProseRow => {
  const { rows, rest } = read(text);
  expect({ rows: rows.length, rest }).toEqual({ rows: 1, rest: [] });
  return rows[0]!;
};

describe('the sentences of the article', () => {
  it('gives the side of the centre: two persons and the specialists, whom nobody counted', () => {
    const { rows, rest } = read(
      'Dự phiên họp, đại diện Ban Thi đua – Khen thưởng (TĐKT) Trung ương có các đồng chí: Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương; Lê Văn Vũ, Vụ trưởng Vụ III, cùng các chuyên viên của Ban TĐKT Trung ương.',
    );
    expect(rest).toEqual([]);
    expect(rows).toMatchObject([
      {
        kind: 'PERSON',
        name: 'Phạm Đức Toàn',
        positions: ['Ủy viên Hội đồng TĐKT Trung ương', 'Phó Trưởng ban Ban TĐKT Trung ương'],
        side: 'CENTRAL',
        delegationId: 'centre',
        certainty: 'SURE',
      },
      { kind: 'PERSON', name: 'Lê Văn Vũ', positions: ['Vụ trưởng Vụ III'], side: 'CENTRAL', delegationId: 'centre' },
      {
        kind: 'GROUP',
        name: 'các chuyên viên của Ban TĐKT Trung ương',
        positions: [],
        headCount: null,
        side: 'CENTRAL',
        delegationId: 'centre',
        certainty: 'SURE',
      },
    ]);
    expect(rows).toHaveLength(3);
  });

  it('gives the local side: the host first, then the leaders of the members', () => {
    const { rows, rest } = read(
      'Về phía địa phương, có các đồng chí: Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang; Nguyễn Minh Trí, Giám đốc Sở Nội vụ tỉnh Hậu Giang; lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh trong Cụm thi đua Tây Nam Bộ.',
    );
    expect(rest).toEqual([]);
    expect(rows).toMatchObject([
      {
        name: 'Hồ Thu Ánh',
        positions: ['Phó Chủ tịch UBND tỉnh Hậu Giang'],
        side: 'HOST',
        delegationId: 'hau-giang',
        heading: 'Về phía địa phương, có các đồng chí:',
      },
      { name: 'Nguyễn Minh Trí', positions: ['Giám đốc Sở Nội vụ tỉnh Hậu Giang'], side: 'HOST', heading: null },
      {
        kind: 'GROUP',
        name: 'lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh trong Cụm thi đua Tây Nam Bộ',
        headCount: null,
        side: 'MEMBER',
        delegationId: null,
      },
    ]);
    expect(rows).toHaveLength(3);
  });

  it('finds the people in the whole paragraph, and keeps the sentence that names nobody', () => {
    const { rows, rest } = read(
      'TĐKT - Chiều ngày 25/3, tại UBND tỉnh Hậu Giang, Cụm thi đua các tỉnh Tây Nam Bộ tổ chức Phiên họp trù bị tổng kết giao ước thi đua năm 2020. Dự phiên họp, đại diện Ban Thi đua – Khen thưởng (TĐKT) Trung ương có các đồng chí: Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương; Lê Văn Vũ, Vụ trưởng Vụ III, cùng các chuyên viên của Ban TĐKT Trung ương.',
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'Phạm Đức Toàn',
      'Lê Văn Vũ',
      'các chuyên viên của Ban TĐKT Trung ương',
    ]);
    expect(rest).toEqual([expect.stringMatching(/^TĐKT - Chiều ngày 25\/3.*năm 2020$/u)]);
  });
});

describe('a person', () => {
  it.each([
    ['đồng chí Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang', 'Hồ Thu Ánh', ['Phó Chủ tịch UBND tỉnh Hậu Giang']],
    ['Đ/c Hồ Thu Ánh - Phó Chủ tịch UBND tỉnh', 'Hồ Thu Ánh', ['Phó Chủ tịch UBND tỉnh']],
    ['Bà Hồ Thu Ánh (Phó Chủ tịch UBND tỉnh)', 'Hồ Thu Ánh', ['Phó Chủ tịch UBND tỉnh']],
    ['1. Ông Nguyễn Minh Trí: Giám đốc Sở Nội vụ.', 'Nguyễn Minh Trí', ['Giám đốc Sở Nội vụ']],
    ['- NGUYỄN MINH TRÍ, Giám đốc Sở Nội vụ;', 'NGUYỄN MINH TRÍ', ['Giám đốc Sở Nội vụ']],
    ['a) Nguyễn Minh Trí Giám đốc Sở Nội vụ', 'Nguyễn Minh Trí', ['Giám đốc Sở Nội vụ']],
    ['Lê Mẫu, Trưởng Phòng Thi đua, Khen thưởng', 'Lê Mẫu', ['Trưởng Phòng Thi đua, Khen thưởng']],
    ['Lê Mẫu, Vụ trưởng Vụ Tổ chức, Cán bộ', 'Lê Mẫu', ['Vụ trưởng Vụ Tổ chức, Cán bộ']],
    [
      'Lê Mẫu, Uỷ viên Ban Thường vụ Tỉnh uỷ, Trưởng ban Tổ chức, Kiểm tra, Phó Chánh Văn phòng',
      'Lê Mẫu',
      ['Uỷ viên Ban Thường vụ Tỉnh uỷ', 'Trưởng ban Tổ chức, Kiểm tra', 'Phó Chánh Văn phòng'],
    ],
    ['Lê Mẫu, Quyền Giám đốc Sở, Phụ trách Ban', 'Lê Mẫu', ['Quyền Giám đốc Sở', 'Phụ trách Ban']],
    ['Giám đốc Sở Nội vụ tỉnh Kiên Giang', '', ['Giám đốc Sở Nội vụ tỉnh Kiên Giang']],
  ])('%s', (text, name, positions) => {
    expect(only(text)).toMatchObject({ kind: 'PERSON', name, positions, organisation: null, headCount: null });
  });

  it('keeps a degree and a remark in brackets as a note', () => {
    expect(only('TS. Lê Văn Mẫu, Giám đốc Sở Nội vụ tỉnh Kiên Giang (dự thay)')).toMatchObject({
      name: 'Lê Văn Mẫu',
      positions: ['Giám đốc Sở Nội vụ tỉnh Kiên Giang'],
      note: 'TS.; dự thay',
    });
  });

  it('takes what is no position for the place they come from, to be looked at', () => {
    expect(only('Lê Văn Mẫu, Sở Nội vụ tỉnh Kiên Giang')).toMatchObject({
      positions: [],
      organisation: 'Sở Nội vụ tỉnh Kiên Giang',
      delegationId: 'kien-giang',
      side: 'MEMBER',
      certainty: 'CHECK',
    });
  });
});

describe('a group', () => {
  it.each([
    ['12 đồng chí lãnh đạo Sở Nội vụ', 'lãnh đạo Sở Nội vụ', 12],
    ['05 chuyên viên Sở Nội vụ', 'chuyên viên Sở Nội vụ', 5],
    ['lãnh đạo các sở, ngành (05 người)', 'lãnh đạo các sở, ngành', 5],
    ['Đại diện các cơ quan báo chí: 10 người', 'Đại diện các cơ quan báo chí', 10],
    ['lãnh đạo Sở Nội vụ của 12 tỉnh', 'lãnh đạo Sở Nội vụ của 12 tỉnh', null],
    ['Giám đốc Sở Nội vụ các tỉnh trong Cụm', 'Giám đốc Sở Nội vụ các tỉnh trong Cụm', null],
    ['các đồng chí lãnh đạo Ban TĐKT tỉnh', 'lãnh đạo Ban TĐKT tỉnh', null],
  ])('%s', (text, name, headCount) => {
    const rows = rowsOf(text);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'GROUP', name, headCount });
  });
});

describe('a list', () => {
  it.each([
    ['semicolons', 'Lê Mẫu, Giám đốc Sở; Trần Mẫu, Phó Giám đốc Sở'],
    ['lines', 'Lê Mẫu, Giám đốc Sở\nTrần Mẫu, Phó Giám đốc Sở\n'],
    ['numbers', '1. Lê Mẫu, Giám đốc Sở.\n2. Trần Mẫu, Phó Giám đốc Sở.'],
    ['bullets', '• Đ/c Lê Mẫu, Giám đốc Sở;\n+ Đ/c Trần Mẫu, Phó Giám đốc Sở...'],
    ['forms of address', 'đồng chí Lê Mẫu, Giám đốc Sở, đồng chí Trần Mẫu, Phó Giám đốc Sở'],
    ['and', 'đồng chí Lê Mẫu, Giám đốc Sở và đồng chí Trần Mẫu, Phó Giám đốc Sở'],
  ])('in %s', (_, text) => {
    expect(rowsOf(text)).toMatchObject([
      { name: 'Lê Mẫu', positions: ['Giám đốc Sở'] },
      { name: 'Trần Mẫu', positions: ['Phó Giám đốc Sở'] },
    ]);
  });

  it('takes sides and roles from its headings', () => {
    const text = `Chủ trì: đồng chí Lê Mẫu, Phó Chủ tịch UBND tỉnh Hậu Giang
      Thư ký: bà Trần Mẫu, Chuyên viên
      I. Về phía Trung ương
      1. Ngô Mẫu, Chuyên viên
      II. Các đơn vị thành viên:
      1. Đỗ Mẫu, Chuyên viên Sở Nội vụ tỉnh Kiên Giang
      Khách mời: đại diện các cơ quan báo chí`;
    expect(rowsOf(text).map(({ role, side }) => `${role} ${side}`)).toEqual([
      'CHAIR HOST',
      'SECRETARY OTHER',
      'OFFICIAL CENTRAL',
      'OFFICIAL MEMBER',
      'GUEST OTHER',
    ]);
  });

  it('leads to people without a colon', () => {
    expect(only('Dự phiên họp có đồng chí Lê Mẫu, Bộ trưởng Bộ Mẫu Trung ương')).toMatchObject({
      name: 'Lê Mẫu',
      positions: ['Bộ trưởng Bộ Mẫu Trung ương'],
      side: 'CENTRAL',
    });
  });

  it('believes the heading about the host while nobody has said who hosts', () => {
    const { rows } = readAttendees('Về phía địa phương có: Lê Mẫu, Chuyên viên Sở Nội vụ tỉnh Kiên Giang', {
      ...meeting,
      hostName: null,
    });
    expect(rows).toMatchObject([{ side: 'HOST', delegationId: 'kien-giang' }]);
  });

  it('marks a side that nothing speaks for as a guess', () => {
    expect(only('Lê Mẫu, Giám đốc')).toMatchObject({ side: 'OTHER', certainty: 'CHECK' });
  });
});

describe('nothing is dropped', () => {
  const fragment = fc.constantFrom(
    'đồng chí ',
    'Đ/c ',
    'Lê Văn Mẫu',
    'Trần Mẫu',
    ', ',
    '; ',
    ': ',
    '. ',
    '\n',
    ' - ',
    '1. ',
    'a) ',
    '(05 người)',
    '(',
    ')',
    'Giám đốc Sở Nội vụ',
    'Phó Trưởng ban',
    'Khen thưởng',
    ' cùng các chuyên viên ',
    'lãnh đạo Sở Nội vụ của 12 tỉnh',
    'Về phía địa phương, có các đồng chí:',
    'Thư ký',
    'TS. ',
    '12 đồng chí ',
    'TP. Cần Thơ',
    '…',
  );
  const prose = fc.oneof(
    fc.array(fragment, { maxLength: 25 }).map((fragments) => fragments.join('')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  const letters = (texts: readonly string[]): string =>
    (
      texts
        .join('')
        .normalize('NFC')
        .match(/[\p{L}\p{N}]/gu) ?? []
    )
      .sort()
      .join('');

  it('every letter and figure of the text is in a row or in the rest, once', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { rows, rest } = read(text);
        const kept = [...rows.flatMap(({ source, heading }) => [source, heading ?? '']), ...rest];
        expect(letters(kept)).toBe(letters([text.replace(/[\u00D0\u0189]/gu, 'Đ')]));
      }),
      { numRuns: 500 },
    );
  });

  it('of a text as long as may be sent, however many of its marks lead to people', () => {
    expect(rowsOf(`${': '.repeat(9_900)}Nguyễn Văn Mẫu, Giám đốc`)).toMatchObject([{ name: 'Nguyễn Văn Mẫu' }]);
  });

  it('every word of a row that is no bullet, number or form of address is in one of its fields', () => {
    const set = new Set(['đồng', 'chí', 'đ', 'c', 'cùng', 'và', 'với', 'các', 'là', 'người', 'a', 'ông', 'bà']);
    const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 25 }), (fragments) => {
        for (const row of rowsOf(fragments.join(''))) {
          const kept = new Set(words([row.name, ...row.positions, row.organisation, row.note].join(' ')));
          expect(words(row.source).filter((word) => !set.has(word) && !kept.has(word))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
