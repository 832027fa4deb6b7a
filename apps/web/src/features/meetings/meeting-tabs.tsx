import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { useCan } from '../../session/session';
import type { Meeting } from './meetings.queries';
import classes from './meeting-tabs.module.css';

/** The parts of a meeting as links; those that the reader may not open are not there. */
export function MeetingTabs({ meeting: { id, actions } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const can = useCan();
  const strip = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a phone the strip is wider than the screen. `nearest` leaves the page itself where it is.
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  const tabs = [
    { key: 'overview', to: paths.meeting(id), shown: true },
    { key: 'agenda', to: paths.meetingAgenda(id), shown: true },
    { key: 'delegations', to: paths.meetingDelegations(id), shown: true },
    {
      key: 'invitations',
      to: paths.meetingInvitations(id),
      shown: can('invitation:manage') && actions.includes('update'),
    },
    { key: 'recorder', to: paths.meetingRecorder(id), shown: can('entry:write') && actions.includes('record') },
    { key: 'recommendations', to: paths.meetingRecommendations(id), shown: can('recommendation:read') },
    { key: 'minutes', to: paths.meetingMinutes(id), shown: can('minutes:read') },
    { key: 'documents', to: paths.meetingDocuments(id), shown: can('document:read') },
    { key: 'history', to: paths.meetingHistory(id), shown: can('meeting:audit') },
  ] as const;
  return (
    <nav ref={strip} aria-label={t('head.tabs')} className={`${classes['tabs'] ?? ''} no-print`}>
      <ul>
        {tabs
          .filter(({ shown }) => shown)
          .map(({ key, to }) => (
            <li key={key}>
              {/* A page below a part belongs to it; every part is below the overview. */}
              <NavLink to={to} end={key === 'overview'}>
                {t(`tab.${key}`)}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
