import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconEdit, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { neighbour } from './agenda-order';
import type { Progress } from './agenda-row';
import type { Agenda, AgendaItem } from './agenda.queries';

export interface RowActs {
  onEdit: (item: AgendaItem) => void;
  onAddPart: (item: AgendaItem) => void;
  onMove: (item: AgendaItem, placeOf: AgendaItem) => void;
  onDelete: (item: AgendaItem) => void;
  onProgress: (item: AgendaItem, action: Progress) => void;
}

interface AgendaRowMenuProps extends RowActs {
  item: AgendaItem;
  agenda: Agenda;
}

/** Everything that can be done with a line, also without dragging. */
export function AgendaRowMenu({ item, agenda: { items, actions }, ...acts }: AgendaRowMenuProps) {
  const { t } = useTranslation(['agenda', 'common']);
  const before = neighbour(items, item, -1);
  const after = neighbour(items, item, 1);
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
        <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={() => acts.onEdit(item)}>
          {t('common:action.edit')}
        </Menu.Item>
        {before && (
          <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} onClick={() => acts.onMove(item, before)}>
            {t('up')}
          </Menu.Item>
        )}
        {after && (
          <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden />} onClick={() => acts.onMove(item, after)}>
            {t('down')}
          </Menu.Item>
        )}
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
