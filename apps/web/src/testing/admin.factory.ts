import type { Schema } from '@kyhop/api-contract';

/** The reader who administers. */
export const ADMINISTRATOR = {
  displayName: 'Quản trị (dữ liệu mẫu)',
  roles: [{ role: 'ADMIN', unitId: null, unitName: null }],
  permissions: ['user:manage', 'audit:read', 'directory:read', 'directory:manage'],
} satisfies Partial<Schema<'MeDto'>>;

export const aUser = (over: Partial<Schema<'UserDto'>> = {}): Schema<'UserDto'> => ({
  id: '0190a000-0000-7000-8000-000000000101',
  email: 'mau@example.test',
  displayName: 'Lê Thị Mẫu',
  locale: 'vi',
  demo: false,
  disabled: false,
  roles: [],
  createdAt: '2026-11-01T01:00:00Z',
  version: 1,
  actions: ['update', 'set-password', 'close'],
  ...over,
});

export const aTopic = (over: Partial<Schema<'TopicDto'>> = {}): Schema<'TopicDto'> => ({
  id: '0190a000-0000-7000-8000-000000000201',
  code: 'SAMPLE',
  nameVi: 'Lĩnh vực mẫu',
  nameEn: 'Sample topic',
  position: 0,
  retired: false,
  version: 1,
  ...over,
});

export const aHoliday = (over: Partial<Schema<'HolidayDto'>> = {}): Schema<'HolidayDto'> => ({
  id: '0190a000-0000-7000-8000-000000000301',
  kind: 'HOLIDAY',
  fromDate: '2026-09-01',
  toDate: '2026-09-02',
  name: 'Quốc khánh',
  version: 1,
  ...over,
});

export const anAuditEvent = (over: Partial<Schema<'AuditEventDto'>> = {}): Schema<'AuditEventDto'> => ({
  id: '1',
  at: '2026-11-20T02:05:00Z',
  actorId: '0190a000-0000-7000-8000-000000000001',
  actorName: 'Quản trị (dữ liệu mẫu)',
  action: 'UPDATE',
  table: 'meeting',
  rowId: '0190a000-0000-7000-8000-000000000401',
  before: {},
  after: {},
  ...over,
});
