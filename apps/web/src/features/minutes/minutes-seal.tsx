import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import classes from './minutes.module.css';

/** Number, times and the seal of integrity of minutes that are signed. */
export function MinutesSeal({ minutes }: { minutes: Schema<'MinutesDto'> }) {
  const { t } = useTranslation('minutes');
  const { symbol, signedAt, issuedAt, sha256 } = minutes;
  if (signedAt === null) return null;
  return (
    <dl className={classes['facts']}>
      <dt>{t('seal.symbol')}</dt>
      <dd>{symbol}</dd>
      <dt>{t('seal.signedAt')}</dt>
      <dd>{formatInstant(signedAt)}</dd>
      {issuedAt !== null && (
        <>
          <dt>{t('seal.issuedAt')}</dt>
          <dd>{formatInstant(issuedAt)}</dd>
        </>
      )}
      <dt>{t('seal.sha256')}</dt>
      <dd className={classes['code']}>{sha256}</dd>
    </dl>
  );
}
