import { formatDate } from '@kyhop/vietnamese';
import { BOARD, codeInLetter, type DeskLetter } from '../desk-letter';
import type { Recommendation } from '../recommendation.entity';
import type { CoordinatingOpinion } from './coordinating-opinion.entity';

/** Asks a co-ordinating unit for its opinion. */
export const opinionAskedLetter = (
  recommendation: Pick<Recommendation, 'id' | 'numberYear' | 'number' | 'text'>,
  asked: Pick<CoordinatingOpinion, 'id' | 'question' | 'dueOn'>,
): DeskLetter => ({
  once: `opinion:${asked.id}`,
  recommendationId: recommendation.id,
  subject: `Đề nghị cho ý kiến về kiến nghị ${codeInLetter(recommendation)}`,
  paragraphs: [
    `${BOARD} đề nghị đơn vị phối hợp, cho ý kiến về kiến nghị ${codeInLetter(recommendation)}:`,
    recommendation.text,
    ...(asked.question === null ? [] : [`Nội dung cần cho ý kiến: ${asked.question}`]),
    `Thời hạn: ${formatDate(asked.dueOn)}.`,
  ],
});
