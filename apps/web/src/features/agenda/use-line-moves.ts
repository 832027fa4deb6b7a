import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineMove } from '../../shared/line-keys';
import { useTellProblem } from '../../shared/use-tell-problem';
import { moved, neighbour, sectionFor } from './agenda-order';
import { type Agenda, type AgendaItem, useOrderAgenda, useUpdateAgendaItem } from './agenda.queries';
import { lineElementId } from './line-words';

/** Lines go up, down, into the line above and out of it, by key, menu or hand; the caret goes with them. */
export function useLineMoves(meetingId: string, { items }: Agenda) {
  const { t } = useTranslation('agenda');
  const order = useOrderAgenda(meetingId);
  const update = useUpdateAgendaItem(meetingId);
  const [said, setSaid] = useState('');
  const followed = useRef<string>(undefined);
  const onError = useTellProblem();

  // A line that is put elsewhere in the document loses the caret on the way.
  useLayoutEffect(() => {
    if (followed.current === undefined) return;
    const line = document.getElementById(lineElementId(followed.current));
    (line?.querySelector('textarea') ?? line)?.focus();
    followed.current = undefined;
  }, [items]);

  const arrange = (next: AgendaItem[]) => order.mutate(next, { onError });
  const put = ({ id, ...item }: AgendaItem, parentId: string | null) => {
    const { title, kind, minutesPlanned, presenter, presenterAttendeeId, version } = item;
    const fields = { title, kind, minutesPlanned, presenter, presenterAttendeeId, version };
    update.mutate({ id, body: { ...fields, parentId } }, { onError });
  };
  const beside = (item: AgendaItem, step: -1 | 1) => {
    const other = neighbour(items, item, step);
    if (other === undefined) return false;
    const next = moved(items, item.id, other.id);
    arrange(next);
    const place = 1 + next.findIndex(({ id }) => id === item.id);
    setSaid(t('drag.dropped', { title: item.title, place, count: next.length }));
    return true;
  };
  const into = (item: AgendaItem) => {
    const section = sectionFor(items, item);
    if (section === undefined) return false;
    put(item, section.id);
    setSaid(t('move.isIn', { title: item.title, section: section.title }));
    return true;
  };
  const out = (item: AgendaItem) => {
    if (item.parentId === null) return false;
    put(item, null);
    setSaid(t('move.isOut', { title: item.title }));
    return true;
  };
  const move = (item: AgendaItem, to: LineMove) => {
    const moves = {
      up: () => beside(item, -1),
      down: () => beside(item, 1),
      in: () => into(item),
      out: () => out(item),
    };
    if (moves[to]()) followed.current = item.id;
  };
  return { move, arrange, said };
}

export type LineMoves = ReturnType<typeof useLineMoves>;
