import type { Announcements, DragEndEvent } from '@dnd-kit/core';
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moved, withItems } from './agenda-order';
import type { Agenda, AgendaItem } from './agenda.queries';

interface AgendaDragProps {
  agenda: Agenda;
  /** The lines in their new order. */
  onOrder: (items: AgendaItem[]) => void;
  /** Draws the lines; `previewOf` gives each as it would be if it were dropped now, so that its time moves along. */
  children: (previewOf: (item: AgendaItem) => AgendaItem) => ReactNode;
}

interface Held {
  id: string;
  over: string;
}

/** Lines are dragged by hand or by keyboard; their times move while they do, and it is said aloud in the reader's language. */
export function AgendaDrag({ agenda, onOrder, children }: AgendaDragProps) {
  const { t } = useTranslation('agenda');
  const [held, setHeld] = useState<Held>();
  const { items } = agenda;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const preview = held ? withItems(agenda, moved(items, held.id, held.over)).items : items;
  const drop = ({ active, over }: DragEndEvent) => {
    setHeld(undefined);
    if (over === null || over.id === active.id) return;
    const next = moved(items, String(active.id), String(over.id));
    if (next.some(({ id }, at) => items[at]?.id !== id)) onOrder(next);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: useAnnouncements(items),
        screenReaderInstructions: { draggable: t('drag.instructions') },
      }}
      onDragStart={({ active }) => setHeld({ id: String(active.id), over: String(active.id) })}
      onDragOver={({ active, over }) => setHeld({ id: String(active.id), over: String(over?.id ?? active.id) })}
      onDragCancel={() => setHeld(undefined)}
      onDragEnd={drop}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        {children((item) => preview.find(({ id }) => id === item.id) ?? item)}
      </SortableContext>
    </DndContext>
  );
}

/** What a screen reader says while a line is moved. */
function useAnnouncements(items: readonly AgendaItem[]): Announcements {
  const { t } = useTranslation('agenda');
  const titleOf = (id: unknown) => items.find((item) => item.id === id)?.title ?? '';
  const words = (id: unknown, over: unknown) => ({
    title: titleOf(id),
    place: 1 + items.findIndex((item) => item.id === over),
    count: items.length,
  });
  return {
    onDragStart: ({ active }) => t('drag.lifted', words(active.id, active.id)),
    onDragOver: ({ active, over }) => t('drag.over', words(active.id, over?.id ?? active.id)),
    onDragEnd: ({ active, over }) => t('drag.dropped', words(active.id, over?.id ?? active.id)),
    onDragCancel: ({ active }) => t('drag.cancelled', { title: titleOf(active.id) }),
  };
}
