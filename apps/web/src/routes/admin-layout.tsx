import { EmptyState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { paths } from '../app/paths';
import { useCan } from '../session/session';
import { SectionsNav } from '../shared/sections-nav';

const SECTIONS = [
  { key: 'users', to: paths.adminUsers(), permission: 'user:manage' },
  { key: 'clusters', to: paths.adminClusters(), permission: 'directory:manage' },
  { key: 'topics', to: paths.adminTopics(), permission: 'directory:manage' },
  { key: 'holidays', to: paths.adminHolidays(), permission: 'directory:manage' },
  { key: 'templates', to: paths.adminTemplates(), permission: 'template:manage' },
  { key: 'messages', to: paths.adminMessages(), permission: 'message:manage' },
  { key: 'desk', to: paths.adminDesk(), permission: 'desk:configure' },
  { key: 'audit', to: paths.adminAudit(), permission: 'audit:read' },
] as const;

/** The sections of the administration that the reader may open; without one in the address, the first. */
export function Component() {
  const { t } = useTranslation(['admin', 'problems']);
  const can = useCan();
  const { pathname } = useLocation();
  const sections = SECTIONS.filter(({ permission }) => can(permission));
  const [first] = sections;
  if (first === undefined) return <EmptyState title={t('problems:byStatus.forbidden')} />;
  if (pathname === paths.admin()) return <Navigate to={first.to} replace />;
  return (
    <>
      <SectionsNav label={t('nav.label')} sections={sections.map(({ key, to }) => ({ to, label: t(`nav.${key}`) }))} />
      <Outlet />
    </>
  );
}
