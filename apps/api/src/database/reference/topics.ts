/** Lĩnh vực: the codes of docs/domain.md §0.5 and the additions of §4.1. Administrators change and add. */
export const TOPICS = [
  { code: 'THEMATIC_COMMENDATION', nameVi: 'Khen thưởng theo chuyên đề', nameEn: 'Thematic commendation' },
  {
    code: 'COMMUNICATION',
    nameVi: 'Tuyên truyền, gương điển hình tiên tiến',
    nameEn: 'Communication and exemplary models',
  },
  { code: 'INSPECTION_SUPERVISION', nameVi: 'Kiểm tra, giám sát', nameEn: 'Inspection and supervision' },
  { code: 'ORGANISATION_APPARATUS', nameVi: 'Tổ chức bộ máy', nameEn: 'Organisational apparatus' },
  {
    code: 'RESISTANCE_WAR_COMMENDATION',
    nameVi: 'Khen thưởng thành tích kháng chiến',
    nameEn: 'Commendation for resistance-war service',
  },
  { code: 'TRAINING', nameVi: 'Tập huấn nghiệp vụ', nameEn: 'Professional training' },
  { code: 'EXPERIENCE_SHARING', nameVi: 'Học tập kinh nghiệm', nameEn: 'Sharing of experience' },
  { code: 'POLICY_LAW', nameVi: 'Chính sách, pháp luật', nameEn: 'Policy and law' },
  { code: 'FUNDING', nameVi: 'Kinh phí, quỹ thi đua, khen thưởng', nameEn: 'Funding' },
  { code: 'PROCEDURES', nameVi: 'Hồ sơ, thủ tục', nameEn: 'Files and procedures' },
  { code: 'DIGITAL', nameVi: 'Công nghệ thông tin, chuyển đổi số', nameEn: 'Information technology' },
  { code: 'DIRECT_WORKERS', nameVi: 'Khen thưởng người lao động trực tiếp', nameEn: 'Commendation of direct workers' },
  { code: 'CLUSTER_ACTIVITY', nameVi: 'Hoạt động của cụm, khối', nameEn: 'Activity of clusters and blocs' },
] as const;
