import { EmptyState } from '@kyhop/ui';
import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths';
import { agendaQuery } from '../features/agenda/agenda.queries';
import { warningsQuery } from '../features/calendar/calendar.queries';
import { AnsweredOurs, AskedOpinions } from '../features/home/asked-of-us';
import { DeskDay } from '../features/home/desk-day';
import {
  answeredQuery,
  askedOpinionsQuery,
  awaitingApprovalQuery,
  comingMeetingsQuery,
  myMeetingsQuery,
  recentMeetingsQuery,
} from '../features/home/home.queries';
import classes from '../features/home/home.module.css';
import { MeetingCard } from '../features/home/meeting-card';
import { byDay, dayBefore, isOn } from '../features/home/meeting-days';
import { OpenRecommendations } from '../features/home/open-recommendations';
import { asksForWork, type Known, Preparation } from '../features/home/preparation';
import { Section } from '../features/home/section';
import { boardQuery } from '../features/invitations/invitations.queries';
import { MeetingStatusBadge, useMeetingTime } from '../shared/meeting-words';
import { meetingQuery, type MeetingListItem } from '../features/meetings/meetings.queries';
import { Mentions } from '../features/notes/mentions';
import { ReadinessItems } from '../features/readiness/readiness-list';
import { concernsWatchers, mattersNow } from '../features/readiness/readiness-places';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { RecommendationBadge } from '../features/recommendations/recommendation-words';
import { recommendationCountsQuery } from '../features/recommendations/recommendations.queries';
import { useCan, useMe } from '../session/session';
import { today } from '../shared/format';
import { ButtonLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Hôm nay: what the reader's day asks of them. Those who run meetings see their work, the others where they are expected. */
export function Component() {
  // All at once: words that a part asks for later would take the page away for a moment.
  const { t } = useTranslation(['home', 'meetings', 'minutes', 'recommendations', 'notes']);
  const me = useMe();
  const can = useCan();
  const units = me.roles.flatMap(({ role, unitId }) => (role === 'FOCAL_POINT' && unitId ? [unitId] : []));
  // Whoever runs the cluster's meetings asks for a province too.
  const answered = units.map((unitId) => <Answered key={unitId} unitId={unitId} />);
  const looksAfterMeetings = can('meeting:update') || can('meeting:audit');
  return (
    <Page title={t('title')} subtitle={t('greeting', { name: me.displayName })}>
      <div className={classes['parts']}>
        {looksAfterMeetings ? (
          <>
            {can('recommendation:handle') && <Desk />}
            {can('note:write') && <Mentions />}
            {can('opinion:give') && !can('recommendation:handle') && <Opinions />}
            {answered}
            <Coming />
            <Recommendations />
            <Recent />
          </>
        ) : (
          <>
            {can('opinion:give') && <Opinions />}
            {answered}
            <Mine forProvince={me.roles.some(({ role }) => role === 'FOCAL_POINT')} />
          </>
        )}
      </div>
    </Page>
  );
}

function Coming() {
  const { t } = useTranslation('home');
  const query = useQuery(comingMeetingsQuery(today()));
  return (
    <Section title={t('coming')}>
      <QueryView query={query} lines={3}>
        {(meetings) =>
          meetings.length === 0 ? (
            <EmptyState title={t('comingEmpty')} description={t('comingEmptyAdvice')} />
          ) : (
            meetings.map((meeting) => (
              <RunCard key={meeting.id} meeting={meeting} isNear={nearest(meetings).includes(meeting)} />
            ))
          )
        }
      </QueryView>
    </Section>
  );
}

/** What was held last: its minutes may still wait for something. */
function Recent() {
  const { t } = useTranslation('home');
  const query = useQuery(recentMeetingsQuery(dayBefore(today())));
  const { data } = query;
  if (data && !data.items.some(isOn)) return null;
  return (
    <Section title={t('recent')}>
      <QueryView query={query} lines={3}>
        {({ items }) => items.filter(isOn).map((meeting) => <RunCard key={meeting.id} meeting={meeting} />)}
      </QueryView>
    </Section>
  );
}

/** A preparatory session stands a day before its conference: both are prepared at once. */
const NEAR = 2;

/** The meetings whose preparation is looked at closely: it costs each some requests. */
const nearest = (meetings: readonly MeetingListItem[]) =>
  meetings.filter(({ status }) => status === 'SCHEDULED').slice(0, NEAR);

/** How far the preparation is; asked only about a meeting that the reader runs. */
function usePreparation(meetingId: string, isNear: boolean): Known {
  const can = useCan();
  const { data: meeting } = useQuery({ ...meetingQuery(meetingId), enabled: isNear && can('meeting:update') });
  const enabled = isNear && (meeting?.actions.includes('update') ?? false);
  const { data: board } = useQuery({ ...boardQuery(meetingId), enabled: enabled && can('invitation:manage') });
  const { data: agenda } = useQuery({ ...agendaQuery(meetingId), enabled });
  const { data: warnings } = useQuery({ ...warningsQuery(meetingId), enabled });
  return { invitations: board?.totals, agenda, warnings: warnings?.items };
}

/** A meeting with what it still lacks, for those who run it or watch over it. */
function RunCard({ meeting, isNear = false }: { meeting: MeetingListItem; isNear?: boolean }) {
  const time = useMeetingTime();
  const known = usePreparation(meeting.id, isNear);
  return (
    <MeetingCard
      meeting={meeting}
      to={paths.meeting(meeting.id)}
      time={time(meeting)}
      status={<MeetingStatusBadge status={meeting.status} />}
    >
      <Preparation meetingId={meeting.id} title={meeting.title} known={known} />
      {isOn(meeting) && <Missing meeting={meeting} mayBeWhole={!asksForWork(known)} />}
    </MeetingCard>
  );
}

function Missing({ meeting, mayBeWhole }: { meeting: MeetingListItem; mayBeWhole: boolean }) {
  const { id, title, status } = meeting;
  const { t } = useTranslation('home');
  const runs = useCan()('meeting:update');
  const query = useQuery(readinessQuery(id));
  return (
    <QueryView query={query} lines={2}>
      {({ items }) => {
        const open = items.filter(
          ({ done, code }) => !done && mattersNow(code, status) && (runs || concernsWatchers(code)),
        );
        if (open.length === 0) {
          if (!mayBeWhole || !runs) return null;
          return (
            <Text size="sm" c="dimmed">
              {t('nothingMissing')}
            </Text>
          );
        }
        return <ReadinessItems meetingId={id} items={open} label={t('missing', { title })} mayMend={runs} />;
      }}
    </QueryView>
  );
}

/** What waits on the board's desk, and which of it is the reader's own. */
function Desk() {
  const { t } = useTranslation('home');
  const { id } = useMe();
  const all = useQuery(recommendationCountsQuery({}));
  const { data: mine } = useQuery(recommendationCountsQuery({ handlerId: id }));
  const { data: toApprove } = useQuery({ ...awaitingApprovalQuery, enabled: useCan()('response:approve') });
  return (
    <Section title={t('desk.title')}>
      <QueryView query={all} lines={1}>
        {(counts) => mine && <DeskDay all={counts} mine={mine} handlerId={id} toApprove={toApprove} />}
      </QueryView>
    </Section>
  );
}

/** What a unit is asked for its opinion on. Nothing is said where nothing is asked. */
function Opinions() {
  const { t } = useTranslation('home');
  const { data = [] } = useQuery(askedOpinionsQuery);
  if (data.length === 0) return null;
  return (
    <Section title={t('opinions.title')}>
      <AskedOpinions items={data} />
    </Section>
  );
}

/** What a province asked and has been answered, while its word is waited for. */
function Answered({ unitId }: { unitId: string }) {
  const { t } = useTranslation('home');
  const { data = [] } = useQuery(answeredQuery(unitId));
  if (data.length === 0) return null;
  return (
    <Section title={t('answered.title')}>
      <AnsweredOurs items={data} unitId={unitId} />
    </Section>
  );
}

function Recommendations() {
  const { t } = useTranslation('home');
  const query = useQuery(recommendationCountsQuery({}));
  return (
    <Section title={t('recommendations')}>
      <QueryView query={query} lines={1}>
        {({ counts }) => (
          <OpenRecommendations counts={counts} badge={(status) => <RecommendationBadge status={status} />} />
        )}
      </QueryView>
    </Section>
  );
}

/** Where a delegate is expected, at once: when, where, how to get ready. */
function Mine({ forProvince }: { forProvince: boolean }) {
  const { t } = useTranslation('home');
  const query = useQuery(myMeetingsQuery(!forProvince));
  return (
    <QueryView query={query}>
      {({ items }) => {
        const coming = byDay(items.filter(({ heldOn, status }) => heldOn >= today() || status === 'IN_SESSION'));
        const held = items.filter(({ id }) => !coming.some((meeting) => meeting.id === id));
        return (
          <>
            <Section title={forProvince ? t('ofProvince') : t('mine')}>
              {coming.map((meeting) => (
                <AttendCard key={meeting.id} meeting={meeting} />
              ))}
              {items.length === 0 && (
                <EmptyState
                  title={forProvince ? t('ofProvinceEmpty') : t('mineEmpty')}
                  description={t('mineEmptyAdvice')}
                />
              )}
              {items.length > 0 && coming.length === 0 && <Text c="dimmed">{t('comingEmpty')}</Text>}
            </Section>
            {held.length > 0 && (
              <Section title={t('before')}>
                {held.map((meeting) => (
                  <HeldCard key={meeting.id} meeting={meeting} />
                ))}
              </Section>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function AttendCard({ meeting }: { meeting: MeetingListItem }) {
  const { t } = useTranslation('home');
  const can = useCan();
  const { data } = useQuery(meetingQuery(meeting.id));
  return (
    <HeldCard meeting={meeting}>
      {data?.preparationNote && (
        <Text size="sm" className={classes['note']} my={4}>
          <strong>{t('prepare')}:</strong> {data.preparationNote}
        </Text>
      )}
      {isOn(meeting) && (
        <Group gap="xs" mt="xs">
          <ButtonLink to={paths.meetingAttend(meeting.id)} size="sm">
            {t('open')}
          </ButtonLink>
          {meeting.status === 'SCHEDULED' && can('invitation:answer') && (
            <ButtonLink to={paths.meetingAnswer(meeting.id)} size="sm" variant="default">
              {t('answer')}
            </ButtonLink>
          )}
        </Group>
      )}
    </HeldCard>
  );
}

function HeldCard({ meeting, children }: { meeting: MeetingListItem; children?: ReactNode }) {
  const time = useMeetingTime();
  return (
    <MeetingCard
      meeting={meeting}
      to={paths.meetingAttend(meeting.id)}
      time={time(meeting)}
      status={<MeetingStatusBadge status={meeting.status} />}
    >
      {children}
    </MeetingCard>
  );
}
