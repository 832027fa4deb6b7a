/**
 * Every address of the application, in one place. Readers see and send them, so they are in the first language without
 * diacritics. Patterns for the route table are the same functions called with `:id`.
 */
function at(path: string, query: Record<string, string | undefined> = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) search.set(key, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** The name of the parameter of the sign-in page that holds the way back. */
export const RETURN_PARAMETER = 've';

/** The names that filters have in the address, the same in every list, in the language of the first readers. */
export const FILTERS = {
  q: 'tim',
  clusterId: 'cum',
  year: 'nam',
  fromYear: 'tu-nam',
  toYear: 'den-nam',
  kind: 'loai',
  status: 'trang-thai',
  from: 'tu',
  to: 'den',
  topicId: 'linh-vuc',
  raisedByUnitId: 'don-vi',
  answered: 'tra-loi',
  open: 'con-mo',
  leadUnitId: 'chu-tri',
  handlerId: 'chuyen-vien',
  deadline: 'han',
  resultClass: 'ket-qua',
  competence: 'tham-quyen',
  without: 'chua-co',
  confirmed: 'xac-nhan',
  awaitsReceipt: 'cho-xac-nhan',
} as const;

/** Of a filter that is on. */
export const YES = 'co';
/** Of a filter that would stand by itself, and is not wanted. */
export const EVERY = 'tat-ca';

/** The recommendation that is open on the desk, beside the list. */
export const OPEN_PARAMETER = 'mo';

/** The meeting that recommendations are entered for. */
export const MEETING_PARAMETER = 'cuoc-hop';

/** The part of the directory that is open. */
export const SECTION_PARAMETER = 'muc';
export const UNITS_SECTION = 'don-vi';

/** How the calendar is looked at: month, week, year or list. */
export const CALENDAR_VIEW_PARAMETER = 'xem';
/** The day that the calendar looks at, or for which a meeting is planned. */
export const CALENDAR_DAY_PARAMETER = 'ngay';
export const PLAN_PARAMETERS = { start: 'bat-dau', end: 'ket-thuc', part: 'buoi' } as const;
/** Parts of a day as addresses name them. */
export const DAY_PARTS = { MORNING: 'sang', AFTERNOON: 'chieu', FULL_DAY: 'ca-ngay' } as const;

/** What is known of a meeting before it is planned. */
export interface MeetingPlan {
  /** `YYYY-MM-DD` */
  on?: string;
  /** `HH:mm` */
  start?: string;
  end?: string;
  part?: keyof typeof DAY_PARTS;
  clusterId?: string;
}

/** What a list of recommendations may be narrowed to by the link that leads to it. */
export type RecommendationLinkFilters = Partial<Record<keyof typeof FILTERS, string | number>>;

const FILTER_NAMES = Object.keys(FILTERS) as (keyof typeof FILTERS)[];

const asParameters = (filters: RecommendationLinkFilters): Record<string, string | undefined> =>
  Object.fromEntries(FILTER_NAMES.map((name) => [FILTERS[name], filters[name]?.toString()]));

export const paths = {
  home: () => '/',
  /** @param back where to go after signing in */
  signIn: (back?: string) => at('/dang-nhap', { [RETURN_PARAMETER]: back === '/' ? undefined : back }),

  /** @param filters narrowed to these from the start */
  meetings: (filters: { clusterId?: string } = {}) => at('/cuoc-hop', { [FILTERS.clusterId]: filters.clusterId }),
  /** @param on the day that is looked at; the view and the filters are kept by the page itself */
  calendar: (on?: string) => at('/lich', { [CALENDAR_DAY_PARAMETER]: on }),
  calendarFeeds: () => '/lich/dang-ky',
  /** @param plan what is known already: a day and time chosen in the calendar */
  meetingNew: (plan: MeetingPlan = {}) =>
    at('/cuoc-hop/moi', {
      [CALENDAR_DAY_PARAMETER]: plan.on,
      [PLAN_PARAMETERS.start]: plan.start,
      [PLAN_PARAMETERS.end]: plan.end,
      [PLAN_PARAMETERS.part]: plan.part && DAY_PARTS[plan.part],
      [FILTERS.clusterId]: plan.clusterId,
    }),
  meeting: (id: string) => `/cuoc-hop/${id}`,
  meetingEdit: (id: string) => `/cuoc-hop/${id}/sua`,
  meetingAgenda: (id: string) => `/cuoc-hop/${id}/chuong-trinh`,
  meetingDelegations: (id: string) => `/cuoc-hop/${id}/dai-bieu`,
  meetingInvitations: (id: string) => `/cuoc-hop/${id}/giay-moi`,
  meetingImport: (id: string) => `/cuoc-hop/${id}/dai-bieu/nhap`,
  meetingRecorder: (id: string) => `/cuoc-hop/${id}/ghi-bien-ban`,
  meetingRecommendations: (id: string) => `/cuoc-hop/${id}/kien-nghi`,
  meetingMinutes: (id: string) => `/cuoc-hop/${id}/bien-ban`,
  meetingDocuments: (id: string) => `/cuoc-hop/${id}/tai-lieu`,
  meetingHistory: (id: string) => `/cuoc-hop/${id}/nhat-ky`,
  /** The page of a delegate, made for a phone. */
  meetingAttend: (id: string) => `/cuoc-hop/${id}/du-hop`,

  /** The answer of a delegation: by the link in its invitation, without an account. */
  answer: (token: string) => `/tra-loi/${token}`,
  /** The same for the focal point of a province that is signed in. */
  meetingAnswer: (id: string) => `/cuoc-hop/${id}/tra-loi`,

  /** @param filters narrowed to these from the start */
  recommendations: (filters: RecommendationLinkFilters = {}) => at('/kien-nghi', asParameters(filters)),
  recommendation: (id: string) => `/kien-nghi/${id}`,
  /** The desk of the board: the queue and everything about the one that is open. */
  desk: (filters: RecommendationLinkFilters = {}, open?: string) =>
    at('/kien-nghi/ban', { ...asParameters(filters), [OPEN_PARAMETER]: open }),
  recommendationOverview: (filters: RecommendationLinkFilters = {}) =>
    at('/kien-nghi/tong-quan', asParameters(filters)),
  recommendationReport: (filters: RecommendationLinkFilters = {}) => at('/kien-nghi/bao-cao', asParameters(filters)),
  /** @param meetingId the meeting that they are made for, when it is known */
  recommendationImport: (meetingId?: string) => at('/kien-nghi/nhap', { [MEETING_PARAMETER]: meetingId }),
  /** What was promised, and what members were asked to do. */
  commitments: () => '/kien-nghi/cam-ket',
  answerTemplates: () => '/kien-nghi/mau-tra-loi',
  /** The answers that wait for the leader. */
  approvals: () => '/kien-nghi/duyet',

  /** @param q what is looked for */
  search: (q?: string) => at('/tim-kiem', { [FILTERS.q]: q }),

  documents: () => '/van-ban',

  directory: () => '/cum-va-don-vi',
  units: () => at('/cum-va-don-vi', { [SECTION_PARAMETER]: UNITS_SECTION }),
  people: () => '/cum-va-don-vi/danh-ba',
  person: (id: string) => `/cum-va-don-vi/danh-ba/${id}`,
  cluster: (id: string) => `/cum-va-don-vi/cum/${id}`,
  unit: (id: string) => `/cum-va-don-vi/don-vi/${id}`,

  admin: () => '/quan-tri',
  adminUsers: () => '/quan-tri/nguoi-dung',
  /** @param clusterId the cluster that is opened there */
  adminClusters: (clusterId?: string) => at('/quan-tri/cum', { [FILTERS.clusterId]: clusterId }),
  adminTopics: () => '/quan-tri/chu-de',
  adminHolidays: () => '/quan-tri/ngay-nghi',
  adminTemplates: () => '/quan-tri/mau-chuong-trinh',
  adminMessages: () => '/quan-tri/thu',
  adminDesk: () => '/quan-tri/thoi-han',
  adminAudit: () => '/quan-tri/nhat-ky',
} as const;

/** The way back from the sign-in page: an address of this application, never of another host. */
export function safeReturn(value: string | null): string {
  return value?.startsWith('/') && !/^\/[/\\]/.test(value) ? value : paths.home();
}
