import type { Schema } from '@kyhop/api-contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { topicsQuery } from '../../shared/reference.queries';
import { AskedPanel } from './asked-panel';
import { Foot } from './foot';
import { isBlank, withSpeaker } from './line';
import { MeetingRecord } from './record';
import { askedIn } from './record-lines';
import type { LineMoves } from './record-line';
import { agendaQuery, attendeesQuery } from './recorder.queries';
import classes from './recorder.module.css';
import { Shortcuts } from './shortcuts';
import { AgendaPanel, SpeakerPanel } from './side-panels';
import type { Attendee } from './speakers';
import { useCaret } from './use-caret';
import { useLineMoves } from './use-line-moves';
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
  const topics = useQuery(topicsQuery).data?.items ?? NO_TOPICS;
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
