import type { DateInputProps } from '@kyhop/ui';
import { DateInput } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';

/** A day, with the words that every field for a day has. */
export function DayField(props: DateInputProps) {
  const { t } = useTranslation(['common', 'directory']);
  // Of the kit's field; ours hands on what it does not know.
  const kit = { clearButtonProps: { 'aria-label': t('directory:form.clear') } };
  return (
    <DateInput
      placeholder={t('common:date.placeholder')}
      previousMonthLabel={t('common:date.previousMonth')}
      nextMonthLabel={t('common:date.nextMonth')}
      {...kit}
      {...props}
    />
  );
}
