import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { isProblem } from '../../api/problem';
import { areMinutes, type LineValues, NEW_LINE } from '../../shared/line-fields';
import { type Agenda, type AgendaItem, useAddAgendaItem, useUpdateAgendaItem } from './agenda.queries';

/** A line that is being typed, or that was typed and could not be saved. It lives here until the server has it. */
export interface LineDraft {
  id: string;
  values: LineValues;
  parentId: string | null;
  /** A new line: the one that it follows. */
  afterId: string | null;
  /** The version of the line that is changed; null for a new one. */
  version: number | null;
  /** What kept it from being saved. */
  error?: Error;
  /** Somebody else saved the line first: as it is now, or null when it is gone. */
  theirs?: AgendaItem | null;
  /** It was opened by hand, and takes the caret. */
  focus: boolean;
}

const valuesOf = ({ title, minutesPlanned, kind }: AgendaItem): LineValues => ({
  title,
  minutes: minutesPlanned,
  kind,
  kindChosen: true,
});

const draftOf = (item: AgendaItem): LineDraft => ({
  id: item.id,
  values: valuesOf(item),
  parentId: item.parentId,
  afterId: null,
  version: item.version,
  focus: true,
});

/** Whether a line can be sent as it is. */
export const isWhole = ({ values }: LineDraft): boolean => values.title.trim() !== '' && areMinutes(values.minutes);

function says(item: AgendaItem, { values, parentId }: LineDraft): boolean {
  return (
    item.title === values.title.trim() &&
    item.minutesPlanned === values.minutes &&
    item.kind === values.kind &&
    item.parentId === parentId
  );
}

/**
 * The lines that are written in their place. What is typed is shown as saved at once; if it is not, it comes back into its
 * line with the reason, and beside it what somebody else has put there meanwhile.
 */
export function useLineDrafts(meetingId: string, { items }: Agenda) {
  const [drafts, setDrafts] = useState<readonly LineDraft[]>([]);
  const add = useAddAgendaItem(meetingId);
  const update = useUpdateAgendaItem(meetingId);
  const drop = (id: string) => setDrafts((all) => all.filter((draft) => draft.id !== id));
  const put = (draft: LineDraft) => setDrafts((all) => [...all.filter(({ id }) => id !== draft.id), draft]);

  const onError = (draft: LineDraft) => (error: Error) => {
    const current = isProblem(error, 409) ? (error.current as Agenda | undefined) : undefined;
    const theirs = current && (current.items.find(({ id }) => id === draft.id) ?? null);
    put({ ...draft, error, theirs, focus: false });
  };
  const send = (draft: LineDraft) => {
    const { id, parentId, afterId, values, version } = draft;
    const fields = { parentId, title: values.title.trim(), kind: values.kind, minutesPlanned: Number(values.minutes) };
    if (version === null) {
      const known = items.some((item) => item.id === afterId);
      add.mutate({ ...fields, id, afterId: known ? afterId : null }, { onError: onError(draft) });
      return;
    }
    const item = items.find((one) => one.id === id);
    const who = { presenter: item?.presenter ?? null, presenterAttendeeId: item?.presenterAttendeeId ?? null };
    update.mutate({ id, body: { ...fields, ...who, version } }, { onError: onError(draft) });
  };

  /** Sends what was typed and closes the line: a new one without words is dropped, one that lacks something is refused. */
  const commit = (draft: LineDraft): 'saved' | 'dropped' | 'refused' => {
    const item = items.find(({ id }) => id === draft.id);
    if (draft.version === null && draft.values.title.trim() === '') {
      drop(draft.id);
      return 'dropped';
    }
    if (!isWhole(draft)) return 'refused';
    drop(draft.id);
    if (draft.version === null || item === undefined || !says(item, draft)) send(draft);
    return 'saved';
  };
  const open = (item: AgendaItem) => {
    if (!drafts.some(({ id }) => id === item.id)) put(draftOf(item));
  };
  const openNew = (afterId: string | null, parentId: string | null) =>
    put({ id: uuidv7(), values: NEW_LINE, parentId, afterId, version: null, focus: true });
  /** The reader's own words, on top of what somebody else has saved, or as a new line where it is gone. */
  const keepMine = (draft: LineDraft) => {
    const { theirs, error: _, ...mine } = draft;
    drop(draft.id);
    send(
      theirs
        ? { ...mine, version: theirs.version }
        : { ...mine, id: uuidv7(), version: null, parentId: null, afterId: null },
    );
  };
  return { drafts, put, drop, commit, open, openNew, keepMine };
}

export type LineDrafts = ReturnType<typeof useLineDrafts>;
