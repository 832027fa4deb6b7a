import type { Meeting } from '../../meetings/meeting.entity';
import type { Applicant } from '../applicant.entity';
import type { Attendee, AttendeeSide } from '../attendee.entity';
import type { Delegation } from '../delegation.entity';
import type { InvitationAnswer } from '../invitation.entity';
import type { Paper } from '../paper.entity';

/** `answer`: accept or decline; `name`: add people; `offer`: offer a paper. */
export const ANSWER_ACTIONS = ['answer', 'name', 'offer'] as const;
export type AnswerAction = (typeof ANSWER_ACTIONS)[number];

export const PERSON_ACTIONS = ['change', 'remove', 'substitute'] as const;
export type PersonAction = (typeof PERSON_ACTIONS)[number];

export const ITEM_ACTIONS = ['change', 'remove'] as const;
export type ItemAction = (typeof ITEM_ACTIONS)[number];

/** More than any conference of a cluster seats of one unit: a link must not become a way to fill the disk. */
export const MOST_PEOPLE = 60;
export const MOST_APPLICANTS = 40;
export const MOST_PAPERS = 10;

/** Whoever is invited may answer until the meeting begins; a session that nobody started is over when its day is. */
export const takesAnswers = ({ status, heldOn }: Pick<Meeting, 'status' | 'heldOn'>, today: string): boolean =>
  status === 'SCHEDULED' && heldOn >= today;

/** Letters arrive late: the secretariat enters them as long as the meeting is not over. */
export const takesEnteredAnswers = ({ status }: Pick<Meeting, 'status'>): boolean =>
  status === 'SCHEDULED' || status === 'POSTPONED' || status === 'IN_SESSION';

/** What one delegation, or one person invited by name, has said so far. */
export interface Desk {
  /** Invited by name, not as a delegation. */
  personal: boolean;
  answer: InvitationAnswer;
  /** Whether the meeting takes answers now. */
  open: boolean;
  meetingKind: Meeting['kind'];
  people: readonly Attendee[];
  applicants: readonly Applicant[];
  papers: readonly Paper[];
  /** Those of `people` who have an invitation of their own, and answer for themselves. */
  invitedByName: ReadonlySet<string>;
}

/** What may be done now: the pages offer it and the routes allow it by the same rule. */
export function answerActions({ personal, answer, open, meetingKind }: Desk): AnswerAction[] {
  if (!open) return [];
  if (personal || answer === 'DECLINED') return ['answer'];
  // Papers are read at conferences; the preparatory session reads drafts of the secretariat (docs/domain.md §1.9).
  return meetingKind === 'PREPARATORY' ? ['answer', 'name'] : ['answer', 'name', 'offer'];
}

/** Who leads the meeting or writes its minutes is named by the secretariat alone. */
const FIXED_ROLES: readonly Attendee['role'][] = ['CHAIR', 'CO_CHAIR', 'SECRETARY'];

export function personActions(desk: Desk, person: Attendee): PersonAction[] {
  if (!desk.open || (desk.answer === 'DECLINED' && !desk.personal)) return [];
  const answersHere = desk.personal ? person.substituteForId === null : !desk.invitedByName.has(person.id);
  if (!answersHere || FIXED_ROLES.includes(person.role) || person.kind === 'GROUP') return [];
  const replaced = desk.people.some(({ substituteForId }) => substituteForId === person.id);
  if (replaced) return [];
  const asked = desk.applicants.some(({ substituteForId, refusedAt }) => substituteForId === person.id && !refusedAt);
  return [
    // The chair agreed to this person, not to whoever is written in their place afterwards.
    ...(desk.personal || person.substituteForId !== null ? [] : (['change'] as const)),
    ...(desk.personal || asked ? [] : (['remove'] as const)),
    ...(asked ? [] : (['substitute'] as const)),
  ];
}

/** Whoever was refused can still be taken off the page, not asked for again under the same words. */
export function applicantActions({ open }: Desk, { refusedAt }: Applicant): ItemAction[] {
  if (!open) return [];
  return refusedAt === null ? ['change', 'remove'] : ['remove'];
}

/** What was decided stands. */
export const paperActions = ({ open }: Desk, { state }: Paper): ItemAction[] =>
  open && state === 'SUBMITTED' ? ['change', 'remove'] : [];

/** How many seats these attendees take: groups with their heads, nobody who stays away. */
export const seatsTaken = (people: readonly Attendee[]): number =>
  people
    .filter(({ coming }) => coming !== 'NO')
    .reduce((sum, { kind, headCount }) => sum + (kind === 'PERSON' ? 1 : (headCount ?? 0)), 0);

/** As the secretariat has listed the others of the delegation; else by whether its unit receives the guests. */
export const sideOf = (
  people: readonly Attendee[],
  { unitId }: Pick<Delegation, 'unitId'>,
  { hostUnitId }: Pick<Meeting, 'hostUnitId'>,
): AttendeeSide => people[0]?.side ?? (unitId === hostUnitId ? 'HOST' : 'MEMBER');

/** The place of each who waits for one, from 1, in order of submission. */
export function waitingPlaces(applicants: readonly Applicant[]): Map<string, number> {
  const waiting = applicants.filter(({ wants, refusedAt }) => wants === 'PLACE' && refusedAt === null);
  return new Map(waiting.map(({ id }, at) => [id, at + 1]));
}
