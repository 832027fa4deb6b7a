import type { Schema } from '@kyhop/api-contract';

/** What the secretary of the host province may. */
const SECRETARIAT: Schema<'MeDto'>['permissions'] = [
  'meeting:read',
  'meeting:create',
  'recommendation:read',
  'document:read',
  'directory:read',
  'search:use',
];

/** Someone signed in: the secretary of a cluster, unless told otherwise. */
export function aMe(over: Partial<Schema<'MeDto'>> = {}): Schema<'MeDto'> {
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    email: 'secretariat@demo.local',
    displayName: 'Thư ký (dữ liệu mẫu)',
    locale: 'vi',
    roles: [{ role: 'SECRETARIAT', unitId: '0190a000-0000-7000-8000-0000000000aa', unitName: 'Hậu Giang' }],
    permissions: SECRETARIAT,
    demo: true,
    ...over,
  };
}
