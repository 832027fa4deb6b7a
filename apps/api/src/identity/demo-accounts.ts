import type { Role } from './permissions';

/** The password of every demo account; such accounts exist only with demo data. */
export const DEMO_PASSWORD = 'kyhop-demo';

export interface DemoAccount {
  email: string;
  /** Whom it stands for; shown on the sign-in page. */
  label: string;
  role: Role;
  /** The reference key of the province, for roles that are held for one. */
  unitKey: string | null;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { email: 'secretariat@demo.local', label: 'Thư ký cụm (Hậu Giang)', role: 'SECRETARIAT', unitKey: 'hau-giang' },
  { email: 'board@demo.local', label: 'Chuyên viên Ban TĐKT Trung ương', role: 'BOARD_STAFF', unitKey: null },
  { email: 'leader@demo.local', label: 'Lãnh đạo Ban TĐKT Trung ương', role: 'BOARD_LEADER', unitKey: null },
  { email: 'focal@demo.local', label: 'Đầu mối tỉnh Kiên Giang', role: 'FOCAL_POINT', unitKey: 'kien-giang' },
  { email: 'delegate@demo.local', label: 'Đại biểu', role: 'DELEGATE', unitKey: null },
  { email: 'admin@demo.local', label: 'Quản trị hệ thống', role: 'ADMIN', unitKey: null },
];
