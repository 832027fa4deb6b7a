import { lineText, minutesLines } from '@kyhop/official-documents';
import { describe, expect, it } from 'vitest';
import { composeMinutes } from './compose-minutes';
import type { MinutesRecord, RecordedAttendee, RecordedEntry, RecordedMeeting } from './minutes-record';

const aMeeting = (changes: Partial<RecordedMeeting> = {}): RecordedMeeting => ({
  kind: 'PREPARATORY',
  title: 'Họp trù bị tổng kết Cụm thi đua các tỉnh Tây Nam Bộ',
  venue: 'UBND tỉnh Hậu Giang',
  heldOn: '2021-03-25',
  startTime: null,
  endTime: null,
  dayPart: 'AFTERNOON',
  startedAt: null,
  endedAt: null,
  ...changes,
});

const aPerson = (id: string, changes: Partial<RecordedAttendee> = {}): RecordedAttendee => ({
  id,
  kind: 'PERSON',
  name: 'Nguyễn Văn Mẫu',
  positions: [],
  organisation: null,
  headCount: null,
  role: 'OFFICIAL',
  side: 'MEMBER',
  attendance: 'PRESENT',
  unitName: null,
  ...changes,
});

const anEntry = (changes: Partial<RecordedEntry> = {}): RecordedEntry => ({
  kind: 'NOTE',
  text: 'Nội dung mẫu.',
  agendaItemId: null,
  speakerId: null,
  speakerText: null,
  details: {},
  raisedBy: null,
  ...changes,
});

const aRecord = (changes: Partial<MinutesRecord> = {}): MinutesRecord => ({
  meeting: aMeeting(),
  issuer: { name: 'Cụm thi đua các tỉnh Tây Nam Bộ', documentSymbol: 'CTĐTNB' },
  attendees: [],
  agenda: [],
  entries: [],
  recipients: [],
  parentAgency: null,
  ...changes,
});

/** The article's people (docs/domain.md §0.2). */
const vu = aPerson('vu', {
  name: 'Lê Văn Vũ',
  positions: ['Vụ trưởng Vụ III', 'Ban TĐKT Trung ương'],
  side: 'CENTRAL',
});
const toan = aPerson('toan', {
  name: 'Phạm Đức Toàn',
  positions: ['Ủy viên Hội đồng TĐKT Trung ương', 'Phó Trưởng ban Ban TĐKT Trung ương'],
  side: 'CENTRAL',
});
const anh = aPerson('anh', { name: 'Hồ Thu Ánh', positions: ['Phó Chủ tịch UBND tỉnh Hậu Giang'], side: 'HOST' });
const specialists = aPerson('cv', {
  kind: 'GROUP',
  unitName: 'Ban Thi đua - Khen thưởng Trung ương',
  name: 'các chuyên viên của Ban TĐKT Trung ương',
  side: 'CENTRAL',
});
const members = aPerson('12', { kind: 'GROUP', name: 'lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh', headCount: 24 });

const paragraphs = (record: MinutesRecord): string[] =>
  minutesLines(composeMinutes(record, null))
    .filter(({ role }) => role === 'paragraph' || role === 'heading')
    .map(lineText);

