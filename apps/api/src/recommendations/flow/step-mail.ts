import { formatDate } from '@kyhop/vietnamese';
import { BOARD, codeInLetter, type DeskLetter } from '../desk-letter';
import type { Recommendation } from '../recommendation.entity';

type Stepped = Pick<Recommendation, 'id' | 'version' | 'numberYear' | 'number' | 'text' | 'stepDueOn'>;

/** Asks the unit for what is missing: CLARIFY. */
export const unclearLetter = (stepped: Stepped, reason: string): DeskLetter => ({
  once: `unclear:${stepped.id}:${stepped.version}`,
  recommendationId: stepped.id,
  subject: `Đề nghị làm rõ kiến nghị ${codeInLetter(stepped)}`,
  paragraphs: [
    `${BOARD} đề nghị đơn vị bổ sung, làm rõ kiến nghị ${codeInLetter(stepped)}:`,
    stepped.text,
    `Nội dung cần làm rõ: ${reason}`,
    ...(stepped.stepDueOn === null ? [] : [`Thời hạn: ${formatDate(stepped.stepDueOn)}.`]),
  ],
});

/** Tells whoever follows it that the unit does not take it: TRANSFERRED_BACK. */
export const givenBackLetter = (stepped: Stepped, reason: string): DeskLetter => ({
  once: `given-back:${stepped.id}:${stepped.version}`,
  recommendationId: stepped.id,
  subject: `Kiến nghị ${codeInLetter(stepped)} được chuyển trả lại`,
  paragraphs: [`Đơn vị chủ trì chuyển trả lại kiến nghị ${codeInLetter(stepped)}:`, stepped.text, `Lý do: ${reason}`],
});
