import { formatDate } from '@kyhop/vietnamese';
import { MOST_LINES, shortened } from './last-year';

/** What an answer promised, and what became of it. */
export interface Promised {
  /** KN-2020-014: what was asked. */
  code: string;
  /** Who promised; null when the answer does not say. */
  body: string | null;
  text: string;
  /** `YYYY-MM-DD`; null: no day was promised. */
  dueOn: string | null;
  state: 'OPEN' | 'FULFILLED' | 'ABANDONED';
  outcome: string | null;
  settledOn: string | null;
}

/** What the members were asked to do, and how many replied. */
export interface Call {
  text: string;
  askedBy: string | null;
  dueOn: string | null;
  members: number;
  replied: number;
}

export const sessionTitle = (): string => 'Báo cáo việc thực hiện cam kết, đề nghị tại phiên họp trù bị';

/** What a preparatory session promised and asked, and how it stands today: a line for each. */
export function sessionNote(
  heldOn: string,
  promises: readonly Promised[],
  calls: readonly Call[],
  today: string,
): string {
  const session = `Tại phiên họp trù bị ngày ${formatDate(heldOn)}`;
  if (promises.length + calls.length === 0) return `${session} không có cam kết, đề nghị nào được ghi nhận.`;
  const open = promises.filter(({ state }) => state === 'OPEN').length;
  const sum = promises.length === 0 ? 'không có cam kết' : `${promises.length} cam kết, ${open} chưa thực hiện xong`;
  return [
    `${session}: ${sum}; ${calls.length} đề nghị với các đơn vị.`,
    ...atMost([...promises.map((one) => promiseLine(one, today)), ...calls.map(callLine)]),
  ].join('\n');
}

/** Under the report on a year: what was promised then and is still waited for. Nothing where all is settled. */
export function openPromisesNote(year: number, promises: readonly Promised[], today: string): string[] {
  if (promises.length === 0) return [];
  return [
    `Cam kết năm ${year} chưa thực hiện xong: ${promises.length}.`,
    ...atMost(promises.map((one) => promiseLine(one, today))),
  ];
}

function promiseLine({ code, body, text, ...standing }: Promised, today: string): string {
  return `Cam kết (${[code, body].filter(Boolean).join(', ')}): ${shortened(text)} — ${stand(standing, today)}.`;
}

function stand(
  { state, dueOn, outcome, settledOn }: Pick<Promised, 'state' | 'dueOn' | 'outcome' | 'settledOn'>,
  today: string,
): string {
  const why = outcome ? `: ${shortened(outcome)}` : '';
  if (state === 'ABANDONED') return `không thực hiện${why}`;
  if (state === 'FULFILLED') return `đã thực hiện${settledOn ? ` ngày ${formatDate(settledOn)}` : ''}${why}`;
  if (dueOn === null) return 'chưa thực hiện xong, không hứa thời hạn';
  const day = formatDate(dueOn);
  return dueOn < today ? `quá hạn ngày ${day}` : `chưa thực hiện xong, thời hạn ${day}`;
}

function callLine({ text, askedBy, dueOn, members, replied }: Call): string {
  const until = dueOn === null ? '' : `, thời hạn ${formatDate(dueOn)}`;
  const who = askedBy ? ` (${askedBy})` : '';
  return `Đề nghị các đơn vị${who}: ${shortened(text)} — ${replied}/${members} đơn vị đã trả lời${until}.`;
}

function atMost(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… và ${more} nội dung khác.`] : [])];
}
