import { deadlineOn, deadlineState } from '../flow/deadline-state';
import { codeOf } from '../recommendation-number';
import { isInHand } from '../recommendation-status';
import type { ResultClass } from '../recommendation.entity';
import { grouped } from './grouped';
import type { AnswerRow, AskedRow, RepeatRow } from './report-rows';

/** What is answered once: one recommendation, or all that were merged because they say the same. */
export interface ReportGroup extends Pick<
  AskedRow,
  'topic' | 'topicCode' | 'topicPosition' | 'competence' | 'status' | 'leadUnit' | 'answeredOn'
> {
  id: string;
  /** The code of the first of them that this report tells of. */
  code: string;
  text: string;
  /** Who asked, each once; empty: the record does not say. */
  units: string[];
  /** How many asked the same. */
  origins: AskedRow[];
  /** Published answers to any of them, the oldest first. */
  answers: AnswerRow[];
  /** The result as set, or as it stands (see {@link resultOf}). */
  result: ResultClass | null;
  /** The deadline that counts now: of triage or clarification on the way in, of the answer from then on. */
  dueOn: string | null;
  overdue: boolean;
  /** Codes of the earlier ones that it repeats. */
  repeats: string[];
}

/**
 * Phân loại kết quả: what the handler set. Where nothing is set, what its lead unit has in hand is "đang giải quyết" by
 * the definition of docs/domain.md §4.1 b); all else has no result yet.
 */
export const resultOf = ({ status, resultClass }: Pick<AskedRow, 'status' | 'resultClass'>): ResultClass | null =>
  resultClass ?? (isInHand(status) ? 'IN_PROGRESS' : null);

/** What the rows are put together with. */
export interface Beside {
  answers: readonly AnswerRow[];
  repeats: readonly RepeatRow[];
  /** The day in Vietnam: decides what is overdue. */
  today: string;
}

/** The groups in the order of their first numbers. */
export function groupsOf(asked: readonly AskedRow[], { answers, repeats, today }: Beside): ReportGroup[] {
  const answersTo = grouped(answers, ({ recommendationId }) => recommendationId);
  const earlierThan = grouped(repeats, ({ id }) => id);
  return [...grouped(asked, ({ groupId }) => groupId)].map(([id, origins]) => {
    // The one that stands for all, unless it belongs to another cluster or year: its words are not for this report.
    const shown = origins.find((origin) => origin.id === id) ?? origins[0];
    const members = [...new Set([id, ...origins.map((origin) => origin.id)])];
    const { topic, topicCode, topicPosition, competence, status, leadUnit, stepDueOn, dueOn, answeredOn } = shown;
    const day = { today, soonOn: today, silentBefore: today };
    return {
      ...{ id, code: codeOf(shown), text: shown.text, origins },
      ...{ topic, topicCode, topicPosition, competence, status, leadUnit, answeredOn },
      dueOn: deadlineOn({ status, stepDueOn, dueOn, answeredOn }),
      units: [...new Set(origins.flatMap(({ raisedBy }) => raisedBy ?? []))],
      answers: members.flatMap((member) => answersTo.get(member) ?? []),
      result: resultOf(shown),
      overdue: deadlineState({ status, stepDueOn, dueOn, answeredOn }, day) === 'OVERDUE',
      repeats: [...new Set(members.flatMap((member) => earlierThan.get(member) ?? []).map((one) => codeOf(one)))],
    };
  });
}

/** Numbers and dates of the answering documents, each once. */
export const documentsOf = ({ answers }: Pick<ReportGroup, 'answers'>): string[] => [
  ...new Set(answers.flatMap(({ documentReference }) => documentReference ?? [])),
];
