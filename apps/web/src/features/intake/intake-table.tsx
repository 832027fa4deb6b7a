import { Checkbox, Text } from '@mantine/core';
import { INTAKE_FIELD_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { TableCell } from '../../shared/table-import/table-cell';
import classes from '../../shared/table-import/table-import.module.css';
import type { ChangedIntakeRow, IntakeRow } from './intake.queries';

interface IntakeTableProps {
  rows: readonly IntakeRow[];
  onChange: (row: ChangedIntakeRow) => void;
}

type Field = (typeof INTAKE_FIELD_VALUES)[number];

/** Rows of a table, cell by cell; on a phone each is a card. */
export function IntakeTable({ rows, onChange }: IntakeTableProps) {
  const { t } = useTranslation(['intake', 'imports']);
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('imports:table.caption')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('imports:table.row')}</th>
            <th scope="col">{t('imports:table.skip')}</th>
            {INTAKE_FIELD_VALUES.map((field) => (
              <th key={field} scope="col">
                {t(`field.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, onChange }: { row: IntakeRow; onChange: (row: ChangedIntakeRow) => void }) {
  const { t } = useTranslation(['intake', 'imports']);
  const { number, skipped, cells, issues } = row;
  const remarksOn = (field: Field) =>
    issues
      .filter((issue) => issue.field === field)
      .map(({ code, severity, params, suggestions }) => ({
        ...{ code, severity, suggestions },
        words: t(`issue.${code}`, params),
      }));
  return (
    <tr data-skipped={skipped || undefined}>
      <th scope="row" data-label={t('imports:table.row')}>
        {number}
      </th>
      <td data-label={t('imports:table.skip')}>
        <Checkbox
          aria-label={t('imports:table.skipRow', { row: number })}
          checked={skipped}
          onChange={(event) => onChange({ number, skipped: event.currentTarget.checked })}
        />
      </td>
      {INTAKE_FIELD_VALUES.map((field) => (
        <td key={field} data-label={t(`field.${field}`)} data-wide={field === 'TEXT' || undefined}>
          <TableCell
            field={t(`field.${field}`)}
            row={number}
            text={cells[field]}
            remarks={remarksOn(field)}
            onSave={(text) => onChange({ number, cells: [{ field, text }] })}
          />
          <Understood row={row} field={field} />
        </td>
      ))}
    </tr>
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
