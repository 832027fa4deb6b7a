import { fold, insideSentence } from '@kyhop/vietnamese';
import type { AttendanceSection } from '@kyhop/official-documents';
import type { AttendeeRole, AttendeeSide } from '../delegations/attendee.entity';
import { capitalised } from './capitalised';
import type { RecordedAttendee } from './minutes-record';

/** The centre first, then the host, then the members (docs/domain.md §0.2). */
const SIDES: readonly [AttendeeSide, string][] = [
  ['CENTRAL', 'Đại biểu Trung ương'],
  ['HOST', 'Đại biểu địa phương nơi tổ chức'],
  ['MEMBER', 'Đại biểu các đơn vị thành viên'],
  ['OTHER', 'Đại biểu khác'],
];

/** Where somebody comes from is said once: positions and names of groups mostly tell it already. */
const withOrigin = (words: string[], origin: string | null): string =>
  (origin === null || fold(words.join(' ')).includes(fold(origin)) ? words : [...words, origin]).join(', ');

/** "Đồng chí Lê Văn Vũ, Vụ trưởng Vụ III, Ban TĐKT Trung ương"; a group: "Các chuyên viên của Ban TĐKT Trung ương (5 người)". */
export function inFull({ kind, name, positions, organisation, unitName, headCount }: RecordedAttendee): string {
  if (kind === 'PERSON') {
    const unit = positions.length === 0 && unitName !== null ? insideSentence(unitName) : null;
    return withOrigin([`Đồng chí ${name}`, ...positions], organisation ?? unit);
  }
  const group = withOrigin([capitalised(name), ...positions], organisation);
  return headCount === null ? group : `${group} (${headCount} người)`;
}

/** "Đồng chí Lê Văn Vũ", where the positions were said before. */
export const inShort = ({ kind, name }: RecordedAttendee): string =>
  kind === 'PERSON' ? `Đồng chí ${name}` : capitalised(name);

const isAbsent = ({ attendance }: RecordedAttendee): boolean => attendance === 'EXCUSED' || attendance === 'ABSENT';

const absenceOf = (attendee: RecordedAttendee): string =>
  `${inFull(attendee)} (${attendee.attendance === 'EXCUSED' ? 'có lý do' : 'không có lý do'})`;

/** Who was there, side by side in protocol order, and who was missing. Before attendance is taken, who is expected. */
export function attendanceSections(attendees: readonly RecordedAttendee[]): AttendanceSection[] {
  const present = attendees.filter((attendee) => !isAbsent(attendee));
  const sections = SIDES.map(([side, heading]) => ({
    heading,
    lines: present.filter((attendee) => attendee.side === side).map(inFull),
  }));
  const absent = { heading: 'Vắng mặt', lines: attendees.filter(isAbsent).map(absenceOf) };
  return [...sections, absent].filter(({ lines }) => lines.length > 0);
}

/** Those who hold one of these roles, in full, the first role first; null when there is none. */
export function holders(attendees: readonly RecordedAttendee[], ...roles: AttendeeRole[]): string | null {
  const found = roles.flatMap((role) => attendees.filter((attendee) => attendee.role === role));
  return found.length === 0 ? null : found.map(inFull).join('; ');
}
