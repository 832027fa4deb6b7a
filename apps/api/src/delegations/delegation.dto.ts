import { IdField, Maybe, SeenVersion, WholeNumber } from '../common/fields';
import { AttendeeDto } from './attendee.dto';

export class CreateDelegationDto {
  /** Made by the client: the same id twice is one delegation. */
  @IdField()
  id: string;

  /** The unit that comes; once for each meeting. */
  @IdField()
  unitId: string;

  /** How many people the unit may send; null: no limit. */
  @Maybe()
  @WholeNumber(0, 1000)
  quota?: number | null;
}

export class UpdateDelegationDto {
  /** The version that the writer saw. */
  @SeenVersion()
  version: number;

  /** How many people the unit may send; null: no limit. */
  @Maybe()
  @WholeNumber(0, 1000)
  quota?: number | null;

  /** Trưởng đoàn: a person of this delegation; null: not named. */
  @Maybe()
  @IdField()
  headAttendeeId?: string | null;
}

/** How many people. Groups count with their heads; how many groups nobody counted is said, not guessed. */
export class HeadCountDto {
  /** Persons, and the people of groups with a head count, but for those who have said that they stay away. */
  people: number;
  /** Of these, those who are there. */
  present: number;
  /** Groups without a head count: whoever is in them comes on top of `people`. */
  uncountedGroups: number;
}

/** Head counts of the whole meeting and of each side. */
export class HeadCountsDto {
  /** Everybody. */
  total: HeadCountDto;
  /** Central bodies. */
  central: HeadCountDto;
  /** The host province. */
  host: HeadCountDto;
  /** The other members of the cluster. */
  member: HeadCountDto;
  /** Whoever is of none of these. */
  other: HeadCountDto;
}

/** Đoàn đại biểu: a unit at a meeting. */
export class DelegationDto {
  /** The delegation. */
  id: string;
  /** The unit that comes. */
  unitId: string;
  /** The unit's short name. */
  unitName: string;
  /** How many people the unit may send; null: no limit. */
  quota: number | null;
  /** Trưởng đoàn, if named. */
  headAttendeeId: string | null;
  /** Place in the list of the meeting, ascending. */
  protocolOrder: number;
  /** How many people are in it. */
  headCount: HeadCountDto;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

export class DelegationsDto {
  /** In protocol order. */
  delegations: DelegationDto[];
  /** Everybody, in protocol order, with or without a delegation. */
  attendees: AttendeeDto[];
  /** Over all attendees, in delegations or not. */
  headCounts: HeadCountsDto;
  /** `update` when the caller may change any of this now. */
  actions: string[];
}
