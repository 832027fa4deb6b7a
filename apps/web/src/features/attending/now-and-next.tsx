import type { Schema } from '@kyhop/api-contract';
import { EmptyState } from '@kyhop/ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './attending.module.css';

type AgendaItem = Schema<'AgendaItemDto'>;

interface NowAndNextProps {
  items: readonly AgendaItem[];
  inSession: boolean;
}

/** What is on and what comes next, large enough to be read under the table; the whole agenda below. */
export function NowAndNext({ items, inSession }: NowAndNextProps) {
  const { t } = useTranslation('home');
  if (items.length === 0) {
    return <EmptyState title={t('attend.agendaEmpty')} description={t('attend.agendaEmptyAdvice')} />;
  }
  const now = items.find(({ state }) => state === 'NOW');
  const next = items.find(({ state }) => state === 'NEXT');
  return (
    <>
      {inSession && (
        <div className={classes['now']} aria-live="polite">
          {now ? <Big label={t('attend.now')} item={now} /> : <Text>{t('attend.waiting')}</Text>}
          {next && <Big label={t('attend.next')} item={next} />}
        </div>
      )}
      <details open={!inSession}>
        <summary className={classes['summary']}>{t('attend.whole')}</summary>
        <ol className={classes['agenda']}>
          {items.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </ol>
      </details>
    </>
  );
}

function Big({ label, item }: { label: string; item: AgendaItem }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fw={600} size="lg">
        {item.title}
      </Text>
      <Presenter item={item} />
    </div>
  );
}

function Line({ item }: { item: AgendaItem }) {
  const { t } = useTranslation('home');
  return (
    <li data-state={item.state} data-part={item.parentId !== null || undefined}>
      <span className={classes['clock']}>{item.startsAt ?? ''}</span>
      <span>
        {item.title}
        {item.state === 'DONE' && (
          <Text component="span" size="sm" c="dimmed">
            {` (${t('attend.done')})`}
          </Text>
        )}
        <Text component="span" display="block" size="sm" c="dimmed">
          {t('attend.minutes', { count: item.minutesTotal })}
        </Text>
        <Presenter item={item} />
      </span>
    </li>
  );
}

function Presenter({ item }: { item: AgendaItem }) {
  const { t } = useTranslation('home');
  if (item.presenterName === null) return null;
  return (
    <Text component="span" display="block" size="sm">
      {item.presenterName}
      {item.presenterIsMe && <strong>{` (${t('attend.yours')})`}</strong>}
    </Text>
  );
}
