import { Text } from '@mantine/core';
import { DataList } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay, today } from '../../shared/format';
import { TextLink } from '../../shared/link';
import type { Membership } from './directory.queries';
import classes from './membership-timeline.module.css';
import type { Scale } from './timeline-scale';
import { timelineScale } from './timeline-scale';

interface MembershipTimelineProps {
  memberships: readonly Membership[];
  /** The day that is shown on the page. */
  day: string;
}

/** Who was a member when: a table of days, with a picture of them in its last column. */
export function MembershipTimeline({ memberships, day }: MembershipTimelineProps) {
  const { t } = useTranslation('directory');
  const scale = timelineScale(memberships, day, today());
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('cluster.timelineHint')}
      </Text>
      <DataList
        caption={t('cluster.timeline')}
        rows={memberships}
        rowKey={(membership) => membership.id}
        columns={[
          {
            key: 'unit',
            header: t('cluster.unit'),
            priority: 'title',
            width: '14rem',
            cell: ({ unit }) => <TextLink to={paths.unit(unit.id)}>{unit.name}</TextLink>,
          },
          {
            key: 'from',
            header: t('cluster.from'),
            width: '7rem',
            cell: ({ validFrom }) => (validFrom ? formatDay(validFrom) : t('cluster.unknownStart')),
          },
          {
            key: 'to',
            header: t('cluster.to'),
            width: '8rem',
            cell: ({ validTo }) => (validTo ? formatDay(validTo) : t('cluster.open')),
          },
          {
            key: 'bar',
            header: <Years label={t('cluster.bar')} scale={scale} />,
            cell: (membership) => <Line membership={membership} scale={scale} day={day} />,
          },
        ]}
      />
    </>
  );
}

function Years({ label, scale }: { label: string; scale: Scale }) {
  return (
    <span className={classes['years']}>
      <span aria-hidden="true">{scale.firstYear}</span>
      <span>{label}</span>
      <span aria-hidden="true">{scale.lastYear}</span>
    </span>
  );
}

/** The days in the cells beside it say the same in words. */
function Line({ membership, scale, day }: { membership: Membership; scale: Scale; day: string }) {
  const { start, width, fadesIn } = scale.bar(membership);
  return (
    <span className={classes['line']} aria-hidden="true">
      <span
        className={classes['bar']}
        data-fades-in={fadesIn || undefined}
        style={{ insetInlineStart: `${start}%`, width: `${width}%` }}
      />
      <span className={classes['shown']} style={{ insetInlineStart: `${scale.at(day)}%` }} />
    </span>
  );
}
