import type { Schema } from '@kyhop/api-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { LineContent } from './line';
import { isBlank, lineAfter } from './line';
import { keyAfter, keyOneAway } from './order';
import type { Queue } from './outbox/save-queue';
import type { RecordLine } from './record-lines';
import { createLineMaker } from './record-lines';
import { entriesQuery } from './recorder.queries';
import { useOutbox } from './use-outbox';

/** What the secretary does to the record. Each takes effect at once and is kept before it is sent. */
export interface RecordEditor {
  change: (id: string, to: (content: LineContent) => LineContent) => void;
  /** A new empty line after this one (null: at the beginning); gives its id. */
  insertAfter: (id: string | null) => string;
  /** Takes a line away and gives what it said, to undo it. */
  remove: (id: string) => LineContent | undefined;
  /** Puts a line that was taken away back, as it was. */
  restore: (id: string, content: LineContent) => void;
  move: (id: string, direction: -1 | 1) => void;
  /** Ends a conflict: with this content (null: deleted), on top of what the other writer saved. */
  resolve: (id: string, content: LineContent | null) => void;
  /** Gives up what was typed here and takes what the server has. */
  takeTheirs: (id: string) => void;
  retry: () => void;
}

interface MeetingRecord {
  lines: RecordLine[];
  queue: Queue;
  editor: RecordEditor;
  /** What earlier tabs left behind has been read: only now may lines be added. */
  ready: boolean;
}

/** The record of a meeting: the server's lines under what is typed here. */
export function useRecord(meetingId: string, entries: readonly Schema<'EntryDto'>[]): MeetingRecord {
  const queryClient = useQueryClient();
  const { outbox, queue } = useOutbox(meetingId);
  const [makeLines] = useState(createLineMaker);
  const lines = useMemo(() => makeLines(entries, queue), [makeLines, entries, queue]);
  const served = useRef(entries);
  useEffect(() => {
    served.current = entries;
  });

  const editor = useMemo((): RecordEditor => {
    // What is typed now, not what was last drawn: several changes may fall between two drawings.
    const now = () => (outbox ? makeLines(served.current, outbox.state()) : []);
    const lineAt = (id: string) => now().find((line) => line.id === id);
    const edit = (id: string, content: LineContent | null, seen: number) =>
      outbox?.dispatch({ type: 'edited', draft: { id, meetingId, content, seen, change: uuidv7() }, at: Date.now() });
    const change: RecordEditor['change'] = (id, to) => {
      const line = lineAt(id);
      if (line) edit(id, to(line.content), line.version);
    };
    return {
      change,
      insertAfter: (after) => {
        const id = uuidv7();
        const standing = now();
        const index = standing.findIndex((line) => line.id === after);
        edit(id, lineAfter(standing[index]?.content, meetingId, keyAfter(standing, index)), 0);
        return id;
      },
      remove: (id) => {
        const line = lineAt(id);
        if (line) edit(id, null, line.version);
        return line && !isBlank(line.content) ? line.content : undefined;
      },
      restore: (id, content) => edit(id, content, 0),
      move: (id, direction) => {
        const standing = now();
        const index = standing.findIndex((line) => line.id === id);
        const orderKey = keyOneAway(standing, index, direction);
        if (orderKey !== undefined) change(id, (content) => ({ ...content, orderKey }));
      },
      resolve: (id, content) => {
        const trouble = lineAt(id)?.draft?.trouble;
        const seen = trouble?.kind === 'conflict' ? (trouble.current?.version ?? 0) : 0;
        outbox?.dispatch({ type: 'resolved', id, content, seen, change: uuidv7(), at: Date.now() });
      },
      takeTheirs: (id) => {
        outbox?.dispatch({ type: 'dropped', id });
        void queryClient.invalidateQueries(entriesQuery(meetingId));
      },
      retry: () => outbox?.retry(),
    };
  }, [outbox, makeLines, meetingId, queryClient]);

  return { lines, queue, editor, ready: outbox !== null };
}
