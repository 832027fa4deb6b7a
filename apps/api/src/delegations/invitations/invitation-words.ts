import { dayPartInWords, fold, formatDateInWords, formatTimeInWords, insideSentence, weekday } from '@kyhop/vietnamese';
import type { UnitKind } from '../../directory/unit.entity';
import type { Meeting, MeetingKind } from '../../meetings/meeting.entity';

/** Conferences at which the chairs of the provinces speak and sign; elsewhere their departments come (docs/domain.md §1.8). */
const LEADERS_COME: readonly MeetingKind[] = ['SUMMARY', 'SIGNING'];

/** Whom the paper to a delegation invites: the body that the unit sends to such a meeting, to be corrected by hand. */
export function unitAddressee({ kind, fullName }: { kind: UnitKind; fullName: string }, meeting: MeetingKind): string {
  if (kind !== 'PROVINCE' && kind !== 'MUNICIPALITY') return fullName;
  const body = LEADERS_COME.includes(meeting) ? 'Ủy ban nhân dân' : 'Sở Nội vụ';
  return `${body} ${insideSentence(fullName)}`;
}

export interface NamedPerson {
  /** "Đồng chí", "Ông", "Bà"; null: not known. */
  honorific: string | null;
  kind: 'PERSON' | 'GROUP';
  name: string;
  positions: readonly string[];
  organisation: string | null;
}

/** "Họ và tên, chức vụ, đơn vị công tác của người được mời" (form 1.7, note 6). Where somebody comes from is said once. */
export function personAddressee({ honorific, kind, name, positions, organisation }: NamedPerson): string {
  const called = kind === 'PERSON' ? `${honorific ?? 'Đồng chí'} ${name}` : name;
  const words = [called, ...positions].join(', ');
  return organisation === null || fold(words).includes(fold(organisation)) ? words : `${words}, ${organisation}`;
}

type PlannedTime = Pick<Meeting, 'heldOn' | 'startTime' | 'dayPart'>;

/** "14 giờ 00, thứ Năm, ngày 25 tháng 3 năm 2021"; without a clock time "buổi chiều thứ Năm, ngày …". */
export function timeInWords({ heldOn, startTime, dayPart }: PlannedTime): string {
  const day = `${weekday(heldOn)}, ${formatDateInWords(heldOn)}`;
  if (startTime !== null) return `${formatTimeInWords(startTime.slice(0, 5))}, ${day}`;
  return `${dayPartInWords(dayPart ?? 'FULL_DAY')} ${day}`;
}
