import type { DateInputProps } from '@kyhop/ui';
import { DateInput } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';

type Words = 'placeholder' | 'previousMonthLabel' | 'nextMonthLabel' | 'clearLabel' | 'calendarLabel';

/** A day, with the words that every field for a day has. */
export function DayField(props: Omit<DateInputProps, Words>) {
  const { t } = useTranslation('common');
  return (
    <DateInput
      {...props}
      placeholder={t('date.placeholder')}
      previousMonthLabel={t('date.previousMonth')}
      nextMonthLabel={t('date.nextMonth')}
      clearLabel={t('date.clear')}
      calendarLabel={t('date.calendar')}
    />
  );
}
