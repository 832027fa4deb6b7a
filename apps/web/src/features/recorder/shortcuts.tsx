import { Modal, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COMMANDS } from './commands';

const KEYS = [
  ['Enter', 'enter'],
  ['Shift+Enter', 'shiftEnter'],
  ['@', 'mention'],
  ['Backspace', 'backspace'],
  ['Alt+↑ ↓', 'move'],
  ['↑ ↓', 'walk'],
  ['?', 'help'],
] as const;

/** The keys and commands of the recorder. */
export function Shortcuts({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['proceedings', 'common']);
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('keys.key')}</Table.Th>
            <Table.Th>{t('keys.does')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {KEYS.map(([key, does]) => (
            <Table.Tr key={does}>
              <Table.Td>
                <kbd>{key}</kbd>
              </Table.Td>
              <Table.Td>{t(`keys.${does}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text mt="md" size="sm" fw={600}>
        {t('keys.commands')}
      </Text>
      <Table>
        <Table.Tbody>
          {Object.entries(COMMANDS).map(([command, kind]) => (
            <Table.Tr key={command}>
              <Table.Td>
                <kbd>/{command}</kbd>
              </Table.Td>
              <Table.Td>{t(`kind.${kind}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
