import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ScheduleChange } from './schedule.queries';

/** What changed, a line each: "Thời gian: 14:00 → 13:30". */
export function ScheduleChanges({ changes }: { changes: readonly ScheduleChange[] }) {
  const inWords = useChangeWords();
  return (
    <List size="sm">
      {changes.map((change, at) => (
        <List.Item key={at}>{inWords(change)}</List.Item>
      ))}
    </List>
  );
}

function useChangeWords() {
  const { t } = useTranslation('schedule');
  return ({ field, line, from, to }: ScheduleChange): string => {
    const name = t(`field.${field}`);
    // Renaming a line says both names already.
    const subject = line === null || field === 'LINE_TITLE' ? name : `${name} “${line}”`;
    if (field === 'LINE_ADDED' || field === 'LINE_REMOVED') return `${subject} (${to ?? from ?? ''})`;
    return `${subject}: ${from ?? t('nothing')} → ${to ?? t('nothing')}`;
  };
}
