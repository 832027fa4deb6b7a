import { useState } from 'react';
import type { Mention } from './commands';
import type { Attendee } from './speakers';
import { findSpeakers } from './speakers';

/** A choice in the list under an @. */
export type SpeakerChoice =
  | { kind: 'attendee'; attendee: Attendee }
  /** As typed: "các đại biểu". */
  | { kind: 'words'; words: string }
  | { kind: 'nobody' };

const MOST_SHOWN = 8;

interface MentionPicker {
  choices: SpeakerChoice[];
  /** Which choice Enter takes. */
  active: number;
  step: (by: 1 | -1) => void;
  /** Not now: until another @ is typed. */
  dismiss: () => void;
}

/** The list of speakers under an @; null while none is being typed. */
export function useMention(
  mention: Mention | null,
  attendees: readonly Attendee[],
  spoken: boolean,
): MentionPicker | null {
  const [place, setPlace] = useState({ query: '', active: 0 });
  const [dismissed, setDismissed] = useState<number | null>(null);
  if (mention === null || mention.start === dismissed) return null;
  const choices = choicesFor(mention.query, attendees, spoken);
  if (choices.length === 0) return null;
  const active = place.query === mention.query ? Math.min(place.active, choices.length - 1) : 0;
  return {
    choices,
    active,
    step: (by) => setPlace({ query: mention.query, active: (active + by + choices.length) % choices.length }),
    dismiss: () => setDismissed(mention.start),
  };
}

function choicesFor(query: string, attendees: readonly Attendee[], spoken: boolean): SpeakerChoice[] {
  const words = query.trim();
  const found = findSpeakers(attendees, words).slice(0, MOST_SHOWN);
  return [
    ...found.map((attendee) => ({ kind: 'attendee' as const, attendee })),
    ...(words === '' ? [] : [{ kind: 'words' as const, words }]),
    ...(words === '' && spoken ? [{ kind: 'nobody' as const }] : []),
  ];
}
