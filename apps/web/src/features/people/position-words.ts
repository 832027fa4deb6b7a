import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import type { Position } from './people.queries';

/** "Chủ tịch UBND tỉnh (từ 01/03/2021)". */
export function usePositionWords(): (position: Position) => string {
  const period = usePeriodWords();
  return (position) => [position.title, period(position)].filter(Boolean).join(' ');
}

/** "(từ 01/03/2021 đến 31/12/2021)"; nothing for a position of always. */
export function usePeriodWords(): (period: Pick<Position, 'validFrom' | 'validTo'>) => string {
  const { t } = useTranslation('people');
  return ({ validFrom, validTo }) => {
    if (validFrom && validTo) return t('period.both', { from: formatDay(validFrom), to: formatDay(validTo) });
    if (validFrom) return t('period.from', { from: formatDay(validFrom) });
    return validTo ? t('period.to', { to: formatDay(validTo) }) : '';
  };
}
