import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/format';
import type { Recommendation } from '../recommendations.queries';
import classes from '../recommendations.module.css';

/** To whom it was reported upwards, and what came back. */
export function UpwardReports({ recommendation: { upwardReports } }: { recommendation: Recommendation }) {
  const { t } = useTranslation('desk');
  if (upwardReports.length === 0) return null;
  return (
    <section className={classes['part']} aria-labelledby="upward">
      <h2 id="upward">{t('upward.heading')}</h2>
      <ul className={classes['answers']}>
        {upwardReports.map(({ id, authority, documentReference, reportedOn, note, reply, repliedOn }) => (
          <li key={id} className={classes['answer']}>
            <div className={classes['badges']}>
              <strong>{authority}</strong>
              {repliedOn ? (
                <StatusBadge tone="done">{t('upward.repliedOn', { day: formatDay(repliedOn) })}</StatusBadge>
              ) : (
                <StatusBadge tone="planned">{t('upward.waiting')}</StatusBadge>
              )}
            </div>
            <div className={classes['quiet']}>{`${documentReference} · ${formatDay(reportedOn)}`}</div>
            {note && <div className={classes['text']}>{note}</div>}
            {reply && <blockquote className={`${classes['quote']} ${classes['text']}`}>{reply}</blockquote>}
          </li>
        ))}
      </ul>
    </section>
  );
}
