import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { Maybe, SeenVersion, Text } from '../../common/fields';
import { APPLICANT_WANTS, type ApplicantWant } from '../applicant.entity';

export const APPLICANT_ACTIONS = ['decide'] as const;
export type ApplicantAction = (typeof APPLICANT_ACTIONS)[number];

export class DecideApplicantDto {
  /** The version that the writer saw. */
  @SeenVersion()
  version: number;

  /** Whether they may come. */
  @IsBoolean()
  admit: boolean;

  /** Why not: told to the delegation; required then. */
  @Maybe()
  @Text(1000)
  reason?: string | null;
}

/** Somebody who waits for a place or for the chair's consent, as those see it who decide. */
export class ApplicantDto {
  /** Becomes the id of the attendee. */
  id: string;
  /** A place beyond the quota, or consent to come in somebody's stead. */
  @ApiProperty({ enum: APPLICANT_WANTS, enumName: 'ApplicantWant' })
  wants: ApplicantWant;
  /** The unit that names them; null: in the stead of somebody who is invited by name. */
  unitName: string | null;
  /** Full name. */
  name: string;
  /** Positions at the time of the meeting. */
  positions: string[];
  /** Address for mail; told only to those who run the meeting. */
  email: string | null;
  /** Telephone; told only to those who run the meeting. */
  phone: string | null;
  /** Why somebody else comes. */
  note: string | null;
  /** The name of the person in whose stead they come. */
  substituteForName: string | null;
  /** That person's positions. */
  substituteForPositions: string[];
  /** Place in the waiting list of the unit, from 1; null when not waiting for a place. */
  place: number | null;
  /** How many people the unit may send; null: no limit. */
  quota: number | null;
  /** How many of these places are taken now. */
  taken: number;
  /** When they were named. */
  submittedAt: Date;
  /** Null: not decided. */
  refusedAt: Date | null;
  /** Why not. */
  refusalReason: string | null;
  /** Raised by every change. */
  version: number;
  /** `decide` when the caller may decide it now. */
  @ApiProperty({ enum: APPLICANT_ACTIONS, enumName: 'ApplicantAction', isArray: true })
  actions: ApplicantAction[];
}

export class ApplicantListDto {
  /** In order of submission, the undecided first. */
  items: ApplicantDto[];
}
