import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeysTable } from '../../shared/keys-table';
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
  const { t } = useTranslation('proceedings');
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')}>
      <KeysTable label={t('keys.title')} rows={KEYS.map(([name, does]) => ({ name, does: t(`keys.${does}`) }))} />
      <Text mt="md" size="sm" fw={600}>
        {t('keys.commands')}
      </Text>
      <KeysTable
        label={t('keys.commands')}
        rows={Object.entries(COMMANDS).map(([command, kind]) => ({ name: `/${command}`, does: t(`kind.${kind}`) }))}
      />
    </Modal>
  );
}
