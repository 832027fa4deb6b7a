import type { DateInputProps } from '@kyhop/ui';
import { DateInput } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';

/** A day, with the words that every field for a day has. */
export function DayField(props: DateInputProps) {
  const { t } = useTranslation('common');
  return (
    <DateInput
      placeholder={t('date.placeholder')}
      previousMonthLabel={t('date.previousMonth')}
      nextMonthLabel={t('date.nextMonth')}
      {...props}
    />
  );
}
