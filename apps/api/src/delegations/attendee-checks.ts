import type { EntityManager } from 'typeorm';
import { type FieldProblem, unprocessable } from '../common/problem';
import type { AttendeeFieldsDto } from './attendee.dto';
import type { AttendeeRole } from './attendee.entity';

/** An attendee that is about to be saved. */
export interface Candidate {
  id: string;
  fields: AttendeeFieldsDto;
  /** Where the candidate stands in the request: `attendees.3.`; empty when it is the request. */
  path: string;
}

/** Roles that one person of a meeting may hold at a time; the minutes have a column for the signature of each. */
const SINGLE_ROLES: readonly AttendeeRole[] = ['CHAIR', 'SECRETARY'];
const PERSONAL_ROLES: readonly AttendeeRole[] = [...SINGLE_ROLES, 'CO_CHAIR'];

/** What the meeting already holds that candidates must fit. */
interface Surroundings {
  delegationIds: Set<string>;
  /** Who holds CHAIR and SECRETARY. */
  holders: Map<AttendeeRole, string>;
  /** Accounts by their address in lower case. */
  userIds: Map<string, string>;
}

/**
 * The id of the account of each candidate; throws when a candidate does not fit, with every field that is wrong. The
 * caller holds the lock of the meeting, so that what fits now still does when it is saved.
 */
export async function checkCandidates(
  tx: EntityManager,
  meetingId: string,
  candidates: readonly Candidate[],
): Promise<(string | null)[]> {
  const surroundings = await readSurroundings(tx, meetingId, candidates);
  const problems = candidates.flatMap((candidate) => [...problemsOf(candidate, surroundings)]);
  if (problems.length > 0) throw unprocessable('request.invalid', problems);
  return candidates.map(({ fields }) => surroundings.userIds.get(fields.userEmail?.toLowerCase() ?? '') ?? null);
}

async function readSurroundings(
  tx: EntityManager,
  meetingId: string,
  candidates: readonly Candidate[],
): Promise<Surroundings> {
  const emails = candidates.flatMap(({ fields }) => (fields.userEmail ? [fields.userEmail.toLowerCase()] : []));
  const delegations = await tx.query<{ id: string }[]>('SELECT id FROM delegation WHERE meeting_id = $1', [meetingId]);
  const holders = await tx.query<{ id: string; role: AttendeeRole }[]>(
    'SELECT id, role FROM attendee WHERE meeting_id = $1 AND role = ANY($2)',
    [meetingId, SINGLE_ROLES],
  );
  const users = await tx.query<{ id: string; email: string }[]>(
    'SELECT id, lower(email) AS email FROM user_account WHERE lower(email) = ANY($1)',
    [emails],
  );
  return {
    delegationIds: new Set(delegations.map(({ id }) => id)),
    holders: new Map(holders.map(({ role, id }) => [role, id])),
    userIds: new Map(users.map(({ email, id }) => [email, id])),
  };
}

/** Also claims the role for the candidate, so that the next one of the same request finds it taken. */
function* problemsOf({ id, fields, path }: Candidate, { delegationIds, holders, userIds }: Surroundings) {
  const at = (field: string, code: string): FieldProblem => ({ path: `${path}${field}`, code });
  const { kind, role, headCount, delegationId, userEmail } = fields;
  if (delegationId && !delegationIds.has(delegationId)) yield at('delegationId', 'not_found');
  if (userEmail && !userIds.has(userEmail.toLowerCase())) yield at('userEmail', 'not_found');
  if (kind === 'PERSON' && headCount) yield at('headCount', 'not_allowed');
  if (kind === 'GROUP' && userEmail) yield at('userEmail', 'not_allowed');
  if (kind === 'GROUP' && PERSONAL_ROLES.includes(role)) yield at('role', 'not_for_a_group');
  else if (SINGLE_ROLES.includes(role)) {
    if ((holders.get(role) ?? id) !== id) yield at('role', 'taken');
    holders.set(role, id);
  }
}
