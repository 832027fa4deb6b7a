import {
  IconArchive,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCalendarMonth,
  IconHome,
  IconMessageReport,
  IconSettings,
} from '@tabler/icons-react';
import { useCan } from '../../session/session';
import { paths } from '../paths';

/** The sections, in the order of a working day. `anyOf`: one of these permissions opens it; empty opens it to everyone. */
const SECTIONS = [
  { key: 'home', to: paths.home(), icon: IconHome, anyOf: [] },
  { key: 'calendar', to: paths.calendar(), icon: IconCalendarMonth, anyOf: ['meeting:read'] },
  { key: 'meetings', to: paths.meetings(), icon: IconCalendarEvent, anyOf: ['meeting:read'] },
  { key: 'recommendations', to: paths.recommendations(), icon: IconMessageReport, anyOf: ['recommendation:read'] },
  { key: 'documents', to: paths.documents(), icon: IconArchive, anyOf: ['document:read'] },
  { key: 'directory', to: paths.directory(), icon: IconBuildingCommunity, anyOf: ['directory:read'] },
  {
    key: 'admin',
    to: paths.admin(),
    icon: IconSettings,
    anyOf: ['user:manage', 'audit:read', 'directory:manage', 'desk:configure'],
  },
] as const;

export type Section = (typeof SECTIONS)[number];

/** The sections that the reader may open. */
export function useSections(): Section[] {
  const can = useCan();
  return SECTIONS.filter(({ anyOf }) => anyOf.length === 0 || anyOf.some((permission) => can(permission)));
}
