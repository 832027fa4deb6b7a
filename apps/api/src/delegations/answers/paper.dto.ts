import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, ValidateNested } from 'class-validator';
import { IdField, Maybe, SeenVersion, WholeNumber } from '../../common/fields';
import { PAPER_STATES, type PaperState } from '../paper.entity';

export const PAPER_ACTIONS = ['decide'] as const;
export type PaperAction = (typeof PAPER_ACTIONS)[number];

/** The line of the programme under which a paper is read. */
export class PaperPlaceDto {
  /** Made by the client: the line that comes. */
  @IdField()
  id: string;

  /** How long the paper gets, in minutes. */
  @WholeNumber(1, 120)
  minutes: number;
}

export class DecidePaperDto {
  /** The version that the writer saw. */
  @SeenVersion()
  version: number;

  /** Whether it is read. */
  @IsBoolean()
  accept: boolean;

  /** Its line, after the last paper of the programme; null: accepted, without a line for now. */
  @Maybe()
  @IsObject()
  @ValidateNested()
  @Type(() => PaperPlaceDto)
  agendaItem?: PaperPlaceDto | null;
}

/** Tham luận: a paper that a delegation offers, as those see it who decide. */
export class PaperDto {
  /** The paper. */
  id: string;
  /** Whose it is. */
  delegationId: string;
  /** The unit of the delegation. */
  unitName: string;
  /** Its title. */
  title: string;
  /** Who reads it. */
  presenter: string | null;
  /** How long they ask for, in minutes. */
  minutesAsked: number;
  /** The file, once handed in. */
  fileId: string | null;
  /** Its name. */
  fileName: string | null;
  /** What was decided. */
  @ApiProperty({ enum: PAPER_STATES, enumName: 'PaperState' })
  state: PaperState;
  /** Its line in the programme. */
  agendaItemId: string | null;
  /** How long it got there, in minutes. */
  minutesGiven: number | null;
  /** When it was offered. */
  submittedAt: Date;
  /** Raised by every change. */
  version: number;
  /** `decide` when the caller may decide it now. */
  @ApiProperty({ enum: PAPER_ACTIONS, enumName: 'PaperAction', isArray: true })
  actions: PaperAction[];
}

export class PaperListDto {
  /** In order of submission, the undecided first. */
  items: PaperDto[];
}
