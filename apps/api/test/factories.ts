import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { referenceId } from '../src/database/reference/reference-id';
import { Attendee } from '../src/delegations/attendee.entity';
import { Delegation } from '../src/delegations/delegation.entity';
import { Invitation } from '../src/delegations/invitation.entity';
import { ClusterMembership } from '../src/directory/cluster-membership.entity';
import { ClusterYear } from '../src/directory/cluster-year.entity';
import { Cluster } from '../src/directory/cluster.entity';
import { PersonPosition } from '../src/directory/person-position.entity';
import { Person } from '../src/directory/person.entity';
import { Unit } from '../src/directory/unit.entity';
import type { Role } from '../src/identity/permissions';
import { RoleAssignment } from '../src/identity/role-assignment.entity';
import { User } from '../src/identity/user.entity';
import { AgendaItem } from '../src/meetings/agenda-item.entity';
import { Meeting } from '../src/meetings/meeting.entity';
import { Entry } from '../src/proceedings/entry.entity';
import { ActionRequest } from '../src/recommendations/commitments/action-request.entity';
import { Commitment } from '../src/recommendations/commitments/commitment.entity';
import { Recommendation, type RecommendationStatus } from '../src/recommendations/recommendation.entity';
import { Response } from '../src/recommendations/response.entity';

/** Rows for tests: whole and lawful by default, with the fields that a test is about given by it. All names are made up. */

let count = 0;
const next = (): number => ++count;

/** A province of the reference data, by its key: `hau-giang`. */
export const province = (key: string): string => referenceId('unit', key);

/** Ban TĐKT Trung ương. */
export const centralBoard = referenceId('unit', 'ban-tdkt-tw');

/** The Southwest cluster of the reference data, which Hậu Giang and Kiên Giang were members of. */
export const southwest = referenceId('cluster', 'tay-nam-bo');

async function insert<Row extends { id: string }>(
  database: DataSource,
  entity: new () => Row,
  row: Partial<Row> & { id: string },
): Promise<Row> {
  const repository = database.getRepository<Row>(entity);
  await repository.insert(row as never);
  return repository.findOneByOrFail({ id: row.id } as never);
}

/** A user with a role; SECRETARIAT and FOCAL_POINT for a province, Hậu Giang unless told. Nobody knows the password. */
export async function aUser(
  database: DataSource,
  role: Role | null = null,
  { unitId, ...fields }: Partial<User> & { unitId?: string } = {},
): Promise<User> {
  const n = next();
  const user = await insert(database, User, {
    id: uuidv7(),
    email: `user${n}@example.test`,
    displayName: `Người dùng mẫu ${n}`,
    passwordHash: 'none',
    createdAt: new Date(),
    ...fields,
  });
  if (role !== null) {
    const forUnit = role === 'SECRETARIAT' || role === 'FOCAL_POINT' ? (unitId ?? province('hau-giang')) : null;
    await insert(database, RoleAssignment, { id: uuidv7(), userId: user.id, role, unitId: forUnit });
  }
  return user;
}

export const aUnit = (database: DataSource, fields: Partial<Unit> = {}): Promise<Unit> => {
  const n = next();
  return insert(database, Unit, {
    id: uuidv7(),
    kind: 'OTHER',
    name: `Đơn vị mẫu ${n}`,
    fullName: `Đơn vị mẫu số ${n}`,
    ...fields,
  });
};

export const aCluster = (database: DataSource, fields: Partial<Cluster> = {}): Promise<Cluster> => {
  const n = next();
  return insert(database, Cluster, {
    id: uuidv7(),
    type: 'CLUSTER',
    name: `Cụm mẫu ${n}`,
    documentSymbol: `CM${n}`,
    sample: true,
    ...fields,
  });
};

export const aMembership = (
  database: DataSource,
  fields: Partial<ClusterMembership> & Pick<ClusterMembership, 'clusterId' | 'unitId'>,
): Promise<ClusterMembership> => insert(database, ClusterMembership, { id: uuidv7(), ...fields });

/** Makes Hậu Giang the head of the Southwest cluster for 2020, unless told otherwise. */
export const aClusterYear = (database: DataSource, fields: Partial<ClusterYear> = {}): Promise<ClusterYear> =>
  insert(database, ClusterYear, {
    id: uuidv7(),
    clusterId: southwest,
    year: 2020,
    headUnitId: province('hau-giang'),
    ...fields,
  });

/** Somebody of the directory, who holds a position of always unless told otherwise. */
export const aPerson = async (
  database: DataSource,
  { positions = [{}], ...fields }: Partial<Person> & { positions?: Partial<PersonPosition>[] } = {},
): Promise<Person> => {
  const person = await insert(database, Person, { id: uuidv7(), fullName: `Trần Thị Mẫu ${next()}`, ...fields });
  for (const [position, one] of positions.entries()) {
    const title = 'Chuyên viên (mẫu)';
    await insert(database, PersonPosition, { id: uuidv7(), personId: person.id, title, position, ...one });
  }
  return person;
};

