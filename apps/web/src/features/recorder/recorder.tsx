import type { Schema } from '@kyhop/api-contract';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedPanel } from './asked-panel';
import { Foot } from './foot';
import { isBlank, withSpeaker } from './line';
import { MeetingRecord } from './record';
import { askedAbove, askedIn } from './record-lines';
import type { LineMoves } from './record-line';
import { agendaQuery, attendeesQuery, topicsQuery } from './recorder.queries';
import classes from './recorder.module.css';
import { Shortcuts } from './shortcuts';
import { AgendaPanel, SpeakerPanel } from './side-panels';
import type { Attendee } from './speakers';
import { useCaret } from './use-caret';
import { useRecord } from './use-record';

interface RecorderProps {
  meetingId: string;
  list: Schema<'EntryListDto'>;
}

const NOBODY: Attendee[] = [];
const NO_TOPICS: Schema<'TopicDto'>[] = [];
const NO_AGENDA: Schema<'AgendaItemDto'>[] = [];

/** The page of whoever writes the record while people speak: agenda and speakers, the record, what was asked. */
export function Recorder({ meetingId, list }: RecorderProps) {
  const { data: attendees = NOBODY } = useQuery(attendeesQuery(meetingId));
  const { data: agenda = NO_AGENDA } = useQuery(agendaQuery(meetingId));
  const { data: topics = NO_TOPICS } = useQuery(topicsQuery);
  const { lines, queue, editor, ready } = useRecord(meetingId, list.items);
  const readOnly = !list.actions.includes('write');
  const caret = useCaret();
  const [activeId, setActiveId] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const asked = useMemo(() => askedIn(lines), [lines]);
  const moves = useLineMoves({ lines, editor, caret, setActiveId, openHelp: () => setHelp(true) });
  useLineReady(ready && !readOnly, lines, moves);

  const current = lines.find(({ id }) => id === activeId);
  const onCurrent = (to: Parameters<typeof editor.change>[1]) => {
    if (!current) return;
    editor.change(current.id, to);
    caret.put(current.id);
  };
  const choose = { current: current?.content, disabled: readOnly || !current };
  return (
    <div className={classes['recorder']}>
      <div className={classes['left']}>
        <AgendaPanel
          {...choose}
          agenda={agenda}
          onChoose={(agendaItemId) => onCurrent((content) => ({ ...content, agendaItemId }))}
        />
        <SpeakerPanel
          {...choose}
          attendees={attendees}
          onChoose={({ id }) => onCurrent((content) => withSpeaker(content, id, null))}
        />
      </div>
      <MeetingRecord {...{ lines, activeId, readOnly, attendees, agenda, topics, asked, editor, moves, caret }} />
      <div className={classes['right']}>
        <AskedPanel asked={asked} onGo={caret.put} />
      </div>
      <Foot queue={queue} onHelp={() => setHelp(true)} />
      <Shortcuts opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

interface LineMovesSetting extends Pick<ReturnType<typeof useRecord>, 'lines' | 'editor'> {
  caret: ReturnType<typeof useCaret>;
  setActiveId: (id: string) => void;
  openHelp: () => void;
}

/** The moves of lines; the same object all the time, so that a line is drawn anew only when it changes. */
function useLineMoves(setting: LineMovesSetting): LineMoves {
  const { t } = useTranslation(['proceedings', 'common']);
  const latest = useRef({ ...setting, t });
  useEffect(() => {
    latest.current = { ...setting, t };
  });
  const [moves] = useState<LineMoves>(() => ({
    enter: (id) => {
      const { editor, caret } = latest.current;
      caret.put(editor.insertAfter(id || null));
    },
    leave: (id, direction) => {
      const { lines, caret } = latest.current;
      const next = lines[lines.findIndex((line) => line.id === id) + direction];
      if (next) caret.put(next.id, direction === 1 ? 0 : undefined);
    },
    remove: (id) => {
      const { lines, editor, caret } = latest.current;
      const index = lines.findIndex((line) => line.id === id);
      const neighbour = lines[index - 1] ?? lines[index + 1];
      // The caret needs a line: the only one stays when it is empty already.
      if (!neighbour && lines[index] && isBlank(lines[index].content)) return;
      const said = editor.remove(id);
      caret.put(neighbour?.id ?? editor.insertAfter(null));
      if (said) offerUndo(id, said);
    },
    activate: (id) => latest.current.setActiveId(id),
    nearestAsked: (id) => askedAbove(latest.current.lines, id),
    help: () => latest.current.openHelp(),
  }));

  function offerUndo(id: string, said: Parameters<LineMovesSetting['editor']['restore']>[1]): void {
    const { t: words, editor, caret } = latest.current;
    const undo = () => {
      editor.restore(id, said);
      caret.put(id);
      notifications.hide(id);
    };
    notifications.show({
      id,
      message: (
        <>
          {words('line.removed')}{' '}
          <Button size="compact-sm" variant="default" onClick={undo}>
            {words('common:action.undo')}
          </Button>
        </>
      ),
      autoClose: 10_000,
    });
  }
  return moves;
}

/** The caret is always ready: the record ends with an empty line, and the caret stands there when the page opens. */
function useLineReady(mayWrite: boolean, lines: ReturnType<typeof useRecord>['lines'], moves: LineMoves): void {
  const done = useRef(false);
  useEffect(() => {
    if (!mayWrite || done.current) return;
    done.current = true;
    const last = lines.at(-1);
    if (last === undefined || !isBlank(last.content)) moves.enter(last?.id ?? '');
  }, [mayWrite, lines, moves]);
}
