import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import classes from './likeness.module.css';
import type { Recommendation, Similar } from './likeness.queries';
import { SharedText } from './shared-text';

export interface SimilarActs {
  /** Joins the other one to this one. */
  onTake: (other: Similar) => void;
  /** Joins this one to the other one. */
  onJoin: (other: Similar) => void;
  /** This one repeats the other one. */
  onRepeat: (other: Similar) => void;
}

interface SimilarItemProps extends SimilarActs {
  recommendation: Recommendation;
  other: Similar;
  busy: boolean;
  addressOf: (id: string) => string;
}

/** One that is alike, beside the one that is open. */
export function SimilarItem({ recommendation, other, addressOf, ...acts }: SimilarItemProps) {
  const { t } = useTranslation(['likeness', 'recommendations']);
  const { code, degree, status, clusterName, emulationYear, raisedBy, raisedOn, mergedInto } = other;
  return (
    <li className={classes['item']}>
      <div className={classes['head']}>
        <TextLink to={addressOf(other.id)}>{code}</TextLink>
        <strong>{t(`degree.${degree}`)}</strong>
        <span className={classes['quiet']}>
          {[
            t(`recommendations:status.${status}`),
            raisedBy ?? t('nobodyNamed'),
            clusterName,
            t('year', { year: emulationYear }),
            formatDay(raisedOn),
          ].join(' · ')}
        </span>
      </div>
      {mergedInto && (
        <p className={classes['quiet']}>
          {t('mergedInto')} <TextLink to={addressOf(mergedInto.id)}>{mergedInto.code ?? t('noCode')}</TextLink>
        </p>
      )}
      <div className={classes['sides']}>
        <SharedText label={recommendation.code ?? t('noCode')} pieces={other.askedPieces} />
        <SharedText label={code} pieces={other.pieces} />
      </div>
      <p className={classes['quiet']}>
        {other.answerExcerpt === null
          ? t('notAnswered')
          : t('answered', { count: other.responsesCount, text: other.answerExcerpt })}
      </p>
      <Acts recommendation={recommendation} other={other} {...acts} />
    </li>
  );
}

function Acts({ recommendation, other, busy, onTake, onJoin, onRepeat }: Omit<SimilarItemProps, 'addressOf'>) {
  const { t } = useTranslation('likeness');
  const { actions, repeats } = recommendation;
  const { code } = other;
  const offers: [may: boolean, label: string, act: (of: Similar) => void][] = [
    [actions.includes('merge') && other.mayMerge, t('act.take', { code }), onTake],
    [actions.includes('merge') && other.mayTake, t('act.join', { code }), onJoin],
    [actions.includes('repeat') && other.earlier && repeats?.id !== other.id, t('act.repeat', { code }), onRepeat],
  ];
  return (
    <div className={classes['acts']}>
      {offers
        .filter(([may]) => may)
        .map(([, label, act]) => (
          <Button key={label} size="compact-sm" variant="default" disabled={busy} onClick={() => act(other)}>
            {label}
          </Button>
        ))}
    </div>
  );
}
