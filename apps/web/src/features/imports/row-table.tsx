import { Checkbox, NativeSelect, Text } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { IMPORT_FIELD_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { TableCell } from '../../shared/table-import/table-cell';
import classes from '../../shared/table-import/table-import.module.css';
import type { ChangedRow, ImportRow } from './imports.queries';
import { KnownPeople } from './known-people';

interface RowTableProps {
  rows: readonly ImportRow[];
  delegations: readonly Schema<'ImportDelegationDto'>[];
  onChange: (row: ChangedRow) => void;
}

/** Rows of a list, cell by cell; on a phone each is a card. */
export function RowTable({ rows, delegations, onChange }: RowTableProps) {
  const { t } = useTranslation('imports');
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('table.caption')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('table.row')}</th>
            <th scope="col">{t('table.skip')}</th>
            {IMPORT_FIELD_VALUES.map((field) => (
              <th key={field} scope="col">
                {t(`field.${field}`)}
              </th>
            ))}
            <th scope="col">{t('table.delegation')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} delegations={delegations} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<RowTableProps, 'rows'> {
  row: ImportRow;
}

function Row({ row, delegations, onChange }: RowProps) {
  const { t } = useTranslation('imports');
  const { number, skipped, delegationId } = row;
  const choices = [
    { value: '', label: t('table.noDelegation') },
    ...delegations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <tr data-skipped={skipped || undefined}>
      <th scope="row" data-label={t('table.row')}>
        {number}
        {row.kind === 'GROUP' && (
          <Text span size="xs" c="dimmed">
            {' '}
            {t('table.group')}
          </Text>
        )}
      </th>
      <td data-label={t('table.skip')}>
        <Checkbox
          aria-label={t('table.skipRow', { row: number })}
          checked={skipped}
          onChange={(event) => onChange({ number, skipped: event.currentTarget.checked })}
        />
      </td>
      {IMPORT_FIELD_VALUES.map((field) => (
        <td key={field} data-label={t(`field.${field}`)}>
          <TableCell
            field={t(`field.${field}`)}
            row={number}
            text={row.cells[field]}
            remarks={row.issues
              .filter((issue) => issue.field === field)
              .map(({ code, severity, params }) => ({ code, severity, words: t(`issue.${code}`, params) }))}
            onSave={(text) => onChange({ number, cells: [{ field, text }] })}
          />
          {field === 'NAME' && <KnownPeople row={row} onChange={onChange} />}
        </td>
      ))}
      <td data-label={t('table.delegation')}>
        <NativeSelect
          size="xs"
          aria-label={t('table.delegationOf', { row: number })}
          value={delegationId ?? ''}
          data={choices}
          onChange={(event) => onChange({ number, delegationId: event.currentTarget.value || null })}
        />
      </td>
    </tr>
  );
}
