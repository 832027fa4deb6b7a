import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconEdit,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LineMove } from '../../shared/line-keys';
import { neighbour, sectionFor } from './agenda-order';
import type { Progress } from './agenda-row';
import type { Agenda, AgendaItem } from './agenda.queries';

export interface RowActs {
  onDetails: (item: AgendaItem) => void;
  onAddPart: (item: AgendaItem) => void;
  onMove: (item: AgendaItem, move: LineMove) => void;
  onDelete: (item: AgendaItem) => void;
  onProgress: (item: AgendaItem, action: Progress) => void;
}

interface AgendaRowMenuProps extends RowActs {
  item: AgendaItem;
  agenda: Agenda;
}

const MOVES = [
  { move: 'up', Icon: IconArrowUp, key: 'Alt ↑' },
  { move: 'down', Icon: IconArrowDown, key: 'Alt ↓' },
  { move: 'in', Icon: IconIndentIncrease, key: 'Alt →' },
  { move: 'out', Icon: IconIndentDecrease, key: 'Alt ←' },
] as const;

/** Whether a line can go there. */
function may(items: readonly AgendaItem[], item: AgendaItem, move: LineMove): boolean {
  switch (move) {
    case 'up':
      return neighbour(items, item, -1) !== undefined;
    case 'down':
      return neighbour(items, item, 1) !== undefined;
    case 'in':
      return sectionFor(items, item) !== undefined;
    case 'out':
      return item.parentId !== null;
  }
}

/** Everything that can be done with a line, also without dragging. */
export function AgendaRowMenu({ item, agenda: { items, actions }, ...acts }: AgendaRowMenuProps) {
  const { t } = useTranslation(['agenda', 'common']);
  const runnable = actions.includes('run') && !items.some(({ parentId }) => parentId === item.id);
  if (!actions.includes('edit')) return null;
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t('moreFor', { title: item.title })} className="no-print">
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={() => acts.onDetails(item)}>
          {t('details')}
        </Menu.Item>
        {MOVES.filter(({ move }) => may(items, item, move)).map(({ move, Icon, key }) => (
          <Menu.Item
            key={move}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={<span aria-hidden>{key}</span>}
            onClick={() => acts.onMove(item, move)}
          >
            {t(`move.${move}`)}
          </Menu.Item>
        ))}
        {item.parentId === null && (
          <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => acts.onAddPart(item)}>
            {t('addPart')}
          </Menu.Item>
        )}
        {runnable && item.state !== 'NOW' && (
          <Menu.Item onClick={() => acts.onProgress(item, 'START')}>{t('start')}</Menu.Item>
        )}
        {runnable && item.startedAt !== null && (
          <Menu.Item onClick={() => acts.onProgress(item, 'RESET')}>{t('reset')}</Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => acts.onDelete(item)}>
          {t('common:action.delete')}…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