describe('the minutes of the article', () => {
  const entries = [
    anEntry({ kind: 'SPEECH', speakerId: 'anh', text: 'phát biểu tại phiên họp.' }),
    anEntry({ kind: 'RECOMMENDATION', speakerText: 'các đại biểu', text: 'kiện toàn tổ chức bộ máy.' }),
    anEntry({ kind: 'RESPONSE', speakerId: 'vu', text: 'trao đổi về công tác kiểm tra, giám sát.' }),
    anEntry({
      kind: 'CONSENSUS',
      text: 'Các đại biểu đều thống nhất đồng tình với nội dung báo cáo của Cụm thi đua.',
      details: { subject: 'báo cáo của Cụm thi đua', outcome: 'UNANIMOUS' },
    }),
    anEntry({
      kind: 'SCORING_DECISION',
      text: 'Nhất trí công nhận nội dung chấm điểm.',
      details: {
        criterion: 'kiểm tra, giám sát',
        ruling: 'kế hoạch do Sở Nội vụ ban hành',
        proposedBy: 'Đồng chí Lê Văn Vũ',
      },
    }),
    anEntry({ kind: 'RESPONSE', speakerId: 'toan', text: 'Ban đang tiếp tục tổng hợp các ý kiến.' }),
    anEntry({ kind: 'ACTION_REQUEST', speakerId: 'toan', text: 'tiếp tục kiện toàn bộ máy.' }),
  ];
  const article = aRecord({ attendees: [toan, vu, specialists, anh, members], entries });

  it('follow form 1.9: no clock time that nobody gave, no chair that nobody named', () => {
    const lines = minutesLines(composeMinutes(article, null)).map(lineText);
    expect(lines).toEqual(
      expect.arrayContaining([
        'CỤM THI ĐUA CÁC TỈNH TÂY NAM BỘ',
        'Thời gian bắt đầu: buổi chiều, ngày 25 tháng 3 năm 2021',
        'Địa điểm: UBND tỉnh Hậu Giang',
        'Chủ trì (chủ tọa): ……………………………………',
        'Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ……./.',
      ]),
    );
  });

  it('list those present side by side: the centre, the host, the members; groups with their head count', () => {
    expect(composeMinutes(article, null).attendance).toEqual([
      {
        heading: 'Đại biểu Trung ương',
        lines: [
          'Đồng chí Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương',
          'Đồng chí Lê Văn Vũ, Vụ trưởng Vụ III, Ban TĐKT Trung ương',
          'Các chuyên viên của Ban TĐKT Trung ương',
        ],
      },
      {
        heading: 'Đại biểu địa phương nơi tổ chức',
        lines: ['Đồng chí Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang'],
      },
      {
        heading: 'Đại biểu các đơn vị thành viên',
        lines: ['Lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh (24 người)'],
      },
    ]);
  });

  it('tell what happened in its order, with positions where somebody first speaks', () => {
    expect(paragraphs(article)).toEqual([
      'Đồng chí Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang phát biểu: phát biểu tại phiên họp.',
      'Các đại biểu kiến nghị: kiện toàn tổ chức bộ máy.',
      'Đồng chí Lê Văn Vũ, Vụ trưởng Vụ III, Ban TĐKT Trung ương trả lời: trao đổi về công tác kiểm tra, giám sát.',
      'Thống nhất: Các đại biểu đều thống nhất đồng tình với nội dung báo cáo của Cụm thi đua.',
      'Quyết định về chấm điểm, tiêu chí “kiểm tra, giám sát”: Nhất trí công nhận nội dung chấm điểm.',
      'Nội dung được công nhận: kế hoạch do Sở Nội vụ ban hành.',
      'Theo ý kiến của đồng chí Lê Văn Vũ.',
      'Đồng chí Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương trả lời: Ban đang tiếp tục tổng hợp các ý kiến.',
      'Đồng chí Phạm Đức Toàn đề nghị các đơn vị: tiếp tục kiện toàn bộ máy.',
    ]);
  });
});

describe('the times of minutes', () => {
  const lineOf = (changes: Partial<RecordedMeeting>) => {
    const { startLine, endLine } = composeMinutes(aRecord({ meeting: aMeeting(changes) }), null);
    return [startLine, endLine];
  };

  it.each<[string, Partial<RecordedMeeting>, (string | null)[]]>([
    ['a part of the day', { dayPart: 'MORNING' }, ['buổi sáng, ngày 25 tháng 3 năm 2021', null]],
    [
      'planned clock times',
      { dayPart: null, startTime: '14:00:00', endTime: '16:30:00' },
      ['14 giờ 00, ngày 25 tháng 3 năm 2021', 'Phiên họp kết thúc vào 16 giờ 30, ngày 25 tháng 3 năm 2021./.'],
    ],
    [
      'the times at which the session was really opened and closed',
      {
        dayPart: null,
        startTime: '14:00',
        endTime: '16:30',
        startedAt: new Date('2021-03-25T07:05:00Z'),
        endedAt: new Date('2021-03-25T10:05:00Z'),
      },
      ['14 giờ 05, ngày 25 tháng 3 năm 2021', 'Phiên họp kết thúc vào 17 giờ 05, ngày 25 tháng 3 năm 2021./.'],
    ],
    [
      'a session that is entered on a later day',
      { startedAt: new Date('2026-11-20T02:00:00Z'), endedAt: new Date('2026-11-20T03:00:00Z') },
      ['buổi chiều, ngày 25 tháng 3 năm 2021', null],
    ],
    [
      'a conference',
      { kind: 'SUMMARY', dayPart: null, startTime: '07:30', endTime: '11:00', heldOn: '2021-02-05' },
      ['07 giờ 30, ngày 05 tháng 02 năm 2021', 'Hội nghị kết thúc vào 11 giờ 00, ngày 05 tháng 02 năm 2021./.'],
    ],
  ])('are those of %s', (_, changes, expected) => {
    expect(lineOf(changes)).toEqual(expected);
  });
});

