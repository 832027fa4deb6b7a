import { useTranslation } from 'react-i18next';
import type { DayNote } from './calendar-days';

/** A day for who hears it, with the number that is seen: "Thứ Tư, 2 tháng 9, 2026, Quốc khánh, ngày nghỉ". */
export function useDayLabel(notes: ReadonlyMap<string, DayNote>) {
  const { t, i18n } = useTranslation('calendar');
  return (day: string): string => {
    const note = notes.get(day);
    const named = note && [note.name, t(note.swapped ? 'day.swapped' : 'day.off')];
    return [inFull(day, i18n.language), ...(named ?? [])].join(', ');
  };
}

function inFull(day: string, language: string): string {
  const name = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return name.format(new Date(`${day}T00:00:00Z`));
}

/** "Th 2", "Mon": the head of a column. */
export function shortWeekday(day: string, language: string): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return name.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
