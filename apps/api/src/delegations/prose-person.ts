import type { Certainty } from './attendee-prose';

/** What a piece of text says about one attendee, apart from where they belong. */
export interface ProseAttendee {
  kind: 'PERSON' | 'GROUP';
  name: string;
  positions: string[];
  organisation: string | null;
  headCount: number | null;
  certainty: Certainty;
  note: string | null;
}

/**
 * Words that a position begins with. "Tổng hợp", "Cán bộ", "Khen thưởng" begin the second half of the name of a
 * department ("Vụ trưởng Vụ Tổ chức, Cán bộ"), so that only whole titles are listed.
 */
const POSITION =
  /^(?:q\.|quyền|nguyên|phụ trách|chủ tịch|chủ nhiệm|phó|giám đốc|trưởng|(?:vụ|cục|chi cục|viện|tổ|đội|hiệu|hội|đoàn|kế toán|thứ|bộ|thủ|nhóm|xã|phường) trưởng|(?:ủy|uỷ) viên|chánh|bí thư|chuyên viên|thành viên|thư ký|thẩm phán|kiểm sát viên|thanh tra viên|phóng viên|biên tập viên|tham mưu trưởng|chỉ huy|chính (?:ủy|uỷ)|chấp hành viên|đại biểu (?:quốc hội|hội đồng|hđnd)|tổng (?:giám đốc|biên tập|thư ký|cục trưởng|kiểm toán|thanh tra)|trợ lý|cố vấn|người phát ngôn)(?=$|[\s,.])/iu;

/** Words that begin the name of a body, and no person's. */
const BODY = /^(?:UBND|HĐND|UBMTTQ|MTTQ|TĐKT|Sở|Ban|Vụ|Bộ|Cụm|Khối|Tỉnh|Phòng|Cục|Hội|Chiều|Sáng|Dự|Tại|Thứ)(?=\s|$)/u;

const TITLES = /^(?:(?:GS|PGS|TSKH|TS|ThS|Ths|BS|CN|KS|LS|NGƯT|NGND)(?:\.\s*|\s+))+(?=\p{Lu})/u;
const SEPARATOR = /\s*[,:(\t]|\s+[-–—]\s+/u;
const ASIDE = /\s*\(([^()]*)\)\s*$/u;

export const beginsWithPosition = (text: string): boolean => POSITION.test(text.trim());

/** Two to six words, each with a capital: Phạm Đức Toàn, HỒ THU ÁNH. */
const looksLikeName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,5}\p{Lu}[\p{L}'’.-]*$/u.test(text) && !BODY.test(text) && !beginsWithPosition(text);

/** A person; null when the words name none. */
export function readPerson(words: string): ProseAttendee | null {
  const titles = TITLES.exec(words)?.[0] ?? '';
  const text = words.slice(titles.length);
  const person = withSeparator(text) ?? withoutSeparator(text) ?? withoutName(text);
  if (person === null) return null;
  const { name, about, certainty } = person;
  const aside = beginsWithPosition(about) ? ASIDE.exec(about) : null;
  const { positions, organisation } = readPositions(aside === null ? about : about.slice(0, aside.index));
  const note = [titles.trim(), aside?.[1]?.trim() ?? ''].filter((part) => part !== '').join('; ');
  return {
    kind: 'PERSON',
    name,
    positions,
    organisation,
    headCount: null,
    certainty: positions.length > 0 ? certainty : 'CHECK',
    note: note === '' ? null : note,
  };
}

interface NameAndRest {
  name: string;
  /** Positions and organisation, as written. */
  about: string;
  certainty: Certainty;
}

/** "Hồ Thu Ánh, Phó Chủ tịch …", "Hồ Thu Ánh - Phó Chủ tịch …", "Hồ Thu Ánh (Phó Chủ tịch …)", or a name alone. */
function withSeparator(text: string): NameAndRest | null {
  const separator = SEPARATOR.exec(text);
  const name = text.slice(0, separator?.index ?? text.length).trim();
  if (!looksLikeName(name)) return null;
  const about = text.slice(name.length).trim();
  const inBrackets = /^\(([^()]*)\)$/u.exec(about)?.[1];
  return { name, about: inBrackets ?? about.replace(/^[\s,:–—-]+/u, ''), certainty: 'SURE' };
}

/** "Nguyễn Minh Trí Giám đốc Sở Nội vụ": the name ends where a position begins. */
function withoutSeparator(text: string): NameAndRest | null {
  for (const { index } of text.matchAll(/\s+(?=\p{L})/gu)) {
    const about = text.slice(index).trim();
    const name = text.slice(0, index);
    if (beginsWithPosition(about) && looksLikeName(name)) return { name, about, certainty: 'CHECK' };
  }
  return null;
}

/** "Giám đốc Sở Nội vụ tỉnh Hậu Giang": somebody whose name is still to be found out. */
const withoutName = (text: string): NameAndRest | null =>
  beginsWithPosition(text) ? { name: '', about: text, certainty: 'CHECK' } : null;

/**
 * "Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương" are two positions, "Trưởng Phòng Thi đua, Khen
 * thưởng" is one: a part that does not begin like a position belongs to the one before it.
 */
export function readPositions(text: string): { positions: string[]; organisation: string | null } {
  const parts = text.split(/,(?![^()]*\))/u).map((part) => part.trim());
  const positions: string[] = [];
  const bodies: string[] = [];
  for (const part of parts.filter((one) => one !== '')) {
    const last = positions.length - 1;
    if (beginsWithPosition(part)) positions.push(part);
    else if (last < 0) bodies.push(part);
    else positions[last] = `${positions[last] ?? ''}, ${part}`;
  }
  return { positions, organisation: bodies.length > 0 ? bodies.join(', ') : null };
}
