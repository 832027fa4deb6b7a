import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangedRow, ImportRow } from './imports.queries';

interface KnownPeopleProps {
  row: ImportRow;
  onChange: (row: ChangedRow) => void;
}

/** Whom of the directory a row may be, and whether it is. */
export function KnownPeople({ row, onChange }: KnownPeopleProps) {
  const { t } = useTranslation('imports');
  const { number, people, personId } = row;
  if (people.length === 0) return null;
  const choices = people.map(({ id, fullName: name, positions, by }) => {
    const who =
      positions.length > 0 ? t('known.is', { name, positions: positions.join(', ') }) : t('known.isBare', { name });
    return { value: id, label: `${who} (${t(`known.by.${by}`)})` };
  });
  return (
    <NativeSelect
      size="xs"
      label={t('known.label', { row: number })}
      value={personId ?? ''}
      data={[...choices, { value: '', label: t('known.other') }]}
      onChange={(event) => onChange({ number, personId: event.currentTarget.value || null })}
    />
  );
}
