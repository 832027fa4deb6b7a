import { MESSAGE_STATE_VALUES } from '@kyhop/api-contract';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Message, MessagePage } from './messages.queries';

type State = Message['state'];

/** The state that a text of the address names; undefined when it names none. */
export const asState = (text: string | undefined): State | undefined =>
  MESSAGE_STATE_VALUES.find((state) => state === text);

interface MessageFilterProps {
  value: State | undefined;
  onChange: (state: string | null) => void;
  counts: MessagePage['counts'];
}

/** Narrows the list to one state, and says how many there are of each. */
export function MessageFilter({ value, onChange, counts }: MessageFilterProps) {
  const { t } = useTranslation('messages');
  const countOf = (state: State) => counts.find((one) => one.state === state)?.count ?? 0;
  const states = MESSAGE_STATE_VALUES.map((state) => ({
    value: state,
    label: `${t(`state.${state}`)} (${countOf(state)})`,
  }));
  return (
    <NativeSelect
      label={t('filter')}
      maw="20rem"
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: t('all') }, ...states]}
    />
  );
}
