import type { Schema } from '@kyhop/api-contract';
import { useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { tell, tellRefusal } from '../../shared/tell';
import { useReschedule } from './calendar.queries';
import { sameTiming, type Timing, timingOf } from './timing';

type Movable = Pick<Schema<'CalendarMeetingDto'>, 'id' | 'title' | 'status' | 'version'> & Timing;

/** A meeting that was moved, and where it was. */
export interface Moved {
  before: Timing;
  meeting: Schema<'PlannedMeetingDto'>;
}

/** Moves meetings, asks first where people would be told, and remembers the last move for going back. */
export function useMoveMeeting() {
  const { t } = useTranslation(['calendar', 'common']);
  const { problemMessage } = useProblems();
  const [confirmDialog, confirm] = useConfirm();
  const [moved, setMoved] = useState<Moved>();
  const reschedule = useReschedule();

  const save = async ({ id, version }: Pick<Movable, 'id' | 'version'>, to: Timing) => {
    try {
      return await reschedule.mutateAsync({ id, version, ...timingOf(to) });
    } catch (error) {
      const stale = isProblem(error, 'resource.version_conflict');
      tellRefusal(stale ? t('moved.stale') : problemMessage(error));
      return undefined;
    }
  };
  const move = async (meeting: Movable, to: Timing) => {
    if (sameTiming(meeting, to)) return;
    if (meeting.status === 'SCHEDULED') {
      const agreed = await confirm({
        title: t('moved.question', { title: meeting.title }),
        message: t('moved.advice'),
        confirmLabel: t('moved.confirm'),
        cancelLabel: t('common:action.cancel'),
      });
      if (!agreed) return;
    }
    const saved = await save(meeting, to);
    if (saved) setMoved({ before: timingOf(meeting), meeting: saved });
  };
  const undo = async () => {
    if (!moved) return;
    const back = await save(moved.meeting, moved.before);
    setMoved(undefined);
    if (back) tell(t('moved.undone', { title: back.title }));
  };
  const { isPending, variables } = reschedule;
  /** Meetings where they are being sent: they do not jump back while the server answers. */
  const withSent = <M extends Movable>(meetings: readonly M[]): M[] =>
    meetings.map((meeting) =>
      isPending && meeting.id === variables.id ? { ...meeting, ...sentTiming(variables) } : meeting,
    );
  return { moved, confirmDialog, move, undo, forget: () => setMoved(undefined), withSent };
}

const sentTiming = ({ heldOn, startTime = null, endTime = null, dayPart = null }: Schema<'RescheduleDto'>): Timing => ({
  heldOn,
  startTime,
  endTime,
  dayPart,
});
