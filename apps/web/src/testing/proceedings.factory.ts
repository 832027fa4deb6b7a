import type { Schema } from '@kyhop/api-contract';

let count = 0;

/** A line of a record: a note, unless told otherwise. */
export function anEntry(over: Partial<Schema<'EntryDto'>> = {}): Schema<'EntryDto'> {
  count += 1;
  return {
    id: `0190a000-0000-7000-8000-${String(count).padStart(12, '0')}`,
    meetingId: '0190a000-0000-7000-8000-00000000ee01',
    kind: 'NOTE',
    orderKey: `a${String(count).padStart(4, '0')}1`,
    agendaItemId: null,
    speakerId: null,
    speakerText: null,
    text: `Dòng mẫu ${count}`,
    details: {},
    recommendation: null,
    response: null,
    createdAt: '2021-03-25T07:00:00.000Z',
    updatedAt: '2021-03-25T07:00:00.000Z',
    version: 1,
    ...over,
  };
}