describe('people in minutes', () => {
  it('who missed the meeting are listed apart, with or without a reason', () => {
    const { attendance } = composeMinutes(
      aRecord({
        attendees: [
          aPerson('1', { name: 'An (mẫu)' }),
          aPerson('2', { name: 'Bình (mẫu)', attendance: 'EXCUSED' }),
          aPerson('3', { name: 'Chi (mẫu)', attendance: 'ABSENT' }),
        ],
      }),
      null,
    );
    expect(attendance).toEqual([
      { heading: 'Đại biểu các đơn vị thành viên', lines: ['Đồng chí An (mẫu)'] },
      { heading: 'Vắng mặt', lines: ['Đồng chí Bình (mẫu) (có lý do)', 'Đồng chí Chi (mẫu) (không có lý do)'] },
    ]);
  });

  it('chair, co-chair and secretary are named in full, and sign with their names', () => {
    const document = composeMinutes(
      aRecord({
        attendees: [
          aPerson('1', { name: 'Thư (mẫu)', role: 'SECRETARY' }),
          aPerson('2', { name: 'Đồng (mẫu)', role: 'CO_CHAIR', positions: ['Giám đốc Sở Nội vụ'] }),
          aPerson('3', { name: 'Chủ (mẫu)', role: 'CHAIR' }),
        ],
      }),
      7,
    );
    expect(document).toMatchObject({
      number: { number: 7, symbol: 'BB-CTĐTNB' },
      chair: 'Đồng chí Chủ (mẫu); Đồng chí Đồng (mẫu), Giám đốc Sở Nội vụ',
      secretary: 'Đồng chí Thư (mẫu)',
      chairSignature: { name: 'Chủ (mẫu)' },
      secretarySignature: { name: 'Thư (mẫu)' },
    });
  });

  it.each([
    ['the delegation when there is no position', { unitName: 'Tỉnh Kiên Giang' }, 'Đồng chí X, tỉnh Kiên Giang'],
    ['the organisation', { positions: ['Giám đốc'], organisation: 'Sở Nội vụ' }, 'Đồng chí X, Giám đốc, Sở Nội vụ'],
    [
      'the organisation once',
      { positions: ['Giám đốc Sở Nội vụ'], organisation: 'Sở Nội vụ' },
      'Đồng chí X, Giám đốc Sở Nội vụ',
    ],
  ])('are introduced with %s', (_, changes, expected) => {
    const { attendance } = composeMinutes(aRecord({ attendees: [aPerson('1', { name: 'X', ...changes })] }), null);
    expect(attendance[0]?.lines).toEqual([expected]);
  });
});

describe('the lines of the record', () => {
  it.each<[string, Partial<RecordedEntry>, string]>([
    ['a note without a speaker', {}, 'Nội dung mẫu.'],
    ['an opinion', { kind: 'OPINION', speakerText: 'một đại biểu' }, 'Một đại biểu có ý kiến: Nội dung mẫu.'],
    ['a recommendation of nobody', { kind: 'RECOMMENDATION' }, 'Kiến nghị: Nội dung mẫu.'],
    [
      'a recommendation of a unit',
      { kind: 'RECOMMENDATION', raisedBy: 'đại diện tỉnh Kiên Giang' },
      'Đại diện tỉnh Kiên Giang kiến nghị: Nội dung mẫu.',
    ],
    [
      'a consensus that was none',
      { kind: 'CONSENSUS', details: { outcome: 'NOT_AGREED' } },
      'Chưa thống nhất: Nội dung mẫu.',
    ],
    ['a decision', { kind: 'DECISION' }, 'Quyết định: Nội dung mẫu.'],
  ])('word %s as officials do', (_, changes, expected) => {
    expect(paragraphs(aRecord({ entries: [anEntry(changes)] }))).toEqual([expected]);
  });

  it('print the result of a vote with its total', () => {
    const vote = anEntry({
      kind: 'VOTE',
      text: 'Bầu Cụm trưởng.',
      details: { votesFor: 10, votesAgainst: 1, votesAbstain: 1 },
    });
    expect(paragraphs(aRecord({ entries: [vote] }))).toEqual([
      'Biểu quyết: Bầu Cụm trưởng.',
      'Kết quả: tán thành 10 phiếu, không tán thành 1 phiếu, không có ý kiến 1 phiếu; tổng số 12 phiếu.',
    ]);
  });

  it('stand under the agenda items that they belong to; an item taken up again keeps its number', () => {
    const agenda = [
      { id: 'report', title: 'Báo cáo' },
      { id: 'talk', title: 'Thảo luận' },
    ];
    const entries = ['report', 'talk', null, 'report'].map((agendaItemId) => anEntry({ agendaItemId, text: 'x' }));
    expect(paragraphs(aRecord({ agenda, entries }))).toEqual([
      '1. Báo cáo',
      'x',
      '2. Thảo luận',
      'x',
      'x',
      '1. Báo cáo (tiếp theo)',
      'x',
    ]);
  });

  it('that are empty leave no trace', () => {
    expect(paragraphs(aRecord({ entries: [anEntry({ text: ' ' })] }))).toEqual([]);
  });
});
