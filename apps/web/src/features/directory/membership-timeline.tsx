import { Text } from '@mantine/core';
import { DataList } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { today } from '../../shared/format';
import { TextLink } from '../../shared/link';
import type { Membership } from './directory.queries';
import classes from './membership-timeline.module.css';
import { Period } from './period';
import type { Scale } from './timeline-scale';
import { timelineScale } from './timeline-scale';

interface MembershipTimelineProps {
  memberships: readonly Membership[];
  /** The day that is shown on the page. */
  day: string;
}

/** Who was a member when: a table in words, with a picture of them in its last column. */
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
            key: 'period',
            header: t('units.validity'),
            width: '16rem',
            cell: (membership) => <Period {...membership} />,
          },
          {
            key: 'bar',
            header: t('cluster.bar', { from: scale.firstYear, to: scale.lastYear }),
            cell: (membership) => <Line membership={membership} scale={scale} day={day} />,
          },
        ]}
      />
    </>
  );
}

/** The words beside it say the same in words. */
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
