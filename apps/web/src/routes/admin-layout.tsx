import { EmptyState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { paths } from '../app/paths';
import classes from '../features/admin/admin.module.css';
import { useCan } from '../session/session';

const SECTIONS = [
  { key: 'users', to: paths.adminUsers(), permission: 'user:manage' },
  { key: 'clusters', to: paths.adminClusters(), permission: 'directory:manage' },
  { key: 'topics', to: paths.adminTopics(), permission: 'directory:manage' },
  { key: 'holidays', to: paths.adminHolidays(), permission: 'directory:manage' },
  { key: 'templates', to: paths.adminTemplates(), permission: 'template:manage' },
  { key: 'messages', to: paths.adminMessages(), permission: 'message:manage' },
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
      <nav aria-label={t('nav.label')} className={classes['sections']}>
        <ul>
          {sections.map(({ key, to }) => (
            <li key={key}>
              <NavLink to={to}>{t(`nav.${key}`)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
