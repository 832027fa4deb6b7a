import { ATTENDANCE_VALUES } from '@kyhop/api-contract';
import { SegmentedControl } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance, Attendee } from './delegations.queries';

/** Keys that say it and go on to the next person: the list is ticked off without looking at the keyboard. */
const KEYS: Record<string, Attendance> = { '0': 'UNKNOWN', '1': 'PRESENT', '2': 'EXCUSED', '3': 'ABSENT' };

interface AttendanceChoiceProps {
  attendee: Attendee;
  onChoose: (attendance: Attendance) => void;
}

/** Whether somebody is there: arrows choose, 1 2 3 choose and go on. */
export function AttendanceChoice({ attendee, onChoose }: AttendanceChoiceProps) {
  const { t } = useTranslation('delegations');
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const chosen = KEYS[event.key];
    if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onChoose(chosen);
    focusNext(event.currentTarget);
  };
  return (
    <SegmentedControl
      size="xs"
      data-attendance
      aria-label={t('attendance.of', { name: attendee.name })}
      value={attendee.attendance}
      onChange={(value) => onChoose(value)}
      onKeyDown={onKeyDown}
      data={ATTENDANCE_VALUES.map((value) => ({ value, label: t(`attendance.${value}`) }))}
    />
  );
}

function focusNext(control: HTMLElement): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-attendance]')];
  const next = all[all.indexOf(control) + 1];
  next?.querySelector<HTMLInputElement>('input:checked')?.focus();
}
