import type { Schema } from '@kyhop/api-contract';
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import { Applicants } from '../features/answer/applicants';
import classes from '../features/attending/attending.module.css';
import { askedByUnitQuery, meetingDocumentsQuery, runningAgendaQuery } from '../features/attending/attending.queries';
import { MyPart, myUnit } from '../features/attending/my-part';
import { NowAndNext } from '../features/attending/now-and-next';
import { Part } from '../features/attending/part';
import { delegationsQuery } from '../features/delegations/delegations.queries';
import { documentFileAddress } from '../features/documents/documents.queries';
import { FileLinks } from '../features/files/file-links';
import { filesQuery } from '../features/files/files.queries';
import { MeetingStatusBadge, useMeetingTime } from '../shared/meeting-words';
import { meetingQuery } from '../features/meetings/meetings.queries';
import { AnsweredBadge, RecommendationBadge } from '../features/recommendations/recommendation-words';
import { useCan, useMe } from '../session/session';
import { formatDay } from '../shared/format';
import { ButtonLink, TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** How often the page looks whether the meeting has begun, or ended: milliseconds. */
const POLL = 20_000;
const MAY_CHANGE: readonly Schema<'MeetingStatus'>[] = ['SCHEDULED', 'IN_SESSION'];

/** Trang đại biểu: what somebody in the hall looks for on a phone. */
export function Component() {
  // Before anything is shown: words that a part asks for later would take the page away for a moment.
  useTranslation(['home', 'meetings', 'recommendations', 'answer']);
  const { id = '' } = useParams<'id'>();
  const meeting = useQuery({
    ...meetingQuery(id),
    refetchInterval: ({ state }) => (state.data && MAY_CHANGE.includes(state.data.status) ? POLL : false),
  });
  return <QueryView query={meeting}>{(shown) => <AttendPage meeting={shown} />}</QueryView>;
}

function AttendPage({ meeting }: { meeting: Schema<'MeetingDto'> }) {
  const { t } = useTranslation(['home', 'answer']);
  const can = useCan();
  const time = useMeetingTime();
  const inSession = meeting.status === 'IN_SESSION';
  const agenda = useQuery(runningAgendaQuery(meeting.id, inSession));
  const people = useQuery(delegationsQuery(meeting.id));
  return (
    <Page
      title={meeting.title}
      status={<MeetingStatusBadge status={meeting.status} />}
      subtitle={time(meeting)}
      breadcrumbs={[<TextLink key="home" to={paths.home()} children={t('title')} />]}
      breadcrumbsLabel={t('attend.crumbs')}
    >
      <div className={classes['page']}>
        <Facts meeting={meeting} />
        {can('invitation:answer') && <ButtonLink to={paths.meetingAnswer(meeting.id)}>{t('answer:title')}</ButtonLink>}
        {people.data && chairs(people.data) && <Applicants meetingId={meeting.id} consentOnly />}
        <Part title={t('attend.agenda')}>
          <QueryView query={agenda}>{({ items }) => <NowAndNext items={items} inSession={inSession} />}</QueryView>
        </Part>
        <Part title={t('attend.mine')}>
          <QueryView query={people} lines={2}>
            {(list) => <MyPart people={list} agenda={agenda.data?.items ?? []} />}
          </QueryView>
        </Part>
        <Documents meetingId={meeting.id} />
        <QueryView query={people} lines={2}>
          {(list) => <Asked people={list} />}
        </QueryView>
      </div>
    </Page>
  );
}

/** Whoever chairs the meeting is asked who may come in another's stead (docs/domain.md §1.10). */
const chairs = ({ attendees }: Schema<'DelegationsDto'>): boolean =>
  attendees.some(({ isMe, role }) => isMe && (role === 'CHAIR' || role === 'CO_CHAIR'));

function Facts({ meeting }: { meeting: Schema<'MeetingDto'> }) {
  const { t } = useTranslation('home');
  const { venue, clusterName, preparationNote, statusReason } = meeting;
  return (
    <dl className={classes['facts']}>
      {statusReason && (
        <div>
          <dt>{t('attend.reason')}</dt>
          <dd>{statusReason}</dd>
        </div>
      )}
      <div>
        <dt>{t('attend.venue')}</dt>
        <dd>{venue}</dd>
      </div>
      <div>
        <dt>{t('attend.organiser')}</dt>
        <dd>{clusterName}</dd>
      </div>
      {preparationNote && (
        <div>
          <dt>{t('attend.prepare')}</dt>
          <dd>{preparationNote}</dd>
        </div>
      )}
    </dl>
  );
}

/** What to read at the meeting first, then the numbered papers that it brought forth. */
function Documents({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('home');
  const files = useQuery(filesQuery(meetingId));
  const documents = useQuery(meetingDocumentsQuery(meetingId));
  return (
    <Part title={t('attend.documents')}>
      <QueryView query={files} lines={2}>
        {({ items }) => (items.length === 0 ? null : <FileLinks files={items} />)}
      </QueryView>
      <QueryView query={documents} lines={2}>
        {({ items }) =>
          items.length === 0 && files.data?.items.length === 0 ? (
            <Text c="dimmed">{t('attend.documentsEmpty')}</Text>
          ) : (
            <IssuedPapers papers={items} />
          )
        }
      </QueryView>
    </Part>
  );
}

function IssuedPapers({ papers }: { papers: readonly Schema<'DocumentDto'>[] }) {
  const { t } = useTranslation('home');
  return (
    <ul className={classes['list']}>
      {papers.map(({ id, symbol, subject, signedOn, fileName }) => (
        <li key={id}>
          <Anchor
            href={documentFileAddress(id)}
            download
            aria-label={t('attend.download', { name: `${symbol} ${fileName ?? ''}` })}
          >
            {symbol}
          </Anchor>
          <Text size="sm">{subject}</Text>
          <Text size="sm" c="dimmed">
            {formatDay(signedOn)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** What became of what the reader's unit asked, this year and before. */
function Asked({ people }: { people: Schema<'DelegationsDto'> }) {
  const { t } = useTranslation('home');
  const unit = myUnit(people, useMe());
  return (
    <Part title={unit?.name ? t('attend.asked', { unit: unit.name }) : t('attend.askedPlain')}>
      {unit ? <AskedBy unitId={unit.id} /> : <Text c="dimmed">{t('attend.askedNoUnit')}</Text>}
    </Part>
  );
}

function AskedBy({ unitId }: { unitId: string }) {
  const { t } = useTranslation('home');
  const asked = useQuery(askedByUnitQuery(unitId));
  return (
    <QueryView query={asked} lines={3}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Text c="dimmed">{t('attend.askedEmpty')}</Text>
        ) : (
          <>
            <ul className={classes['list']}>
              {items.map((item) => (
                <li key={item.id}>
                  <TextLink to={paths.recommendation(item.id)}>{item.text}</TextLink>
                  <Text size="sm" c="dimmed">
                    {[item.code, t('attend.raisedOn', { day: formatDay(item.raisedOn) }), item.meeting.title]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </Text>
                  <RecommendationBadge status={item.status} /> <AnsweredBadge of={item} />
                </li>
              ))}
            </ul>
            {next !== null && <TextLink to={paths.recommendations()}>{t('attend.askedAll')}</TextLink>}
          </>
        )
      }
    </QueryView>
  );
}
