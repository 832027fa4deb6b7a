import { formatDate } from '@kyhop/vietnamese';
import { BOARD, codeInLetter, type DeskLetter } from '../desk-letter';
import type { Recommendation } from '../recommendation.entity';
import type { Reminder } from './reminder.entity';

/** Asks the lead unit, in the name of the board, to come to an answer. */
export const remindedLetter = (
  reminded: Pick<Recommendation, 'id' | 'numberYear' | 'number' | 'text'>,
  { id: reminderId, dueOn, note }: Pick<Reminder, 'id' | 'dueOn' | 'note'>,
): DeskLetter => {
  const code = codeInLetter(reminded);
  return {
    once: `reminder:${reminderId}`,
    recommendationId: reminded.id,
    subject: `Đôn đốc giải quyết kiến nghị ${code}`,
    paragraphs: [
      `${BOARD} đề nghị đơn vị sớm giải quyết, trả lời kiến nghị ${code}:`,
      reminded.text,
      ...(dueOn === null ? [] : [`Hạn trả lời: ${formatDate(dueOn)}.`]),
      ...(note === null ? [] : [note]),
    ],
  };
};
