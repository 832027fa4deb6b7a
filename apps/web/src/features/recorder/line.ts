import type { Schema } from '@kyhop/api-contract';

export type EntryKind = Schema<'EntryDto'>['kind'];
export type ResponseKind = Schema<'EntryResponseDto'>['kinds'][number];

/** What a writer decides of a line; it travels to the server with the version that was seen. */
export type LineContent = Omit<Schema<'PutEntryDto'>, 'version'>;

/** A line as it stands on the page. */
export interface Line {
  id: string;
  content: LineContent;
}

/** What is known of an answer: the part of a line of kind RESPONSE. */
export type Answer = NonNullable<LineContent['response']>;

const NO_ANSWER: Answer = { kinds: [], counterpartBodies: [] };

/** What the server's line says, as a writer's content. */
export function contentOf(entry: Schema<'EntryDto'>): LineContent {
  const { meetingId, kind, orderKey, agendaItemId, speakerId, speakerText, text, details, recommendation, response } =
    entry;
  const asked = recommendation && {
    topicId: recommendation.topicId,
    raisedByUnitId: recommendation.raisedByUnitId,
    raisedByText: recommendation.raisedByText,
  };
  return {
    ...{ meetingId, kind, orderKey, agendaItemId, speakerId, speakerText, text, details },
    recommendation: asked,
    response: response && answerTo(response),
  };
}

/** The server names the target of an answer beside the recommendation that the answer made; a request names one of them. */
const answerTo = (answer: Answer): Answer =>
  answer.newRecommendation ? { ...answer, recommendationId: null } : answer;

/** The id of the recommendation that a line answers, be it written down or not. */
export const targetOf = ({ response }: LineContent): string | null =>
  response?.newRecommendation?.id ?? response?.recommendationId ?? null;

/** The line as another kind: what only the old one had is dropped, what the new one needs is there. */
export function withKind(content: LineContent, kind: EntryKind, target: string | null = null): LineContent {
  if (content.kind === kind) return content;
  return {
    ...content,
    kind,
    details: {},
    recommendation: kind === 'RECOMMENDATION' ? {} : null,
    response: kind === 'RESPONSE' ? { ...NO_ANSWER, recommendationId: target } : null,
  };
}

/** Whether the line says who spoke it. */
export const hasSpeaker = ({ speakerId, speakerText }: LineContent): boolean =>
  Boolean(speakerId) || Boolean(speakerText);

/** A named speaker makes a note a speech: a note is what the secretary says. */
export function withSpeaker(content: LineContent, speakerId: string | null, speakerText: string | null): LineContent {
  const spoken = { ...content, speakerId, speakerText };
  return hasSpeaker(spoken) && content.kind === 'NOTE' ? { ...spoken, kind: 'SPEECH' } : spoken;
}

/** Kinds that go on over several lines; after any other the speaker just speaks on. */
const CONTINUED: readonly EntryKind[] = ['NOTE', 'SPEECH', 'OPINION'];

/** An empty line to go on with after another: same speaker, same agenda item. */
export function lineAfter(before: LineContent | undefined, meetingId: string, orderKey: string): LineContent {
  const { agendaItemId = null, speakerId = null, speakerText = null } = before ?? {};
  const spoken = before !== undefined && hasSpeaker(before);
  const kind = before && CONTINUED.includes(before.kind) ? before.kind : spoken ? 'SPEECH' : 'NOTE';
  return { meetingId, kind, orderKey, agendaItemId, speakerId, speakerText, text: '' };
}

/** Whether the line says nothing that would be worth keeping. */
export function isBlank({ text, details, recommendation, response }: LineContent): boolean {
  const says = (fields: object | null | undefined): boolean =>
    Object.values(fields ?? {}).some((value) => !EMPTY.includes(value) && !isEmptyList(value));
  const { recommendationId: _, ...answer } = response ?? {};
  return text.trim() === '' && !says(details) && !says(recommendation) && !says(answer);
}

/** What a field holds that nobody filled in. */
const EMPTY: readonly unknown[] = [null, undefined, ''];

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
