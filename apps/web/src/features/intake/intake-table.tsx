import { Text } from '@mantine/core';
import { INTAKE_FIELD_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { ImportRows } from '../../shared/table-import/import-rows';
import type { ChangedIntakeRow, IntakeRow } from './intake.queries';

interface IntakeTableProps {
  rows: readonly IntakeRow[];
  onChange: (row: ChangedIntakeRow) => void;
}

type Field = (typeof INTAKE_FIELD_VALUES)[number];

/** Rows of a table of recommendations: what each says, and what it was taken for. */
export function IntakeTable({ rows, onChange }: IntakeTableProps) {
  const { t } = useTranslation('intake');
  return (
    <ImportRows
      rows={rows}
      columns={INTAKE_FIELD_VALUES.map((field) => ({ field, label: t(`field.${field}`), wide: field === 'TEXT' }))}
      wordsOf={({ code, params }) => t(`issue.${code}`, params)}
      onChange={onChange}
      below={(row, field) => <Understood row={row} field={field} />}
    />
  );
}

/** What a cell was taken for, where that is not what it says. */
function Understood({ row, field }: { row: IntakeRow; field: Field }) {
  const { t } = useTranslation(['intake', 'recommendations']);
  const { unit, topic, competence, cells } = row;
  const meanings: Partial<Record<Field, string | null | undefined>> = {
    UNIT: unit?.name,
    TOPIC: topic?.name,
    COMPETENCE: competence && t(`recommendations:competence.${competence}`),
  };
  const meaning = meanings[field];
  if (!meaning || meaning === cells[field]) return null;
  return (
    <Text size="xs" c="dimmed" px={4}>
      {t('understood', { meaning })}
    </Text>
  );
}
