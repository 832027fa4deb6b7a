import { DateInput as KitDateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import classes from './date-input.module.css';
import './date-locale';
import { parseDay } from './dates';

export interface DateInputProps {
  label: ReactNode;
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** "ngày/tháng/năm" */
  placeholder: string;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  clearable?: boolean;
  /** Earliest and latest day, `YYYY-MM-DD`. */
  minDate?: string;
  maxDate?: string;
  /** Names of the calendar's arrows, for who cannot see them. */
  previousMonthLabel: string;
  nextMonthLabel: string;
  /** Name of the cross that empties the field. */
  clearLabel: string;
  /** Name of the calendar that opens below the field. */
  calendarLabel: string;
  onBlur?: () => void;
}

const SATURDAY_AND_SUNDAY: (0 | 6)[] = [0, 6];

/** A day, written and shown as 25/03/2021; the week begins on Monday. Month names follow the language of the page. */
export function DateInput({ previousMonthLabel, nextMonthLabel, clearLabel, calendarLabel, ...props }: DateInputProps) {
  return (
    <KitDateInput
      {...props}
      valueFormat="DD/MM/YYYY"
      dateParser={parseDay}
      locale={document.documentElement.lang || 'vi'}
      firstDayOfWeek={1}
      weekendDays={SATURDAY_AND_SUNDAY}
      monthLabelFormat="MM/YYYY"
      popoverProps={{ withinPortal: true, attributes: { dropdown: { role: 'dialog', 'aria-label': calendarLabel } } }}
      clearButtonProps={{ 'aria-label': clearLabel }}
      classNames={{ day: classes['day'] }}
      ariaLabels={{ previousMonth: previousMonthLabel, nextMonth: nextMonthLabel }}
    />
  );
}