/** A scheduled preparatory session of the Southwest cluster for 2020, on the afternoon of 25/03/2021. */
export const aMeeting = (database: DataSource, fields: Partial<Meeting> = {}): Promise<Meeting> =>
  insert(database, Meeting, {
    id: uuidv7(),
    clusterId: southwest,
    emulationYear: 2020,
    kind: 'PREPARATORY',
    title: `Cuộc họp mẫu ${next()}`,
    hostUnitId: province('hau-giang'),
    venue: 'Hội trường mẫu',
    heldOn: '2021-03-25',
    dayPart: fields.startTime ? null : 'AFTERNOON',
    status: 'SCHEDULED',
    createdAt: new Date(),
    ...fields,
  });

export const anAgendaItem = (
  database: DataSource,
  fields: Partial<AgendaItem> & Pick<AgendaItem, 'meetingId'>,
): Promise<AgendaItem> => {
  const n = next();
  return insert(database, AgendaItem, {
    id: uuidv7(),
    position: n,
    kind: 'DISCUSSION',
    title: `Mục mẫu ${n}`,
    minutesPlanned: 10,
    ...fields,
  });
};

export const aDelegation = (
  database: DataSource,
  fields: Partial<Delegation> & Pick<Delegation, 'meetingId' | 'unitId'>,
): Promise<Delegation> => insert(database, Delegation, { id: uuidv7(), protocolOrder: next(), ...fields });

export const anAttendee = (
  database: DataSource,
  fields: Partial<Attendee> & Pick<Attendee, 'meetingId'>,
): Promise<Attendee> => {
  const n = next();
  return insert(database, Attendee, {
    id: uuidv7(),
    kind: 'PERSON',
    name: `Nguyễn Văn Mẫu ${n}`,
    positions: ['Chuyên viên (mẫu)'],
    side: 'MEMBER',
    protocolOrder: n,
    ...fields,
  });
};

/** An invitation that nobody has answered: to a delegation, or to an attendee by name. */
export const anInvitation = (
  database: DataSource,
  fields: Partial<Invitation> & Pick<Invitation, 'meetingId'>,
): Promise<Invitation> =>
  insert(database, Invitation, { id: uuidv7(), addressee: `Đơn vị được mời mẫu ${next()}`, ...fields });

export const anEntry = (database: DataSource, fields: Partial<Entry> & Pick<Entry, 'meetingId'>): Promise<Entry> => {
  const n = next();
  return insert(database, Entry, {
    id: uuidv7(),
    kind: 'NOTE',
    orderKey: `a${String(n).padStart(6, '0')}`,
    text: `Dòng ghi mẫu ${n}`,
    createdAt: new Date(),
    updatedAt: new Date(),
    ...fields,
  });
};

export const aRecommendation = (
  database: DataSource,
  fields: Partial<Recommendation> & Pick<Recommendation, 'meetingId'>,
): Promise<Recommendation> => {
  const n = next();
  return insert(database, Recommendation, {
    id: uuidv7(),
    text: `Kiến nghị mẫu ${n}`,
    raisedOn: '2021-03-25',
    numberYear: 2020,
    number: fields.status === 'DRAFT' ? null : n,
    status: 'RECEIVED',
    // What is worked on is led by somebody, and what is answered was answered on a day.
    leadUnitId: LED.has(fields.status) ? centralBoard : null,
    answeredOn: ANSWERED.has(fields.status) ? '2021-04-02' : null,
    createdAt: new Date(),
    ...fields,
  });
};
const LED = new Set<RecommendationStatus | undefined>([
  'FORWARDED',
  'IN_PROGRESS',
  'REPORTED_UP',
  'ANSWERED',
  'CLOSED',
]);
const ANSWERED = new Set<RecommendationStatus | undefined>(['ANSWERED', 'CLOSED']);

export const aResponse = (
  database: DataSource,
  fields: Partial<Response> & Pick<Response, 'recommendationId'>,
): Promise<Response> =>
  insert(database, Response, {
    id: uuidv7(),
    kinds: ['AGREED'],
    text: `Trả lời mẫu ${next()}`,
    status: 'PUBLISHED',
    publishedAt: (fields.status ?? 'PUBLISHED') === 'PUBLISHED' ? new Date() : null,
    approvedAt: fields.status === 'DRAFT' || fields.entryId ? null : new Date(),
    createdAt: new Date(),
    ...fields,
  });

/** What an answer promises, with no day and nobody named; its own answer has to be given. */
export const aCommitment = (
  database: DataSource,
  fields: Partial<Commitment> & Pick<Commitment, 'responseId'>,
): Promise<Commitment> =>
  insert(database, Commitment, {
    id: uuidv7(),
    text: `Cam kết mẫu ${next()}`,
    createdAt: new Date(),
    ...fields,
  });

/** What the board asks the members of a meeting's cluster to do. */
export const anActionRequest = (
  database: DataSource,
  fields: Partial<ActionRequest> & Pick<ActionRequest, 'meetingId'>,
): Promise<ActionRequest> =>
  insert(database, ActionRequest, {
    id: uuidv7(),
    text: `Đề nghị mẫu ${next()}`,
    createdAt: new Date(),
    ...fields,
  });
