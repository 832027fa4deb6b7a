import { formatDate } from '@kyhop/vietnamese';
import type { NewMessage } from '../../messages/outbox.service';

/** Something that is due from whoever gets the mail. */
export interface RoundItem {
  /** KN-2020-014 */
  code: string;
  dueOn: string;
  /** An answer, or the opinion of a co-ordinating unit. */
  kind: 'ANSWER' | 'OPINION';
}

const WORDS: Record<RoundItem['kind'], string> = { ANSWER: 'trả lời', OPINION: 'cho ý kiến phối hợp' };

/** The morning's mail: late first, as the items come by their day. */
export function roundMail(
  name: string,
  items: readonly RoundItem[],
  today: string,
  link: string,
): Pick<NewMessage, 'subject' | 'body'> {
  const late = items.filter(({ dueOn }) => dueOn < today).length;
  const soon = items.length - late;
  const counts = [...(late > 0 ? [`${late} quá hạn`] : []), ...(soon > 0 ? [`${soon} sắp đến hạn`] : [])].join(', ');
  const lines = items.map(
    ({ code, dueOn, kind }) =>
      `- ${code}: ${WORDS[kind]}, hạn ${formatDate(dueOn)}${dueOn < today ? ' (quá hạn)' : ''}`,
  );
  return {
    subject: `Kiến nghị cần giải quyết: ${counts}`,
    body: [`Kính gửi ${name},`, `Các kiến nghị sau đang chờ giải quyết:`, ...lines, `Xem tại: ${link}`].join('\n'),
  };
}
