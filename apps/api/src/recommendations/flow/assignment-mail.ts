import { formatDate } from '@kyhop/vietnamese';
import { BOARD, codeInLetter, type DeskLetter } from '../desk-letter';
import type { Recommendation } from '../recommendation.entity';

type Assigned = Pick<Recommendation, 'id' | 'version' | 'numberYear' | 'number' | 'text'> & { dueOn: string };

/** The version makes each assignment one of its own: a unit that gets it back is told again. */
const once = ({ id, version }: Assigned): string => `assignment:${id}:${version}`;

/** Tells the unit that is to answer. */
export const assignedLetter = (assigned: Assigned): DeskLetter => ({
  once: once(assigned),
  recommendationId: assigned.id,
  subject: `Chuyển kiến nghị ${codeInLetter(assigned)}`,
  paragraphs: [
    `${BOARD} chuyển đơn vị chủ trì giải quyết, trả lời kiến nghị ${codeInLetter(assigned)}:`,
    assigned.text,
    `Hạn trả lời: ${formatDate(assigned.dueOn)}.`,
  ],
});

/** Tells whoever is to follow it at the board. */
export const followedLetter = (assigned: Assigned, leadUnit: string): DeskLetter => ({
  once: once(assigned),
  recommendationId: assigned.id,
  subject: `Theo dõi kiến nghị ${codeInLetter(assigned)}`,
  paragraphs: [
    `Đồng chí được giao theo dõi kiến nghị ${codeInLetter(assigned)}:`,
    assigned.text,
    `Đơn vị chủ trì: ${leadUnit}.`,
    `Hạn trả lời: ${formatDate(assigned.dueOn)}.`,
  ],
});

/** Of each of many no more words: the whole is where the link leads. */
const WORDS_OF_MANY = 200;

/**
 * Many that are assigned at once are told of in one letter: forty letters of the same minute are read by nobody.
 * Undefined: there is none.
 */
export function manyAssignedLetter(assigned: readonly Assigned[], leadUnitId: string): DeskLetter | undefined {
  const [first, ...others] = assigned;
  if (first === undefined || others.length === 0) return first && assignedLetter(first);
  return {
    leadUnitId,
    once: once(first),
    subject: `Chuyển ${assigned.length} kiến nghị`,
    paragraphs: [
      `${BOARD} chuyển đơn vị chủ trì giải quyết, trả lời ${assigned.length} kiến nghị:`,
      ...assigned.map(line),
    ],
  };
}

/** The same for whoever is to follow them at the board. */
export function manyFollowedLetter(
  assigned: readonly Assigned[],
  handlerId: string,
  leadUnit: string,
): DeskLetter | undefined {
  const [first, ...others] = assigned;
  if (first === undefined || others.length === 0) return first && followedLetter(first, leadUnit);
  return {
    handlerId,
    once: once(first),
    subject: `Theo dõi ${assigned.length} kiến nghị`,
    paragraphs: [
      `Đồng chí được giao theo dõi ${assigned.length} kiến nghị, đơn vị chủ trì: ${leadUnit}:`,
      ...assigned.map(line),
    ],
  };
}

const line = (assigned: Assigned): string =>
  `- ${codeInLetter(assigned)}, hạn trả lời ${formatDate(assigned.dueOn)}: ${shortened(assigned.text)}`;

const shortened = (text: string): string =>
  text.length > WORDS_OF_MANY ? `${text.slice(0, WORDS_OF_MANY).trimEnd()}…` : text;
