import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface KeyRow {
  /** As it stands on the keyboard, or as it is typed. */
  name: string;
  does: string;
}

/** Keys and what each does. */
export function KeysTable({ label, rows }: { label: string; rows: readonly KeyRow[] }) {
  const { t } = useTranslation('common');
  return (
    <Table aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('keys.key')}</Table.Th>
          <Table.Th>{t('keys.does')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, does }) => (
          <Table.Tr key={name}>
            <Table.Td>
              <kbd>{name}</kbd>
            </Table.Td>
            <Table.Td>{does}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
