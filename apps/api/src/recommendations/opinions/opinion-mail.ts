import { formatDate } from '@kyhop/vietnamese';
import type { DeskLetter } from '../desk-post.service';
import type { Recommendation } from '../recommendation.entity';

/** Asks a co-ordinating unit for its opinion. */
export const opinionAskedLetter = (
  { id: recommendationId, text }: Pick<Recommendation, 'id' | 'text'>,
  asked: { id: string; code: string; question: string | null; dueOn: string },
): DeskLetter => ({
  once: `opinion:${asked.id}`,
  recommendationId,
  subject: `Đề nghị cho ý kiến về kiến nghị ${asked.code}`,
  paragraphs: [
    `Ban Thi đua – Khen thưởng Trung ương đề nghị đơn vị phối hợp, cho ý kiến về kiến nghị ${asked.code}:`,
    text,
    ...(asked.question === null ? [] : [`Nội dung cần cho ý kiến: ${asked.question}`]),
    `Thời hạn: ${formatDate(asked.dueOn)}.`,
  ],
});
