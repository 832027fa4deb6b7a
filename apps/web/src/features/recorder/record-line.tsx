import type { Schema } from '@kyhop/api-contract';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindChip } from './kind-chip';
import type { EntryKind, LineContent } from './line';
import { targetOf, withKind, withSpeaker } from './line';
import { LineDetails } from './line-details';
import { LineText } from './line-text';
import { LineTrouble } from './line-trouble';
import { isUntouched } from './outbox/save-queue';
import type { Asked, RecordLine } from './record-lines';
import classes from './recorder.module.css';
import type { Attendee } from './speakers';
import { speakerName } from './speakers';
import type { Caret } from './use-caret';
import type { SpeakerChoice } from './use-mention';
import type { RecordEditor } from './use-record';

/** What a line asks of the record around it. */
export interface LineMoves {
  enter: (id: string) => void;
  remove: (id: string) => void;
  leave: (id: string, direction: -1 | 1) => void;
  activate: (id: string) => void;
  /** The recommendation that an answer in this line most likely answers. */
  nearestAsked: (id: string) => string | null;
  help: () => void;
}

interface RecordLineProps {
  line: RecordLine;
  /** The number of the line, from 1. */
  n: number;
  active: boolean;
  readOnly: boolean;
  attendees: readonly Attendee[];
  topics: readonly Schema<'TopicDto'>[];
  asked: readonly Asked[];
  editor: RecordEditor;
  moves: LineMoves;
  caret: Caret;
}

/** A line of the record: what it is, who speaks, the words; below, while the caret is in it, what its kind wants to know. */
export const RecordLineView = memo(function RecordLineView(props: RecordLineProps) {
  const { line, n, active, readOnly, attendees, editor, moves, caret } = props;
  const { id, content } = line;
  const change = (to: (now: LineContent) => LineContent) => editor.change(id, to);
  const toKind = (kind: EntryKind, text: string) =>
    change((now) => withKind({ ...now, text }, kind, moves.nearestAsked(id)));
  const toSpeaker = (choice: SpeakerChoice, text: string) => change((now) => spokenBy({ ...now, text }, choice));

  return (
    <li className={classes['line']} data-kind={content.kind} data-active={active} onFocus={() => moves.activate(id)}>
      <div className={classes['lineHead']}>
        <KindChip n={n} kind={content.kind} readOnly={readOnly} onChoose={(kind) => toKind(kind, content.text)} />
        <SpeakerButton {...props} />
        <Unsent line={line} />
        {!readOnly && <LineMenu {...props} />}
      </div>
      <LineText
        {...{ id, n, content, attendees, readOnly, caret }}
        onText={(text) => change((now) => ({ ...now, text }))}
        onKind={toKind}
        onSpeaker={toSpeaker}
        onEnter={() => moves.enter(id)}
        onRemove={() => moves.remove(id)}
        onMove={(direction) => move(props, direction)}
        onLeave={(direction) => moves.leave(id, direction)}
        onHelp={moves.help}
      />
      {active && !readOnly ? (
        <div className={classes['details']}>
          <LineDetails {...{ line, topics: props.topics, asked: props.asked }} onChange={change} />
        </div>
      ) : (
        <Summary {...props} />
      )}
      {!readOnly && <LineTrouble line={line} editor={editor} />}
    </li>
  );
});

function spokenBy(content: LineContent, choice: SpeakerChoice): LineContent {
  switch (choice.kind) {
    case 'attendee':
      return withSpeaker(content, choice.attendee.id, null);
    case 'words':
      return withSpeaker(content, null, choice.words);
    case 'nobody':
      return withSpeaker(content, null, null);
  }
}

/** The field is the same after the move; the caret goes with it. */
function move({ line, editor, caret }: RecordLineProps, direction: -1 | 1): void {
  editor.move(line.id, direction);
  caret.put(line.id);
}

/** Puts an @ before the words: the list of speakers opens as if it had been typed, also on a phone. */
function SpeakerButton({ line, n, readOnly, attendees, editor, caret }: RecordLineProps) {
  const { t } = useTranslation('proceedings');
  const name = speakerName(line.content, attendees);
  if (readOnly) return name && <span className={classes['speaker']}>{name}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['speaker']}
      data-empty={name === null}
      aria-label={t('line.speaker', { n, name: name ?? t('line.noSpeaker') })}
      onClick={() => {
        editor.change(line.id, (now) => ({
          ...now,
          text: now.text.startsWith('@') ? now.text : `@ ${now.text}`.trim(),
        }));
        caret.put(line.id, 1);
      }}
    >
      {name ?? t('line.chooseSpeaker')}
    </button>
  );
}

/** A small grey dot while the server does not have the line. */
function Unsent({ line }: { line: RecordLine }) {
  const { t } = useTranslation('proceedings');
  if (!line.draft || isUntouched(line.draft)) return null;
  return <span className={classes['unsent']} role="img" aria-label={t('line.waiting')} title={t('line.waiting')} />;
}

function LineMenu(props: RecordLineProps) {
  const { t } = useTranslation('proceedings');
  const { line, n, moves } = props;
  return (
    <Menu withinPortal={false} position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          size="sm"
          variant="subtle"
          tabIndex={-1}
          aria-label={t('line.more', { n })}
          className={classes['more']}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => moves.enter(line.id)}>{t('line.addBelow')}</Menu.Item>
        <Menu.Item onClick={() => move(props, -1)}>{t('line.moveUp')}</Menu.Item>
        <Menu.Item onClick={() => move(props, 1)}>{t('line.moveDown')}</Menu.Item>
        <Menu.Item onClick={() => moves.remove(line.id)}>{t('line.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What the fields below a line say, while they are folded away. */
function Summary({ line, asked, topics }: RecordLineProps) {
  const { t, i18n } = useTranslation('proceedings');
  const { details, recommendation, response } = line.content;
  const target = asked.findIndex(({ id }) => id === targetOf(line.content));
  const topic = topics.find(({ id }) => id === recommendation?.topicId);
  const votes = (['votesFor', 'votesAgainst', 'votesAbstain'] as const).flatMap((field) =>
    typeof details?.[field] !== 'number' ? [] : [`${t(`details.${field}`)}: ${details[field]}`],
  );
  const parts = [
    target >= 0 && `→ ${t('kind.RECOMMENDATION')} ${target + 1}`,
    ...(response?.kinds ?? []).map((kind) => t(`responseKind.${kind}`)),
    topic && (i18n.language === 'en' ? topic.nameEn : topic.nameVi),
    recommendation?.raisedByText,
    details?.subject,
    details?.outcome && t(`outcome.${details.outcome}`),
    details?.criterion,
    details?.ruling,
    details?.proposedBy,
    ...votes,
  ].filter((part) => part);
  return parts.length === 0 ? null : <p className={classes['summary']}>{parts.join(' · ')}</p>;
}
