import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Button, Text } from '@mantine/core';
import type { StatusTone } from '@kyhop/ui';
import { StatusBadge } from '@kyhop/ui';
import { IconGripVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../shared/format';
import classes from './agenda.module.css';
import type { Agenda, AgendaItem } from './agenda.queries';

export type Progress = 'START' | 'FINISH' | 'RESET';

interface AgendaRowProps {
  item: AgendaItem;
  depth: number;
  actions: Agenda['actions'];
  /** Lines with parts are on from the first to the last of these: only parts are started. */
  hasParts: boolean;
  onProgress: (item: AgendaItem, action: Progress) => void;
  /** The meeting runs or ran by this agenda: where each line stands means something. */
  underway: boolean;
  /** The menu of the line. */
  menu: ReactNode;
}

const TONES: Record<AgendaItem['state'], StatusTone> = {
  DONE: 'done',
  NOW: 'active',
  NEXT: 'planned',
  LATER: 'draft',
};

/** A line of the agenda: when, what, how long, who; and where it stands while the meeting runs. */
export function AgendaRow({ item, depth, actions, hasParts, underway, onProgress, menu }: AgendaRowProps) {
  const { t } = useTranslation('agenda');
  const editable = actions.includes('edit');
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: item.id,
    disabled: !editable,
  });
  const { title, state } = item;
  const runnable = actions.includes('run') && !hasParts;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={classes['row']}
      data-state={state}
      data-depth={depth}
      data-dragging={isDragging || undefined}
      aria-current={state === 'NOW' ? 'step' : undefined}
    >
      <div className={classes['gutter']}>
        <WhenPlanned item={item} />
      </div>
      {editable && (
        <ActionIcon
          ref={setActivatorNodeRef}
          variant="subtle"
          color="gray"
          className={`${classes['handle'] ?? ''} no-print`}
          {...attributes}
          {...listeners}
          aria-label={t('drag.handle', { title })}
        >
          <IconGripVertical size={16} aria-hidden />
        </ActionIcon>
      )}
      <div className={classes['what']}>
        <Text fw={500}>{title}</Text>
        <Text size="sm" c="dimmed">
          {[t(`kind.${item.kind}`), t('time.minutes', { count: item.minutesTotal }), item.presenterName]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <RealTimes item={item} />
      </div>
      <div className={classes['side']}>
        {item.presenterIsMe && <StatusBadge tone="planned">{t('mine')}</StatusBadge>}
        {underway && state !== 'LATER' && <StatusBadge tone={TONES[state]}>{t(`state.${state}`)}</StatusBadge>}
        {runnable && state === 'NEXT' && (
          <Button size="xs" aria-label={t('startOf', { title })} onClick={() => onProgress(item, 'START')}>
            {t('start')}
          </Button>
        )}
        {runnable && state === 'NOW' && (
          <Button size="xs" aria-label={t('finishOf', { title })} onClick={() => onProgress(item, 'FINISH')}>
            {t('finish')}
          </Button>
        )}
        {menu}
      </div>
    </li>
  );
}

/** The clock time; for a meeting without one, how long after its start. */
function WhenPlanned({ item: { startsAt, offsetMinutes } }: { item: AgendaItem }) {
  const { t } = useTranslation('agenda');
  if (startsAt !== null) return <time>{startsAt}</time>;
  if (offsetMinutes === 0) return t('time.atStart');
  return offsetMinutes > 0 ? t('time.after', { count: offsetMinutes }) : t('time.before', { count: -offsetMinutes });
}

function RealTimes({ item: { startedAt, finishedAt } }: { item: AgendaItem }) {
  const { t } = useTranslation('agenda');
  if (startedAt === null) return null;
  const start = formatTime(startedAt);
  return (
    <Text size="sm" c="dimmed">
      {finishedAt === null ? t('time.since', { start }) : t('time.real', { start, end: formatTime(finishedAt) })}
    </Text>
  );
}
