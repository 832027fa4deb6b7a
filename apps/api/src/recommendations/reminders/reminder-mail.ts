import { formatDate } from '@kyhop/vietnamese';
import type { DeskLetter } from '../desk-post.service';
import { recommendationCode } from '../recommendation-number';
import type { Recommendation } from '../recommendation.entity';
import type { Reminder } from './reminder.entity';

/** Asks the lead unit, in the name of the board, to come to an answer. */
export const remindedLetter = (
  { id, numberYear, number, text }: Pick<Recommendation, 'id' | 'numberYear' | 'number' | 'text'>,
  { id: reminderId, dueOn, note }: Pick<Reminder, 'id' | 'dueOn' | 'note'>,
): DeskLetter => {
  const code = recommendationCode(numberYear, number ?? 0);
  return {
    once: `reminder:${reminderId}`,
    recommendationId: id,
    subject: `Đôn đốc giải quyết kiến nghị ${code}`,
    paragraphs: [
      `Ban Thi đua – Khen thưởng Trung ương đề nghị đơn vị sớm giải quyết, trả lời kiến nghị ${code}:`,
      text,
      ...(dueOn === null ? [] : [`Hạn trả lời: ${formatDate(dueOn)}.`]),
      ...(note === null ? [] : [note]),
    ],
  };
};
