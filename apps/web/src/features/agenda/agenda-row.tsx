import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Button } from '@mantine/core';
import type { StatusTone } from '@kyhop/ui';
import { StatusBadge } from '@kyhop/ui';
import { IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LineMove, lineMoveOf } from '../../shared/line-keys';
import classes from './agenda.module.css';
import type { Agenda, AgendaItem } from './agenda.queries';
import { LineFacts, LineNote, LineTitle, RealTimes, WhenPlanned } from './line-words';

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
  /** It begins when the meeting is planned to be over, or goes beyond that. */
  late: 'AFTER' | 'ACROSS' | null;
  onOpen: (item: AgendaItem) => void;
  onMove: (item: AgendaItem, move: LineMove) => void;
  /** Where the recommendations are on which the line reports. */
  reportLink: string | null;
  /** The line while it is written, in place of its words. */
  editor?: ReactNode;
  /** The documents of the line. */
  files?: ReactNode;
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
export function AgendaRow({
  item,
  depth,
  actions,
  hasParts,
  underway,
  late,
  editor,
  onProgress,
  ...props
}: AgendaRowProps) {
  const { t } = useTranslation('agenda');
  const editable = actions.includes('edit');
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: item.id,
    disabled: !editable,
  });
  const { title, state } = item;
  const runnable = actions.includes('run') && !hasParts;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = editable ? lineMoveOf(event) : null;
    if (move === null) return;
    event.preventDefault();
    props.onMove(item, move);
  };
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={classes['row']}
      data-state={state}
      data-depth={depth}
      data-dragging={isDragging || undefined}
      data-late={late ?? undefined}
      data-section={hasParts || undefined}
      onKeyDown={onKeyDown}
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
        {editor ?? <LineTitle item={item} onOpen={editable ? props.onOpen : undefined} />}
        {!editor && <LineFacts item={item} />}
        {props.files}
        {!editor && <LineNote item={item} reportLink={props.reportLink} />}
        <RealTimes item={item} />
      </div>
      <div className={classes['side']}>
        {late && <StatusBadge tone="warning">{t(`late.${late}`)}</StatusBadge>}
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
      </div>
      <div className={classes['menu']}>{props.menu}</div>
    </li>
  );
}
