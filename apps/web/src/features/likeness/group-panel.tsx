import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import classes from './likeness.module.css';
import { type Recommendation, type Seen, useRepeats, useUnmerge } from './likeness.queries';

interface GroupPanelProps {
  recommendation: Recommendation;
  /** Where another one is read: on its page, or on the desk. */
  addressOf: (id: string) => string;
}

/** What is answered together with it, and the same of other years; each may be let go. Nothing while there is nothing. */
export function GroupPanel({ recommendation, addressOf }: GroupPanelProps) {
  const { t } = useTranslation('likeness');
  const unmerge = useUnmerge();
  const repeats = useRepeats();
  const { id, version, mergedInto, origins, actions } = recommendation;
  const isAlone = !mergedInto && origins.length === 0 && !recommendation.repeats;
  if (isAlone && recommendation.repeatedBy.length === 0) return null;
  const letGo = (one: Seen, alone?: true) =>
    unmerge.mutate([{ id: one.id, version: one.version, alone }], { onSuccess: () => tell(t('unmerged')) });
  // Refused because of what came along with it: it may still go alone.
  const stays = isProblem(unmerge.error, 'recommendation.group_answered') && unmerge.variables?.[0];
  const busy = unmerge.isPending || repeats.isPending;
  const nameOf = (code: string | null) => code ?? t('noCode');
  return (
    <section className={classes['part']} aria-labelledby="group">
      <h2 id="group">{t('group.title')}</h2>
      <ProblemState error={unmerge.error ?? repeats.error} />
      {stays && (
        <Button size="compact-sm" variant="default" disabled={busy} onClick={() => letGo(stays, true)}>
          {t('group.leaveAlone')}
        </Button>
      )}
      {mergedInto && (
        <p>
          {t('mergedInto')} <TextLink to={addressOf(mergedInto.id)}>{nameOf(mergedInto.code)}</TextLink>{' '}
          {actions.includes('unmerge') && (
            <Button size="compact-sm" variant="default" disabled={busy} onClick={() => letGo({ id, version })}>
              {t('group.leave')}
            </Button>
          )}
          <br />
          <span className={classes['quiet']}>{t('group.mergedAdvice')}</span>
        </p>
      )}
      {recommendation.repeats && (
        <p>
          {t('group.repeats')}{' '}
          <TextLink to={addressOf(recommendation.repeats.id)}>{nameOf(recommendation.repeats.code)}</TextLink>{' '}
          {actions.includes('repeat') && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              onClick={() => repeats.mutate({ id, version, repeatsId: null }, { onSuccess: () => tell(t('unlinked')) })}
            >
              {t('group.unlink')}
            </Button>
          )}
        </p>
      )}
      {recommendation.repeatedBy.length > 0 && (
        <p>
          {t('group.repeatedBy')}{' '}
          {recommendation.repeatedBy.map((later, place) => (
            <span key={later.id}>
              {place > 0 && ', '}
              <TextLink to={addressOf(later.id)}>{nameOf(later.code)}</TextLink>
            </span>
          ))}
        </p>
      )}
      <Origins recommendation={recommendation} addressOf={addressOf} busy={busy} onLetGo={(origin) => letGo(origin)} />
    </section>
  );
}

interface OriginsProps extends GroupPanelProps {
  busy: boolean;
  onLetGo: (origin: Recommendation['origins'][number]) => void;
}

/** Those that are answered with it, each with its own text, unit and meeting, and whether its unit has the answer. */
function Origins({ recommendation, addressOf, busy, onLetGo }: OriginsProps) {
  const { t } = useTranslation(['likeness', 'desk']);
  const { origins, actions } = recommendation;
  if (origins.length === 0) return null;
  return (
    <>
      <p>{t('group.origins', { count: origins.length })}</p>
      <ul className={classes['list']}>
        {origins.map((origin) => (
          <li key={origin.id} className={classes['item']}>
            <div className={classes['head']}>
              <TextLink to={addressOf(origin.id)}>{origin.code ?? t('noCode')}</TextLink>
              <span className={classes['quiet']}>
                {[
                  ...[origin.raisedBy ?? t('nobodyNamed'), origin.clusterName, formatDay(origin.raisedOn)],
                  ...(origin.received ? [t(`desk:received.${origin.received}`)] : []),
                ].join(' · ')}
              </span>
              {actions.includes('merge') && (
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={busy}
                  aria-label={t('group.letGoOne', { code: origin.code ?? t('noCode') })}
                  onClick={() => onLetGo(origin)}
                >
                  {t('group.letGo')}
                </Button>
              )}
            </div>
            <p className={classes['side']}>{origin.text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
