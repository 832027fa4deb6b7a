import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../shared/format';
import { type Happening, timelineOf } from './handling/timeline';
import type { Recommendation } from './recommendations.queries';
import classes from './recommendations.module.css';

/** All that happened so far, the first first: what, when, by whom, and why. */
export function History({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('recommendations');
  const happenings = timelineOf(recommendation);
  return (
    <section className={classes['part']} aria-labelledby="history">
      <h2 id="history">{t('one.history')}</h2>
      {happenings.length === 0 && <Text c="dimmed">{t('one.noHistory')}</Text>}
      <ol className={classes['steps']}>
        {happenings.map((happening) => (
          <HistoryItem key={happening.id} happening={happening} />
        ))}
      </ol>
    </section>
  );
}

function HistoryItem({ happening }: { happening: Happening }) {
  const { title, detail } = useTold()(happening);
  const { at, by } = happening;
  return (
    <li>
      <Text fw={600}>{title}</Text>
      <div className={classes['quiet']}>
        <time dateTime={at}>{formatInstant(at)}</time>
        {by && ` · ${by}`}
      </div>
      {detail && <div className={classes['text']}>{detail}</div>}
    </li>
  );
}

/** A happening in words. */
function useTold(): (happening: Happening) => { title: string; detail: string | null } {
  const { t } = useTranslation(['recommendations', 'desk']);
  return (happening) => {
    switch (happening.kind) {
      case 'step': {
        const { toStatus, reason, leftGroup, joinedGroup } = happening.step;
        const names = { from: leftGroup?.code, code: (joinedGroup ?? leftGroup)?.code };
        if (joinedGroup)
          return { title: t(leftGroup ? 'desk:history.movedOn' : 'desk:history.joined', names), detail: reason };
        return { title: t(`status.${toStatus}`), detail: leftGroup ? t('desk:history.left', names) : reason };
      }
      case 'deadline':
        return {
          title: t('desk:history.extended', { day: formatDay(happening.change.toDueOn) }),
          detail: happening.change.reason,
        };
      case 'upward':
        return {
          title: t('desk:history.reported', { authority: happening.report.authority }),
          detail: happening.report.documentReference,
        };
      case 'receipt':
        return { title: t(`desk:history.${happening.receipt.outcome}`), detail: happening.receipt.reason };
      case 'reminder':
        return {
          title: t('desk:history.reminded', { unit: happening.reminder.unit ?? '' }),
          detail: happening.reminder.note,
        };
      case 'asked':
        return {
          title: t('desk:history.asked', { unit: happening.opinion.unit.name }),
          detail: happening.opinion.question,
        };
      case 'given':
        return { title: t('desk:history.given', { unit: happening.opinion.unit.name }), detail: null };
    }
  };
}
