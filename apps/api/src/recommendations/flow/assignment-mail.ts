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
