import { foldSearch } from '@kyhop/vietnamese';
import type { AttendeeKind, AttendeeRole, AttendeeSide } from './attendee.entity';
import { isOfMany } from './prose-group';

/** What is known of the meeting whose attendees are read. */
export interface MeetingContext {
  /** The province that hosts it. */
  hostName: string | null;
  /** Its delegations, each under the names of its unit. */
  delegations: readonly { id: string; names: readonly string[] }[];
}

/** Where an attendee belongs. */
export interface Place {
  side: AttendeeSide;
  delegationId: string | null;
  /** Whether words said so, or it is only a guess. */
  told: boolean;
}

/** The side that a heading speaks of; null when it does not tell. */
export function sideOfHeading(heading: string | null): AttendeeSide | null {
  const words = bare(heading ?? '');
  if (/khach moi|bao chi|du thinh/u.test(words)) return 'OTHER';
  if (/\btrung uong\b/u.test(words)) return 'CENTRAL';
  if (/thanh vien|cac tinh|\d+ tinh/u.test(words)) return 'MEMBER';
  if (/dia phuong|chu nha|dang cai/u.test(words)) return 'HOST';
  return null;
}

/** CHAIR and SECRETARY are for the first person under a heading: there is one of each. */
export function roleOf(heading: string | null, isFirst: boolean, kind: AttendeeKind): AttendeeRole {
  const words = bare(heading ?? '');
  if (words.includes('khach moi')) return 'GUEST';
  if (words.includes('du thinh')) return 'OBSERVER';
  if (kind === 'GROUP') return 'OFFICIAL';
  if (words.includes('dong chu tri')) return 'CO_CHAIR';
  if (isFirst && /chu (?:tri|toa)/u.test(words)) return 'CHAIR';
  if (isFirst && /thu ky|ghi bien ban/u.test(words)) return 'SECRETARY';
  return 'OFFICIAL';
}

/** Where these words put somebody: what they name themselves counts more than the heading above them. */
export function placeOf(
  words: string,
  heading: string | null,
  headingSide: AttendeeSide | null,
  { hostName, delegations }: MeetingContext,
): Place {
  if (isOfMany(words)) return { side: 'MEMBER', delegationId: null, told: true };
  const named = delegationNamed(words, delegations) ?? delegationNamed(heading ?? '', delegations);
  const delegationId = named?.id ?? null;
  const places = `${words} ${named?.names.join(' ') ?? ''}`;
  if (hostName !== null && mentions(places, hostName)) return { side: 'HOST', delegationId, told: true };
  if (headingSide !== null && (headingSide !== 'HOST' || named === null || hostName === null)) {
    return { side: headingSide, delegationId, told: true };
  }
  if (/\btrung uong\b/u.test(bare(places))) return { side: 'CENTRAL', delegationId, told: true };
  return named === null ? { side: 'OTHER', delegationId, told: false } : { side: 'MEMBER', delegationId, told: true };
}

/** Of several that the words name the one with the longest name: "Ban TĐKT tỉnh Hậu Giang" over "Hậu Giang". */
function delegationNamed(words: string, delegations: MeetingContext['delegations']) {
  const longest = (names: readonly string[]): number =>
    Math.max(0, ...names.filter((name) => mentions(words, name)).map((name) => name.length));
  const [best] = delegations
    .map((delegation) => ({ delegation, length: longest(delegation.names) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  return best?.delegation ?? null;
}

/** "Ban Thi đua – Khen thưởng (TĐKT) Trung ương" explains its own abbreviation, which then stands there twice. */
const bare = (text: string): string =>
  foldSearch(text)
    .replace(/\(tdkt\)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const mentions = (text: string, name: string): boolean => name !== '' && ` ${bare(text)} `.includes(` ${bare(name)} `);
