import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useCan } from '../../session/session';
import type { Slot } from './timing';
import type { useCalendarAddress } from './use-calendar-address';

/** A day or time that was chosen begins a meeting, for who may call one; others look closer. */
export function useChoose({ go, clusterId }: ReturnType<typeof useCalendarAddress>) {
  const can = useCan();
  const navigate = useNavigate();
  const mayCreate = can('meeting:create');
  const choose = (from: Slot, to?: Slot) => {
    if (!mayCreate) {
      go({ view: from.time === undefined ? 'week' : 'list', day: from.day });
      return;
    }
    const plan = { on: from.day, start: from.time, end: to?.time, clusterId: clusterId ?? undefined };
    void navigate(paths.meetingNew(plan));
  };
  return { mayCreate, choose };
}
