import type { Announcements, DragEndEvent } from '@dnd-kit/core';
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useTranslation } from 'react-i18next';
import { type AttendeeActs, AttendeeRow } from './attendee-row';
import classes from './delegations.module.css';
import type { Attendee } from './delegations.queries';

interface AttendeeListProps {
  /** The accessible name of the list. */
  label: string;
  attendees: readonly Attendee[];
  headAttendeeId: string | null;
  /** Null: the reader may only look. */
  acts: AttendeeActs | null;
  onReorder: (ids: string[]) => void;
}

/** People in protocol order: dragged by their handle, or moved with Alt and the arrows. */
export function AttendeeList({ label, attendees, headAttendeeId, acts, onReorder }: AttendeeListProps) {
  const { t } = useTranslation('delegations');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = attendees.map(({ id }) => id);
  const moveTo = (from: number, to: number) => {
    if (from >= 0 && to >= 0 && to < ids.length && from !== to) onReorder(arrayMove(ids, from, to));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) moveTo(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements: useAnnouncements(attendees),
        screenReaderInstructions: { draggable: t('order.how') },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul className={classes['rows']} aria-label={label}>
          {attendees.map((attendee, at) => (
            <AttendeeRow
              key={attendee.id}
              attendee={attendee}
              isHead={attendee.id === headAttendeeId}
              acts={acts}
              onMove={(by) => moveTo(at, at + by)}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

/** What is told of a drag to who cannot see it. */
function useAnnouncements(attendees: readonly Attendee[]): Announcements {
  const { t } = useTranslation('delegations');
  const name = (id: string | number) => attendees.find((one) => one.id === id)?.name ?? '';
  const place = (id: string | number) => attendees.findIndex((one) => one.id === id) + 1;
  return {
    onDragStart: ({ active }) => t('order.lifted', { name: name(active.id) }),
    onDragOver: ({ active, over }) =>
      over ? t('order.over', { name: name(active.id), place: place(over.id) }) : undefined,
    onDragEnd: ({ active, over }) => t('order.dropped', { name: name(active.id), place: place(over?.id ?? active.id) }),
    onDragCancel: ({ active }) => t('order.cancelled', { name: name(active.id) }),
  };
}
