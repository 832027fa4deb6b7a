import { formatDate } from '@kyhop/vietnamese';

/** What came of a recommendation, as the record and the desk know it. */
export interface Outcome {
  /** KN-2020-014. */
  code: string;
  text: string;
  /** Who asked: a unit, or in words. */
  raisedBy: string | null;
  /** Where it stands (docs/domain.md §4.2). */
  status: string;
  /** How it was settled (docs/domain.md §4.1). */
  resultClass: string | null;
  /** Who answered last, of the published answers; null when nobody has, or nobody is named. */
  answeredBy: string | null;
  /** The day of that answer, `YYYY-MM-DD`; null when there is none. What was spoken has the day of its meeting. */
  answeredOn: string | null;
  /** It was spoken at a meeting. */
  answeredAtMeeting: boolean;
}

/** A line of a programme is read aloud: the text of a recommendation is cut after so many characters, at a word. */
const LONGEST_TEXT = 160;

/** What fits a note that is still read; the list itself is one click away. */
export const MOST_LINES = 60;

/** Statuses in the middle of a sentence. */
const STATUS_WORDS: Record<string, string> = {
  RECEIVED: 'đã tiếp nhận',
  CLASSIFIED: 'đã phân loại',
  CLARIFY: 'chờ bổ sung',
  FORWARDED: 'đã chuyển xử lý',
  TRANSFERRED_BACK: 'chuyển trả',
  IN_PROGRESS: 'đang giải quyết',
  REPORTED_UP: 'đã báo cáo cấp có thẩm quyền',
  ANSWERED: 'đã trả lời',
  CLOSED: 'đã kết thúc',
  REOPENED: 'kiến nghị lại',
  MERGED: 'đã gộp với kiến nghị khác',
};

/** Once there is an answer, these say nothing more: the way to the desk is behind it. */
const ON_THE_WAY: readonly string[] = ['RECEIVED', 'CLASSIFIED', 'FORWARDED', 'ANSWERED'];

const RESULT_WORDS: Record<string, string> = {
  RESOLVED: 'đã giải quyết xong',
  IN_PROGRESS: 'đang giải quyết',
  PLANNED: 'sẽ giải quyết',
  EXPLAINED: 'giải trình, thông tin lại',
};

export const lastYearTitle = (year: number): string => `Báo cáo kết quả trả lời kiến nghị năm ${year}`;

/** What was asked in a year and what came of it, a line for each recommendation. */
export function lastYearNote(year: number, outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return `Năm ${year} không có kiến nghị nào được ghi nhận.`;
  const answered = outcomes.filter(({ answeredOn }) => answeredOn !== null).length;
  const more = outcomes.length - MOST_LINES;
  return [
    `Năm ${year} có ${outcomes.length} kiến nghị, ${answered} đã có trả lời, ${outcomes.length - answered} chưa có trả lời.`,
    ...outcomes.slice(0, MOST_LINES).map(outcomeLine),
    ...(more > 0 ? [`… và ${more} kiến nghị khác.`] : []),
  ].join('\n');
}

function outcomeLine({ code, raisedBy, text, ...outcome }: Outcome): string {
  return `${code}${raisedBy ? ` (${raisedBy})` : ''}: ${shortened(text)} — ${sentence(outcome)}.`;
}

function sentence({
  status,
  resultClass,
  answeredBy,
  answeredOn,
  answeredAtMeeting,
}: Omit<Outcome, 'code' | 'raisedBy' | 'text'>): string {
  const stands = (resultClass && RESULT_WORDS[resultClass]) ?? STATUS_WORDS[status] ?? status;
  if (answeredOn === null) return status === 'MERGED' ? stands : `chưa trả lời, ${stands}`;
  const where = answeredAtMeeting ? 'tại cuộc họp ' : '';
  const answer = `trả lời ${where}ngày ${formatDate(answeredOn)}${answeredBy ? ` (${answeredBy})` : ''}`;
  return resultClass === null && ON_THE_WAY.includes(status) ? answer : `${answer}, ${stands}`;
}

/** One line, cut at a word. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim().replace(/[.;]$/, '');
  if (line.length <= LONGEST_TEXT) return line;
  const cut = line.slice(0, LONGEST_TEXT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;]$/, '')}…`;
}
