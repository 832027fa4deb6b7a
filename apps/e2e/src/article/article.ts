/**
 * The two meetings of March 2021 as docs/seed-article.txt tells of them (docs/domain.md §0): what the secretary types,
 * and what must stand in the end. Whatever is in quotation marks here is in the article word for word; a test compares.
 */

/** The lists of those who attended, as the article writes them, with what is to be made of each name in them. */
export const LISTS = [
  'Dự phiên họp, đại diện Ban Thi đua – Khen thưởng (TĐKT) Trung ương có các đồng chí: Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương; Lê Văn Vũ, Vụ trưởng Vụ III, cùng các chuyên viên của Ban TĐKT Trung ương.',
  'Về phía địa phương, có các đồng chí: Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang; Nguyễn Minh Trí, Giám đốc Sở Nội vụ tỉnh Hậu Giang; lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh trong Cụm thi đua Tây Nam Bộ.',
] as const;

export const TOAN = 'Phạm Đức Toàn';
export const VU = 'Lê Văn Vũ';
export const ANH = 'Hồ Thu Ánh';
export const TRI = 'Nguyễn Minh Trí';
/** Who asked: the source names no speaker and no province. */
export const DELEGATES = 'các đại biểu';

interface Attendee {
  kind: 'PERSON' | 'GROUP';
  name: string;
  positions: readonly string[];
  side: 'CENTRAL' | 'HOST' | 'MEMBER';
}

/** Six lines, in the order of the article; groups are neither named nor counted there. */
export const ATTENDEES: readonly Attendee[] = [
  {
    kind: 'PERSON',
    name: TOAN,
    positions: ['Ủy viên Hội đồng TĐKT Trung ương', 'Phó Trưởng ban Ban TĐKT Trung ương'],
    side: 'CENTRAL',
  },
  { kind: 'PERSON', name: VU, positions: ['Vụ trưởng Vụ III Ban TĐKT Trung ương'], side: 'CENTRAL' },
  { kind: 'GROUP', name: 'các chuyên viên của Ban TĐKT Trung ương', positions: [], side: 'CENTRAL' },
  { kind: 'PERSON', name: ANH, positions: ['Phó Chủ tịch UBND tỉnh Hậu Giang'], side: 'HOST' },
  { kind: 'PERSON', name: TRI, positions: ['Giám đốc Sở Nội vụ tỉnh Hậu Giang'], side: 'HOST' },
  {
    kind: 'GROUP',
    name: 'lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh trong Cụm thi đua Tây Nam Bộ',
    positions: [],
    side: 'MEMBER',
  },
];

/** Something that was asked: what it is about, and in which words. */
interface Asked {
  topic: string;
  text: string;
}

/** What the four recommendations of the delegates are called below. */
export const ASKED = {
  thematic: { topic: 'Khen thưởng theo chuyên đề', text: 'khen về chuyên đề' },
  communication: {
    topic: 'Tuyên truyền, gương điển hình tiên tiến',
    text: 'đăng tải tuyên truyền các gương điển hình tiên tiến trên cổng thông tin của Ban TĐKT Trung ương, Tạp chí Thi đua Khen thưởng',
  },
  inspection: {
    topic: 'Kiểm tra, giám sát',
    text: 'điều chỉnh kiểm tra, giám sát về công tác thi đua, khen thưởng',
  },
  apparatus: { topic: 'Tổ chức bộ máy', text: 'kiến nghị kiện toàn bộ máy làm công tác thi đua, khen thưởng' },
} as const satisfies Record<string, Asked>;

/** Nobody wrote these two down: the answers show that they were asked. */
export const UNWRITTEN = {
  resistance: {
    topic: 'Khen thưởng thành tích kháng chiến',
    text: 'khó khăn vướng mắc và kiến nghị liên quan đến khen thưởng thành tích kháng chiến',
  },
  training: { topic: 'Tập huấn nghiệp vụ', text: 'kiến nghị liên quan đến công tác tập huấn' },
} as const satisfies Record<string, Asked>;

/** How the page calls the kinds of an answer (docs/domain.md §0.5). */
export type AnswerKind =
  | 'AGREED'
  | 'DECIDED_AT_MEETING'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'WILL_COORDINATE'
  | 'AGGREGATE'
  | 'REPORT_UP'
  | 'CALL_TO_MEMBERS';

export interface Answer {
  /** What it answers: one of the above. */
  to: Asked;
  by: string;
  kinds: readonly AnswerKind[];
  tense: 'DONE' | 'ONGOING' | 'FUTURE' | null;
  text: string;
}

