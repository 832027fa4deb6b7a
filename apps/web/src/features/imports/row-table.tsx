import { NativeSelect, Text } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { IMPORT_FIELD_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { ImportRows } from '../../shared/table-import/import-rows';
import type { ChangedRow, ImportRow } from './imports.queries';
import { KnownPeople } from './known-people';

interface RowTableProps {
  rows: readonly ImportRow[];
  delegations: readonly Schema<'ImportDelegationDto'>[];
  onChange: (row: ChangedRow) => void;
}

/** Rows of a list of delegates: what each says, who of the directory it may be, and in which delegation. */
export function RowTable({ rows, delegations, onChange }: RowTableProps) {
  const { t } = useTranslation('imports');
  const choices = [
    { value: '', label: t('table.noDelegation') },
    ...delegations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const delegationOf = ({ number, delegationId }: ImportRow) => (
    <NativeSelect
      size="xs"
      aria-label={t('table.delegationOf', { row: number })}
      value={delegationId ?? ''}
      data={choices}
      onChange={(event) => onChange({ number, delegationId: event.currentTarget.value || null })}
    />
  );
  return (
    <ImportRows
      rows={rows}
      columns={IMPORT_FIELD_VALUES.map((field) => ({ field, label: t(`field.${field}`) }))}
      wordsOf={({ code, params }) => t(`issue.${code}`, params)}
      onChange={onChange}
      mark={({ kind }) =>
        kind === 'GROUP' && (
          <Text span size="xs" c="dimmed">
            {' '}
            {t('table.group')}
          </Text>
        )
      }
      below={(row, field) => field === 'NAME' && <KnownPeople row={row} onChange={onChange} />}
      last={{ label: t('table.delegation'), cell: delegationOf }}
    />
  );
}
