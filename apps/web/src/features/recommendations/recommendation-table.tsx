import { DataList } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import { useTopicName } from '../../shared/use-topic-name';
import { AnsweredBadge, OverdueBadge, RecommendationBadge } from './recommendation-words';
import type { RecommendationListItem } from './recommendations.queries';
import classes from './recommendations.module.css';

/** Many recommendations, one line each; cards on a phone. */
export function RecommendationTable({ rows }: { rows: readonly RecommendationListItem[] }) {
  const { t } = useTranslation('recommendations');
  const topicName = useTopicName();
  return (
    <DataList
      caption={t('list.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'text', header: t('field.text'), priority: 'title', cell: (row) => <Asked row={row} /> },
        {
          key: 'raisedBy',
          header: t('field.raisedBy'),
          width: '8rem',
          cell: ({ raisedBy }) => raisedBy ?? <Unknown>{t('unknown.raisedBy')}</Unknown>,
        },
        {
          key: 'topic',
          header: t('field.topic'),
          priority: 'desk',
          width: '9rem',
          cell: ({ topic }) => (topic ? topicName(topic) : <Unknown>{t('unknown.topic')}</Unknown>),
        },
        {
          key: 'meeting',
          header: t('field.meeting'),
          width: '12rem',
          cell: ({ meeting }) => (
            <>
              <TextLink to={paths.meeting(meeting.id)}>{meeting.title}</TextLink>
              <div className={classes['quiet']}>{formatDay(meeting.heldOn)}</div>
            </>
          ),
        },
        {
          key: 'status',
          header: t('field.status'),
          width: '10rem',
          cell: ({ status }) => <RecommendationBadge status={status} />,
        },
        { key: 'answer', header: t('field.answer'), width: '9.5rem', cell: (row) => <Waiting row={row} /> },
      ]}
    />
  );
}

function Asked({ row }: { row: RecommendationListItem }) {
  const { t } = useTranslation('recommendations');
  return (
    <>
      <span className={classes['quiet']}>{row.code ?? t('unknown.code')}</span>
      <TextLink to={paths.recommendation(row.id)} className={classes['asked']}>
        {row.text}
      </TextLink>
    </>
  );
}

function Waiting({ row }: { row: RecommendationListItem }) {
  return (
    <span className={classes['badges']}>
      <AnsweredBadge of={row} />
      {row.overdue && <OverdueBadge />}
      {row.dueOn && <span className={classes['quiet']}>{formatDay(row.dueOn)}</span>}
    </span>
  );
}

function Unknown({ children }: { children: string }) {
  return <span className={classes['quiet']}>{children}</span>;
}
