import type { Schema } from '@kyhop/api-contract';

const MEETING = { id: '0190a000-0000-7000-8000-000000000b01', title: 'Phiên họp mẫu', heldOn: '2021-03-25' };

/** A line of a list: on the desk, not answered. */
export const aRecommendationItem = (
  over: Partial<Schema<'RecommendationListItemDto'>> = {},
): Schema<'RecommendationListItemDto'> => ({
  id: '0190a000-0000-7000-8000-000000000c01',
  code: 'KN-2020-014',
  text: 'Đề nghị tổ chức tập huấn nghiệp vụ (mẫu).',
  status: 'RECEIVED',
  topic: { id: 't1', code: 'TRAINING', nameVi: 'Tập huấn nghiệp vụ', nameEn: 'Training' },
  raisedBy: 'các đại biểu',
  raisedOn: '2021-03-25',
  meeting: MEETING,
  clusterName: 'Cụm mẫu',
  responsesCount: 0,
  version: 1,
  answered: false,
  leadUnit: null,
  handler: null,
  answerTerm: 'STANDARD',
  dueOn: null,
  stepDueOn: null,
  deadlineOn: null,
  deadlineState: 'NONE',
  overdue: false,
  ...over,
});

/** One with its page: on the desk, for somebody who may only read. */
export const aRecommendation = (over: Partial<Schema<'RecommendationDto'>> = {}): Schema<'RecommendationDto'> => ({
  ...aRecommendationItem(),
  clusterId: '0190a000-0000-7000-8000-000000000a01',
  emulationYear: 2020,
  meetingKind: 'PREPARATORY',
  raisedByUnitId: null,
  competence: null,
  resultClass: null,
  channel: 'AT_MEETING',
  answeredOn: null,
  received: null,
  mergedInto: null,
  origins: [],
  repeats: null,
  repeatedBy: [],
  entry: null,
  responses: [],
  upwardReports: [],
  deadlineChanges: [],
  opinions: [],
  receipts: [],
  reminders: [],
  steps: [],
  actions: [],
  moves: [],
  ...over,
});

/** An answer that was spoken at the meeting. */
export const anAnswer = (over: Partial<Schema<'ResponseDto'>> = {}): Schema<'ResponseDto'> => ({
  id: '0190a000-0000-7000-8000-000000000d01',
  recommendationId: '0190a000-0000-7000-8000-000000000c01',
  entryId: '0190a000-0000-7000-8000-000000000e01',
  kinds: ['PLANNED'],
  text: 'Đang có kế hoạch tập huấn (mẫu).',
  tense: 'ONGOING',
  speaker: 'Nguyễn Văn Mẫu',
  responsibleBody: null,
  counterpartBodies: [],
  dueOn: null,
  documentReference: null,
  status: 'PUBLISHED',
  author: null,
  approvedBy: null,
  approvedAt: null,
  publishDueOn: null,
  returnReason: null,
  publishedAt: '2021-03-25T08:00:00.000Z',
  version: 1,
  actions: [],
  ...over,
});

/** A draft of the board, for a leader who may do everything with it. */
export const aDraftAnswer = (over: Partial<Schema<'ResponseDto'>> = {}): Schema<'ResponseDto'> =>
  anAnswer({
    entryId: null,
    speaker: null,
    status: 'DRAFT',
    publishedAt: null,
    author: 'Chuyên viên mẫu',
    actions: ['update', 'delete', 'return', 'approve'],
    ...over,
  });

/** The same, approved and not published yet. */
export const anApprovedAnswer = (over: Partial<Schema<'ResponseDto'>> = {}): Schema<'ResponseDto'> =>
  aDraftAnswer({
    status: 'APPROVED',
    approvedBy: 'Lãnh đạo mẫu',
    approvedAt: '2021-04-01T01:00:00.000Z',
    publishDueOn: '2021-04-05',
    actions: ['update', 'delete', 'return', 'publish'],
    ...over,
  });

/** What a co-ordinating unit is asked, and has not answered; for somebody who may only read. */
export const anOpinion = (over: Partial<Schema<'OpinionDto'>> = {}): Schema<'OpinionDto'> => ({
  id: '0190a000-0000-7000-8000-000000000f01',
  unit: { id: '0190a000-0000-7000-8000-000000000a02', name: 'Vụ III' },
  question: 'Kinh phí lấy từ nguồn nào?',
  dueOn: '2021-04-09',
  askedBy: 'Chuyên viên mẫu',
  askedAt: '2021-04-02T01:00:00.000Z',
  text: null,
  givenBy: null,
  givenAt: null,
  overdue: false,
  version: 1,
  actions: [],
  ...over,
});

/** The same, as its unit finds it on the day's page. */
export const anAskedOpinion = (over: Partial<Schema<'AskedOpinionDto'>> = {}): Schema<'AskedOpinionDto'> => ({
  ...anOpinion(),
  recommendationId: '0190a000-0000-7000-8000-000000000c01',
  code: 'KN-2020-014',
  recommendationText: 'Đề nghị tổ chức tập huấn nghiệp vụ (mẫu).',
  ...over,
});
