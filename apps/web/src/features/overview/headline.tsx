import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Door } from './doors';
import classes from './overview.module.css';
import { useNumbers } from './overview-words';
import type { Figures } from './overview.queries';

const SHOWN = ['asked', 'open', 'overdue', 'dueSoon', 'unanswered', 'inTime', 'late', 'closed'] as const;

/** Few figures, each a door to its list. */
export function Headline({ total, door }: { total: Figures; door: Door }) {
  const { t } = useTranslation('overview');
  const { whole } = useNumbers();
  const about = useAbout(total);
  return (
    <ul className={classes['headline']} aria-label={t('headline')}>
      {SHOWN.map((figure) => (
        <li key={figure} data-alarm={(figure === 'overdue' && total.overdue > 0) || undefined}>
          <Link to={door({}, figure)}>
            <span className={classes['figure']}>{whole(total[figure])}</span>
            <span>{t(`figure.${figure}`)}</span>
            <span className={classes['about']}>{about[figure]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What a figure is to be read against. */
function useAbout(total: Figures): Partial<Record<(typeof SHOWN)[number], string>> {
  const { t } = useTranslation('overview');
  const { whole, share } = useNumbers();
  const ofAll = (count: number) => t('about.share', { share: share(count, total.asked) });
  return {
    asked: total.merged > 0 ? t('about.merged', { number: whole(total.merged) }) : '',
    open: ofAll(total.open),
    overdue: ofAll(total.overdue),
    dueSoon: ofAll(total.dueSoon),
    unanswered: ofAll(total.unanswered),
    inTime: t('about.inTime', { number: whole(total.inTime + total.late) }),
    late: t('about.inTime', { number: whole(total.inTime + total.late) }),
    closed: t('about.confirmed', { number: whole(total.confirmed) }),
  };
}
