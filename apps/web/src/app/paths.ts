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
  kind: 'loai',
  status: 'trang-thai',
  from: 'tu',
  to: 'den',
  topicId: 'linh-vuc',
  raisedByUnitId: 'don-vi',
  answered: 'tra-loi',
} as const;

/** The part of the directory that is open. */
export const SECTION_PARAMETER = 'muc';
export const UNITS_SECTION = 'don-vi';

export const paths = {
  home: () => '/',
  /** @param back where to go after signing in */
  signIn: (back?: string) => at('/dang-nhap', { [RETURN_PARAMETER]: back === '/' ? undefined : back }),

  /** @param filters narrowed to these from the start */
  meetings: (filters: { clusterId?: string } = {}) => at('/cuoc-hop', { [FILTERS.clusterId]: filters.clusterId }),
  meetingNew: () => '/cuoc-hop/moi',
  meeting: (id: string) => `/cuoc-hop/${id}`,
  meetingEdit: (id: string) => `/cuoc-hop/${id}/sua`,
  meetingAgenda: (id: string) => `/cuoc-hop/${id}/chuong-trinh`,
  meetingDelegations: (id: string) => `/cuoc-hop/${id}/dai-bieu`,
  meetingRecorder: (id: string) => `/cuoc-hop/${id}/ghi-bien-ban`,
  meetingRecommendations: (id: string) => `/cuoc-hop/${id}/kien-nghi`,
  meetingMinutes: (id: string) => `/cuoc-hop/${id}/bien-ban`,
  meetingDocuments: (id: string) => `/cuoc-hop/${id}/tai-lieu`,
  meetingHistory: (id: string) => `/cuoc-hop/${id}/nhat-ky`,
  /** The page of a delegate, made for a phone. */
  meetingAttend: (id: string) => `/cuoc-hop/${id}/du-hop`,

  recommendations: (filters: { status?: string } = {}) => at('/kien-nghi', { [FILTERS.status]: filters.status }),
  recommendation: (id: string) => `/kien-nghi/${id}`,

  documents: () => '/van-ban',

  directory: () => '/cum-va-don-vi',
  units: () => at('/cum-va-don-vi', { [SECTION_PARAMETER]: UNITS_SECTION }),
  cluster: (id: string) => `/cum-va-don-vi/cum/${id}`,
  unit: (id: string) => `/cum-va-don-vi/don-vi/${id}`,

  admin: () => '/quan-tri',
  adminUsers: () => '/quan-tri/nguoi-dung',
  /** @param clusterId the cluster that is opened there */
  adminClusters: (clusterId?: string) => at('/quan-tri/cum', { [FILTERS.clusterId]: clusterId }),
  adminTopics: () => '/quan-tri/chu-de',
  adminHolidays: () => '/quan-tri/ngay-nghi',
  adminAudit: () => '/quan-tri/nhat-ky',
} as const;

/** The way back from the sign-in page: an address of this application, never of another host. */
export function safeReturn(value: string | null): string {
  return value?.startsWith('/') && !/^\/[/\\]/.test(value) ? value : paths.home();
}
