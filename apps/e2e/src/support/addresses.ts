/**
 * The addresses of the pages, written down a second time on purpose: people send them to each other, so a change of one
 * is a change that a test must notice.
 */
export const addresses = {
  home: '/',
  signIn: '/dang-nhap',
  meetings: '/cuoc-hop',
  meetingNew: '/cuoc-hop/moi',
  meeting: (id: string) => `/cuoc-hop/${id}`,
  meetingEdit: (id: string) => `/cuoc-hop/${id}/sua`,
  meetingAgenda: (id: string) => `/cuoc-hop/${id}/chuong-trinh`,
  meetingDelegations: (id: string) => `/cuoc-hop/${id}/dai-bieu`,
  meetingRecorder: (id: string) => `/cuoc-hop/${id}/ghi-bien-ban`,
  meetingRecommendations: (id: string) => `/cuoc-hop/${id}/kien-nghi`,
  meetingMinutes: (id: string) => `/cuoc-hop/${id}/bien-ban`,
  meetingDocuments: (id: string) => `/cuoc-hop/${id}/tai-lieu`,
  meetingHistory: (id: string) => `/cuoc-hop/${id}/nhat-ky`,
  meetingAttend: (id: string) => `/cuoc-hop/${id}/du-hop`,
  recommendations: '/kien-nghi',
  recommendation: (id: string) => `/kien-nghi/${id}`,
  documents: '/van-ban',
  directory: '/cum-va-don-vi',
  cluster: (id: string) => `/cum-va-don-vi/cum/${id}`,
  unit: (id: string) => `/cum-va-don-vi/don-vi/${id}`,
  adminUsers: '/quan-tri/nguoi-dung',
  adminClusters: '/quan-tri/cum',
  adminTopics: '/quan-tri/chu-de',
  adminHolidays: '/quan-tri/ngay-nghi',
  adminAudit: '/quan-tri/nhat-ky',
} as const;
