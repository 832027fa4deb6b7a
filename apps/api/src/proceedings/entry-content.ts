import { isDeepStrictEqual } from 'node:util';
import { filledDetails } from './entry-details';
import type { PutEntryDto } from './entry.dto';
import type { AnswerDetails, Entry, EntryDetails, RaisedDetails } from './entry.entity';

/** What a writer decides of a line: everything but its id, its version and its times. */
export type EntryContent = Omit<Entry, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'answersId'>;

/** What a request says, with everything that it left out. */
export function contentOf(body: PutEntryDto): EntryContent {
  return {
    meetingId: body.meetingId,
    kind: body.kind,
    orderKey: body.orderKey,
    agendaItemId: body.agendaItemId ?? null,
    speakerId: body.speakerId ?? null,
    speakerText: body.speakerText ?? null,
    text: body.text,
    details: detailsOf(body),
  };
}

function detailsOf(body: PutEntryDto): EntryDetails {
  return {
    ...filledDetails({ ...body.details }),
    ...(body.kind === 'RECOMMENDATION' && { recommendation: raisedDetails(body) }),
    ...(body.kind === 'RESPONSE' && { response: answerDetails(body) }),
  };
}

function raisedDetails({ recommendation }: PutEntryDto): RaisedDetails {
  return {
    topicId: recommendation?.topicId ?? null,
    raisedByUnitId: recommendation?.raisedByUnitId ?? null,
    raisedByText: recommendation?.raisedByText ?? null,
  };
}

function answerDetails({ response }: PutEntryDto): AnswerDetails {
  const unwritten = response?.newRecommendation ?? null;
  return {
    recommendationId: unwritten?.id ?? response?.recommendationId ?? null,
    newRecommendation: unwritten && { id: unwritten.id, text: unwritten.text, topicId: unwritten.topicId ?? null },
    kinds: response?.kinds ?? [],
    tense: response?.tense ?? null,
    responsibleBody: response?.responsibleBody ?? null,
    counterpartBodies: response?.counterpartBodies ?? [],
    dueOn: response?.dueOn ?? null,
  };
}

/** Whether the line already says this: then a repeated request, whose first answer was lost, is no conflict. */
export function saysAlready(entry: Entry, content: EntryContent): boolean {
  const {
    id: _id,
    version: _version,
    createdAt: _created,
    updatedAt: _updated,
    answersId: _answers,
    ...stored
  } = entry;
  return isDeepStrictEqual({ ...stored }, content);
}
