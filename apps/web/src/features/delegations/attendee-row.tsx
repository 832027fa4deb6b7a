import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Badge, Group, Text } from '@mantine/core';
import { IconGripVertical, IconPencil, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, KeyboardEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { AttendanceChoice } from './attendance-choice';
import classes from './delegations.module.css';
import type { Attendance, Attendee } from './delegations.queries';

export interface AttendeeActs {
  onEdit: (attendee: Attendee) => void;
  onRemove: (attendee: Attendee) => void;
  onAttendance: (attendee: Attendee, attendance: Attendance) => void;
}

interface AttendeeRowProps {
  attendee: Attendee;
  isHead: boolean;
  /** Null: the reader may only look. */
  acts: AttendeeActs | null;
  onMove: (by: -1 | 1) => void;
}

/** One person or group of a delegation. */
export function AttendeeRow({ attendee, isHead, acts, onMove }: AttendeeRowProps) {
  const { t } = useTranslation('delegations');
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: attendee.id,
    disabled: acts === null,
  });
  return (
    <li
      ref={setNodeRef}
      className={classes['row']}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {acts && (
        <DragHandle
          name={attendee.name}
          setActivator={setActivatorNodeRef}
          attributes={attributes}
          listeners={listeners}
          onMove={onMove}
        />
      )}
      <Who attendee={attendee} isHead={isHead} />
      {acts ? (
        <Group gap={4} wrap="nowrap" className={classes['acts']}>
          <AttendanceChoice attendee={attendee} onChoose={(attendance) => acts.onAttendance(attendee, attendance)} />
          <ActionIcon
            variant="subtle"
            aria-label={t('edit.of', { name: attendee.name })}
            onClick={() => acts.onEdit(attendee)}
          >
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t('remove.of', { name: attendee.name })}
            onClick={() => acts.onRemove(attendee)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          {t(`attendance.${attendee.attendance}`)}
        </Text>
      )}
    </li>
  );
}

type Sortable = ReturnType<typeof useSortable>;

interface DragHandleProps extends Pick<Sortable, 'attributes' | 'listeners'> {
  name: string;
  setActivator: Sortable['setActivatorNodeRef'];
  onMove: AttendeeRowProps['onMove'];
}

function DragHandle({ name, setActivator, attributes, listeners, onMove }: DragHandleProps) {
  const { t } = useTranslation('delegations');
  const drag = listeners?.['onKeyDown'] as KeyboardEventHandler<HTMLButtonElement> | undefined;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    } else drag?.(event);
  };
  return (
    <ActionIcon
      variant="subtle"
      ref={setActivator}
      {...attributes}
      {...listeners}
      onKeyDown={onKeyDown}
      className={classes['handle']}
      aria-label={t('order.move', { name })}
    >
      <IconGripVertical size={18} aria-hidden />
    </ActionIcon>
  );
}

function Who({ attendee, isHead }: { attendee: Attendee; isHead: boolean }) {
  const { t } = useTranslation('delegations');
  const { kind, name, positions, organisation, headCount, role, note, isMe, coming, substituteForId } = attendee;
  const about = [...positions, ...(organisation ? [organisation] : [])].join('; ');
  return (
    <div className={classes['who']}>
      <Group gap={6}>
        <Text component="span" fw={600}>
          {name}
        </Text>
        {isHead && (
          <Badge variant="light" tt="none">
            {t('head')}
          </Badge>
        )}
        {role !== 'OFFICIAL' && (
          <Badge variant="outline" tt="none">
            {t(`role.${role}`)}
          </Badge>
        )}
        {substituteForId !== null && (
          <Badge variant="outline" tt="none">
            {t('substitute')}
          </Badge>
        )}
        {coming === 'NO' && (
          <Badge variant="default" tt="none">
            {t('coming.NO')}
          </Badge>
        )}
        {isMe && (
          <Badge variant="default" tt="none">
            {t('me')}
          </Badge>
        )}
        {kind === 'GROUP' && (
          <Badge variant="default" tt="none">
            {headCount === null ? t('count.unknown') : t('count.people', { count: headCount })}
          </Badge>
        )}
      </Group>
      {about && <Text size="sm">{about}</Text>}
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </div>
  );
}
