import type { Schema } from '@kyhop/api-contract';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './delegations.module.css';

type HeadCount = Schema<'HeadCountDto'>;

/** "17 người + 2 nhóm chưa rõ số người": what nobody counted is said, not guessed. */
export function useHeadCountWords() {
  const { t } = useTranslation('delegations');
  return ({ people, uncountedGroups }: HeadCount) =>
    uncountedGroups > 0
      ? t('count.andGroups', {
          people: t('count.people', { count: people }),
          groups: t('count.groups', { count: uncountedGroups }),
        })
      : t('count.people', { count: people });
}

const SIDES = ['central', 'host', 'member', 'other'] as const;
const SIDE_NAMES = { central: 'CENTRAL', host: 'HOST', member: 'MEMBER', other: 'OTHER' } as const;

/** How many come, in all and on each side, and how many are there. */
export function HeadCounts({ counts }: { counts: Schema<'HeadCountsDto'> }) {
  const { t } = useTranslation('delegations');
  const words = useHeadCountWords();
  const shown = SIDES.filter((side) => counts[side].people + counts[side].uncountedGroups > 0);
  return (
    <dl className={classes['counts']} aria-label={t('count.title')}>
      <div data-total>
        <dt>{t('count.total')}</dt>
        <dd>
          {words(counts.total)}
          <Text size="sm" c="dimmed" component="span">
            {t('count.present', { count: counts.total.present })}
          </Text>
        </dd>
      </div>
      {shown.map((side) => (
        <div key={side}>
          <dt>{t(`side.${SIDE_NAMES[side]}`)}</dt>
          <dd>{words(counts[side])}</dd>
        </div>
      ))}
    </dl>
  );
}
