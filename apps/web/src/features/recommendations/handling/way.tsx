import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../../../shared/format';
import type { Recommendation } from '../recommendations.queries';
import classes from './handling.module.css';
import { type Station, STATIONS, stationsBehind } from './stations';

/** What became of it, station by station: done, where it stands, what lies ahead. */
export function Way({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('desk');
  const behind = stationsBehind(recommendation);
  const tell = useStation(recommendation);
  const tellAhead = useStationAhead(recommendation);
  const ahead = STATIONS.find((station) => !behind.has(station));
  return (
    <section aria-labelledby="way" className={classes['wayPart']}>
      <h2 id="way" data-focus-next>
        {t('way.title')}
      </h2>
      <ol className={classes['way']}>
        {STATIONS.map((station) => (
          <li
            key={station}
            data-done={behind.has(station) || undefined}
            aria-current={station === ahead ? 'step' : undefined}
          >
            <strong>{t(`way.${station}`)}</strong>
            <span className={classes['quiet']}>{behind.has(station) ? tell(station) : tellAhead(station)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What there is to say of a station that lies behind. */
function useStation(recommendation: Recommendation): (station: Station) => string {
  const { t } = useTranslation(['desk', 'recommendations']);
  const { raisedOn, code, leadUnit, dueOn, answeredOn, received, resultClass } = recommendation;
  const tell: Record<Station, () => string> = {
    asked: () => formatDay(raisedOn),
    received: () => code ?? '',
    assigned: () => [leadUnit?.name, dueOn && t('way.until', { day: formatDay(dueOn) })].filter(Boolean).join(' · '),
    answered: () => (answeredOn ? formatDay(answeredOn) : t('way.done')),
    confirmed: () => (received ? t(`received.${received}`) : t('way.done')),
    closed: () => (resultClass ? t(`recommendations:resultClass.${resultClass}`) : t('way.done')),
  };
  return (station) => tell[station]();
}

/** What there is to say of a station that lies ahead: after an objection the answer is awaited a second time. */
function useStationAhead({ receipts }: Recommendation): (station: Station) => string {
  const { t } = useTranslation('desk');
  const objection = receipts.findLast(({ outcome }) => outcome === 'UNSATISFIED');
  return (station) =>
    station === 'answered' && objection
      ? t('way.objected', { day: formatDay(today(new Date(objection.at))) })
      : t('way.notYet');
}