/** The answers in the order of the article. No deadline and no document is named in any of them. */
export const ANSWERS = {
  inspection: {
    to: ASKED.inspection,
    by: VU,
    kinds: ['DECIDED_AT_MEETING'],
    tense: null,
    text: 'trao đổi và trả lời các ý kiến',
  },
  resistance: {
    to: UNWRITTEN.resistance,
    by: TOAN,
    kinds: ['AGGREGATE', 'REPORT_UP'],
    tense: 'FUTURE',
    text: 'Ban TĐKT Trung ương sẽ tổng hợp chung với các báo cáo tổng kết của các địa phương để báo cáo cấp có thẩm quyền theo quy định.',
  },
  training: {
    to: UNWRITTEN.training,
    by: TOAN,
    kinds: ['PLANNED'],
    tense: 'ONGOING',
    text: 'Ban đang có kế hoạch tăng cường đội ngũ báo cáo viên để tham gia tổ chức tập huấn với các bộ, ngành, địa phương theo chức năng nhiệm vụ.',
  },
  schools: {
    to: UNWRITTEN.training,
    by: TOAN,
    kinds: ['WILL_COORDINATE'],
    tense: 'FUTURE',
    text: 'Ban sẽ phối hợp với một số nhà trường, học viện để lồng ghép nội dung thi đua, khen thưởng vào một số môn học trong các hệ đào tạo cử nhân, vào một số chương trình bồi dưỡng quản lý Nhà nước, bồi dưỡng theo chức danh',
  },
  apparatus: {
    to: ASKED.apparatus,
    by: TOAN,
    kinds: ['IN_PROGRESS', 'REPORT_UP', 'CALL_TO_MEMBERS'],
    tense: 'ONGOING',
    text: 'Ban TĐKT Trung ương đang tiếp tục tổng hợp các ý kiến, phản ánh để trao đổi với các đơn vị liên quan của Bộ Nội vụ và báo cáo cấp có thẩm quyền. Đồng chí mong muốn thời gian tới, lãnh đạo các tỉnh tiếp tục quan tâm kiện toàn bộ máy làm công tác thi đua, khen thưởng, đảm bảo đáp ứng tốt yêu cầu nhiệm vụ.',
  },
  communication: {
    to: ASKED.communication,
    by: TOAN,
    kinds: ['AGREED', 'CALL_TO_MEMBERS'],
    tense: null,
    text: 'đồng tình với một số ý kiến về đẩy mạnh công tác tuyên truyền, đồng thời mong muốn các đơn vị quan tâm nghiên cứu, góp ý, cung cấp thông tin và viết bài cho Tạp chí Thi đua Khen thưởng.',
  },
} as const satisfies Record<string, Answer>;

export const CONSENSUS = {
  text: 'Các đại biểu đều thống nhất đồng tình với nội dung báo cáo của Cụm thi đua.',
  subject: 'báo cáo của Cụm thi đua',
  outcome: 'UNANIMOUS',
} as const;

/** Both proposed by Lê Văn Vũ, on one criterion, carried without a vote. */
export const SCORING = [
  {
    text: 'nhất trí với việc công nhận nội dung chấm điểm về công tác kiểm tra, giám sát',
    criterion: 'kiểm tra, giám sát',
    ruling: 'công nhận nội dung chấm điểm',
  },
  {
    text: 'công nhận kế hoạch do Sở Nội vụ ban hành có nội dung kiểm tra về quản lý nhà nước về công tác thi đua, khen thưởng.',
    criterion: 'kiểm tra, giám sát',
    ruling: 'công nhận kế hoạch do Sở Nội vụ ban hành',
  },
] as const;

export const SPEECH = 'phát biểu tại phiên họp trù bị';
export const PRAISE =
  'ghi nhận, đánh giá cao công tác chuẩn bị tổ chức Hội nghị tổng kết bài bản, nghiêm túc và tâm huyết.';
export const CALL_TO_MEMBERS =
  'mong muốn các đơn vị thành viên chia sẻ cách làm hay trong cụm cũng như tham khảo mô hình tốt của các cụm khác để áp dụng phù hợp.';
export const CLOSING =
  'Sáng mai, ngày 26/3, Hội nghị tổng kết giao ước thi đua Cụm thi đua các tỉnh Tây Nam Bộ chính thức khai mạc.';

/** In the order of the article, which credits no photographer. */
export const CAPTIONS = [
  { pictured: ANH, text: 'Đồng chí Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang phát biểu tại phiên họp trù bị' },
  {
    pictured: TOAN,
    text: 'Đồng chí Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương phát biểu tại phiên họp trù bị.',
  },
  {
    pictured: VU,
    text: 'Đồng chí Lê Văn Vũ, Vụ trưởng Vụ III Ban TĐKT Trung ương trao đổi và trả lời các ý kiến tại phiên họp trù bị',
  },
] as const;

export const SESSION = {
  title: 'Phiên họp trù bị tổng kết giao ước thi đua năm 2020',
  venue: 'UBND tỉnh Hậu Giang',
  heldOn: '2021-03-25',
} as const;

export const CONFERENCE = {
  title: 'Hội nghị tổng kết giao ước thi đua Cụm thi đua các tỉnh Tây Nam Bộ',
  heldOn: '2021-03-26',
} as const;

/** Everything above that is quoted from the article. */
export const QUOTED: readonly string[] = [
  ...LISTS,
  ...ATTENDEES.flatMap(({ name, positions }) => [name, ...positions]),
  ...[...Object.values(ASKED), ...Object.values(UNWRITTEN), ...Object.values(ANSWERS)].map(({ text }) => text),
  ...[CONSENSUS.text, CONSENSUS.subject, DELEGATES, SPEECH, PRAISE, CALL_TO_MEMBERS, CLOSING],
  ...SCORING.flatMap(({ text, criterion, ruling }) => [text, criterion, ruling]),
  ...CAPTIONS.map(({ text }) => text),
  ...[SESSION.title, SESSION.venue, CONFERENCE.title],
];

/** What the article lacks and a signature needs; made up for this test, and named so that nobody takes it for a fact. */
export const ASSUMED = {
  chair: { name: 'Nguyễn Văn Chủ Trì (mẫu)', position: 'Chủ trì giả định của bài kiểm thử (mẫu)' },
  secretary: { name: 'Trần Thị Thư Ký (mẫu)', position: 'Thư ký giả định của bài kiểm thử (mẫu)' },
  start: '14:00',
  end: '16:30',
} as const;
