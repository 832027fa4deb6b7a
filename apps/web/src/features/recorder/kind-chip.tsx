import { ENTRY_KIND_VALUES } from '@kyhop/api-contract';
import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COMMANDS } from './commands';
import type { EntryKind } from './line';
import classes from './recorder.module.css';

const commandFor = new Map<EntryKind, string>(Object.entries(COMMANDS).map(([command, kind]) => [kind, command]));

interface KindChipProps {
  /** The number of the line. */
  n: number;
  kind: EntryKind;
  readOnly: boolean;
  onChoose: (kind: EntryKind) => void;
}

/** What a line is; opens the list of what it may be, each with the command that does the same. */
export function KindChip({ n, kind, readOnly, onChoose }: KindChipProps) {
  const { t } = useTranslation('proceedings');
  const word = t(`kind.${kind}`);
  if (readOnly) {
    return (
      <span className={classes['chip']} data-kind={kind}>
        {word}
      </span>
    );
  }
  return (
    <Menu withinPortal={false} position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes['chip']}
          data-kind={kind}
          aria-label={t('line.kind', { n, kind: word })}
          // Tab leads from text to text; the commands do the same as this list.
          tabIndex={-1}
        >
          {word}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('line.kindMenu')}>
        {ENTRY_KIND_VALUES.map((one) => (
          <Menu.Item key={one} rightSection={<kbd>/{commandFor.get(one)}</kbd>} onClick={() => onChoose(one)}>
            {t(`kind.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
