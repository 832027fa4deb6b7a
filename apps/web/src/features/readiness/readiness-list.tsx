import type { Schema } from '@kyhop/api-contract';
import { StatusBadge } from '@kyhop/ui';
import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/link';
import classes from './readiness.module.css';
import { isAfterwards, placeOf } from './readiness-places';

type Item = Schema<'ReadinessItemDto'>;

interface ReadinessItemsProps {
  meetingId: string;
  items: readonly Item[];
  /** Whether the reader may change the meeting. */
  mayMend: boolean;
  /** What the list is of, for who cannot see it. */
  label: string;
}

/** Items with their state; an open one leads to where it is mended, for those who may. */
export function ReadinessItems({ meetingId, items, mayMend, label }: ReadinessItemsProps) {
  return (
    <ul className={classes['items']} aria-label={label}>
      {items.map((item) => (
        <li key={item.code}>
          <Row item={item} meetingId={meetingId} mayMend={mayMend} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  item: Item;
  meetingId: string;
  mayMend: boolean;
}

function Row({ item, meetingId, mayMend }: RowProps) {
  const { t } = useTranslation('minutes');
  const { code, done, blocks, params } = item;
  const words = done ? t(`readiness.done.${code}`, params) : t(`readiness.open.${code}`, params);
  const state = done ? 'done' : blocks === null ? 'advised' : 'needed';
  // These two pages are for everybody to read.
  const leads = !done && (mayMend || code === 'unanswered' || code === 'minutes');
  const invitation = mayMend ? t('readiness.mend') : t('readiness.look');
  return (
    <div className={classes['row']}>
      <StatusBadge tone={TONES[state]}>{t(`readiness.state.${state}`)}</StatusBadge>
      <Text size="sm">{words}</Text>
      {leads && (
        <TextLink to={placeOf(code, meetingId)} aria-label={`${invitation}: ${words}`}>
          {invitation}
        </TextLink>
      )}
    </div>
  );
}

const TONES = { done: 'done', needed: 'warning', advised: 'planned' } as const;

interface ReadinessListProps extends Omit<ReadinessItemsProps, 'label'> {
  /** Whether the session is still to come: nothing that follows it can be done yet. */
  isBefore: boolean;
}

/** What a meeting needs before it, and after it. */
export function ReadinessList({ meetingId, items, mayMend, isBefore }: ReadinessListProps) {
  const { t } = useTranslation('minutes');
  // Before the session, what follows it is no work that is still open: the day's page counts the same.
  const open = items.filter(({ code, done }) => !done && !(isBefore && isAfterwards(code))).length;
  const phases = [
    { key: 'before', items: items.filter(({ code }) => !isAfterwards(code)) },
    { key: 'after', items: items.filter(({ code }) => isAfterwards(code)) },
  ] as const;
  return (
    <section aria-labelledby="readiness">
      <Title order={2} size="h4" id="readiness">
        {t('readiness.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {open > 0
          ? t('readiness.openCount', { count: open })
          : isBefore
            ? t('readiness.allReady')
            : t('readiness.allDone')}
      </Text>
      <div className={classes['phases']}>
        {phases.map((phase) => (
          <div key={phase.key}>
            <Title order={3} size="h6" mb={4}>
              {t(`readiness.phase.${phase.key}`)}
            </Title>
            <ReadinessItems
              meetingId={meetingId}
              items={phase.items}
              mayMend={mayMend && !(isBefore && phase.key === 'after')}
              label={t(`readiness.phase.${phase.key}`)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
