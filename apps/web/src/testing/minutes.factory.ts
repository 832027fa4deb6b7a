import type { Schema } from '@kyhop/api-contract';

export const MEETING_ID = '0190a000-0000-7000-8000-00000000000a';

/** Minutes of a made-up meeting: a draft that lacks nothing, seen by the secretariat, unless told otherwise. */
export function aMinutes(over: Partial<Schema<'MinutesDto'>> = {}): Schema<'MinutesDto'> {
  return {
    meetingId: MEETING_ID,
    status: 'DRAFT',
    version: 1,
    document: aMinutesDocument(),
    digest: 'a'.repeat(64),
    symbol: null,
    documentId: null,
    sha256: null,
    signedAt: null,
    issuedAt: null,
    recipients: ['Ban TĐKT Trung ương'],
    parentAgency: null,
    blockers: [],
    actions: ['update', 'submit'],
    ...over,
  };
}

/** What signed minutes have beyond a draft. */
export const signature = {
  status: 'SIGNED',
  version: 3,
  symbol: '07/BB-CTĐTM',
  documentId: '0190a000-0000-7000-8000-0000000000dd',
  sha256: 'f'.repeat(64),
  signedAt: '2021-03-26T02:00:00.000Z',
} as const satisfies Partial<Schema<'MinutesDto'>>;

export function aMinutesDocument(over: Partial<Schema<'MinutesDocumentDto'>> = {}): Schema<'MinutesDocumentDto'> {
  return {
    agency: 'Cụm thi đua mẫu',
    number: { number: null, symbol: 'BB-CTĐTM' },
    title: 'Họp trù bị mẫu',
    startLine: '14 giờ 00, ngày 25 tháng 3 năm 2021',
    place: 'Hội trường mẫu',
    attendance: [{ heading: 'Đại biểu Trung ương', lines: ['Đồng chí Nguyễn Văn Mẫu'] }],
    chair: 'Đồng chí Trần Thị Mẫu',
    secretary: null,
    body: [{ kind: 'paragraph', lead: 'Đồng chí Nguyễn Văn Mẫu phát biểu:', text: 'Nội dung mẫu.' }],
    endLine: 'Phiên họp kết thúc vào 16 giờ 30, ngày 25 tháng 3 năm 2021./.',
    secretarySignature: { name: null },
    chairSignature: { name: 'Trần Thị Mẫu' },
    recipients: ['Ban TĐKT Trung ương'],
    ...over,
  };
}

export function aDocument(over: Partial<Schema<'DocumentDto'>> = {}): Schema<'DocumentDto'> {
  return {
    id: '0190a000-0000-7000-8000-0000000000dd',
    clusterId: '0190a000-0000-7000-8000-0000000000cc',
    clusterName: 'Cụm thi đua mẫu',
    year: 2021,
    series: 'BB',
    number: 7,
    symbol: '07/BB-CTĐTM',
    subject: 'Họp trù bị mẫu',
    signedOn: '2021-03-26',
    issuedOn: null,
    meetingId: MEETING_ID,
    meetingTitle: 'Họp trù bị mẫu',
    fileName: 'Biên bản 07-BB-CTĐTM.docx',
    fileSize: 12_345,
    sha256: 'f'.repeat(64),
    voidedAt: null,
    voidReason: null,
    ...over,
  };
}

export function aReadinessItem(over: Partial<Schema<'ReadinessItemDto'>> = {}): Schema<'ReadinessItemDto'> {
  return { code: 'chair', done: false, blocks: 'sign', params: {}, ...over };
}

/** A made-up meeting around the minutes; its secretary may change it. */
export function theMeeting(over: Partial<Schema<'MeetingDto'>> = {}): Schema<'MeetingDto'> {
  return {
    id: MEETING_ID,
    clusterId: '0190a000-0000-7000-8000-0000000000cc',
    clusterName: 'Cụm thi đua mẫu',
    sample: true,
    emulationYear: 2020,
    kind: 'PREPARATORY',
    title: 'Họp trù bị mẫu',
    hostUnitId: null,
    hostUnitName: null,
    venue: 'Hội trường mẫu',
    heldOn: '2021-03-25',
    startTime: '14:00',
    endTime: '16:30',
    dayPart: null,
    prepares: null,
    preparedBy: null,
    status: 'CLOSED',
    statusReason: null,
    preparationNote: null,
    answerBy: null,
    sourceNote: null,
    startedAt: null,
    endedAt: null,
    version: 1,
    actions: ['update'],
    ...over,
  };
}
