import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';

interface Days {
  validFrom: string | null;
  validTo: string | null;
}

/** "Từ 01/07/2025", "Đến hết 30/06/2025": from when to when, in words. */
export function usePeriodWords(): (days: Days) => string {
  const { t } = useTranslation('directory');
  return ({ validFrom, validTo }) => {
    const from = validFrom && formatDay(validFrom);
    const to = validTo && formatDay(validTo);
    if (from && to) return t('period.between', { from, to });
    if (from) return t('period.from', { from });
    return to ? t('period.until', { to }) : t('period.always');
  };
}

/** The same, as a piece of a page. */
export function Period({ validFrom, validTo }: Days) {
  return usePeriodWords()({ validFrom, validTo });
}
