import type { BodyBlock, MinutesDocument } from '@kyhop/official-documents';
import { attendanceSections, holders, inFull, inShort } from './attendance-words';
import { capitalised } from './capitalised';
import { entryParagraph } from './entry-words';
import type { MinutesRecord, RecordedAttendee, RecordedEntry } from './minutes-record';
import { endLine, startLine } from './record-times';

/** Names speakers: with their positions when they first speak, by name alone from then on. */
function speakerNaming(attendees: readonly RecordedAttendee[]): (entry: RecordedEntry) => string | null {
  const known = new Map(attendees.map((attendee) => [attendee.id, attendee]));
  const heard = new Set<string>();
  return ({ speakerId, speakerText }) => {
    const speaker = speakerId === null ? undefined : known.get(speakerId);
    if (speaker === undefined) return speakerText === null ? null : capitalised(speakerText.trim());
    const name = heard.has(speaker.id) || speaker.kind === 'GROUP' ? inShort(speaker) : inFull(speaker);
    heard.add(speaker.id);
    return name;
  };
}

/** Headings by agenda item, numbered as the record comes to them; an item that is taken up again keeps its number. */
function itemHeadings(agenda: MinutesRecord['agenda']): (entry: RecordedEntry) => BodyBlock[] {
  const titles = new Map(agenda.map(({ id, title }) => [id, title]));
  const numbers = new Map<string, number>();
  let open: string | null = null;
  return ({ agendaItemId }) => {
    const title = agendaItemId === null ? undefined : titles.get(agendaItemId);
    if (agendaItemId === null || title === undefined || agendaItemId === open) return [];
    open = agendaItemId;
    const before = numbers.get(agendaItemId);
    numbers.set(agendaItemId, before ?? numbers.size + 1);
    return [{ kind: 'heading', text: `${before ?? numbers.size}. ${title}${before ? ' (tiếp theo)' : ''}` }];
  };
}

function bodyOf({ agenda, attendees, entries }: MinutesRecord): BodyBlock[] {
  const headingFor = itemHeadings(agenda);
  const nameOf = speakerNaming(attendees);
  return entries.flatMap((entry) => {
    const paragraph = entryParagraph(entry, nameOf(entry));
    return paragraph === null ? [] : [...headingFor(entry), paragraph];
  });
}

const personInRole = (attendees: readonly RecordedAttendee[], role: 'CHAIR' | 'SECRETARY'): RecordedAttendee | null =>
  attendees.find((attendee) => attendee.role === role) ?? null;

/**
 * The minutes of form 1.9 (Decree 30/2020) out of the record: nothing is added that nobody entered. `number` is null
 * until the register has given one.
 */
export function composeMinutes(record: MinutesRecord, number: number | null): MinutesDocument {
  const { meeting, issuer, attendees } = record;
  return {
    parentAgency: record.parentAgency,
    agency: issuer.name,
    number: { number, symbol: `BB-${issuer.documentSymbol}` },
    title: meeting.title,
    startLine: startLine(meeting),
    place: meeting.venue.trim() || null,
    attendance: attendanceSections(attendees),
    chair: holders(attendees, 'CHAIR', 'CO_CHAIR'),
    secretary: holders(attendees, 'SECRETARY'),
    body: bodyOf(record),
    endLine: endLine(meeting),
    secretarySignature: { name: personInRole(attendees, 'SECRETARY')?.name ?? null },
    chairSignature: { name: personInRole(attendees, 'CHAIR')?.name ?? null },
    recipients: [...record.recipients],
  };
}
