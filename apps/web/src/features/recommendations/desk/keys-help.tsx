import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../session/session';
import { KeysTable } from '../../../shared/keys-table';

/** What each key asks of the reader; null: everybody on the desk may. */
const KEYS = [
  ['j', 'next', null],
  ['k', 'previous', null],
  ['x', 'pick', 'recommendation:handle'],
  ['a', 'assign', 'recommendation:handle'],
  ['t', 'answer', 'response:draft'],
  ['g', 'merge', 'recommendation:handle'],
  ['/', 'search', null],
  ['?', 'help', null],
] as const;

/** The keys of the desk that the reader may use. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('desk');
  const can = useCan();
  const usable = KEYS.filter(([, , permission]) => permission === null || can(permission));
  return (
    <Modal opened onClose={onClose} title={t('keys.title')}>
      <KeysTable label={t('keys.title')} rows={usable.map(([name, does]) => ({ name, does: t(`keys.${does}`) }))} />
    </Modal>
  );
}
