import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/format';
import { TextLink } from '../../../shared/link';
import type { Recommendation } from '../recommendations.queries';
import classes from './handling.module.css';
import partClasses from '../recommendations.module.css';

interface RelatedProps {
  recommendation: Recommendation;
  /** Where another one is read: on its page, or on the desk. */
  addressOf: (id: string) => string;
}

/** What it belongs together with: the group that it is answered with, and the same of other years. */
export function Related({ recommendation, addressOf }: RelatedProps) {
  const { t } = useTranslation(['desk', 'recommendations']);
  const { mergedInto, origins, repeats, repeatedBy } = recommendation;
  if (!mergedInto && origins.length === 0 && !repeats && repeatedBy.length === 0) return null;
  const nameOf = (code: string | null) => code ?? t('recommendations:unknown.code');
  return (
    <section className={partClasses['part']} aria-labelledby="related">
      <h2 id="related">{t('related.title')}</h2>
      {mergedInto && (
        <p>
          {t('related.mergedInto')} <TextLink to={addressOf(mergedInto.id)}>{nameOf(mergedInto.code)}</TextLink>
          <br />
          <span className={classes['quiet']}>{t('related.mergedAdvice')}</span>
        </p>
      )}
      {repeats && (
        <p>
          {t('related.repeats')} <TextLink to={addressOf(repeats.id)}>{nameOf(repeats.code)}</TextLink>
        </p>
      )}
      {repeatedBy.length > 0 && (
        <p>
          {t('related.repeatedBy')}{' '}
          {repeatedBy.map(({ id, code }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <TextLink to={addressOf(id)}>{nameOf(code)}</TextLink>
            </span>
          ))}
        </p>
      )}
      {origins.length > 0 && <Origins origins={origins} addressOf={addressOf} />}
    </section>
  );
}

/** Those that are answered with it, each with where it came from and whether its unit has the answer. */
function Origins({ origins, addressOf }: Pick<Recommendation, 'origins'> & Pick<RelatedProps, 'addressOf'>) {
  const { t } = useTranslation(['desk', 'recommendations']);
  return (
    <>
      <p>{t('related.origins', { count: origins.length })}</p>
      <ul className={classes['origins']}>
        {origins.map(({ id, code, raisedBy, raisedOn, clusterName, received, text }) => (
          <li key={id}>
            <TextLink to={addressOf(id)}>{code ?? t('recommendations:unknown.code')}</TextLink>{' '}
            <span className={classes['quiet']}>
              {[raisedBy, clusterName, formatDay(raisedOn), received && t(`received.${received}`)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <div>{text}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
