import { IsEmail } from 'class-validator';
import { IdField, Maybe, OneOf, SeenVersion, Text, Texts, WholeNumber } from '../../common/fields';
import { SeenQuery } from '../../common/seen.dto';
import type { AnswerWay, InvitationAnswer } from '../invitation.entity';

/** What can be answered: not having answered is no answer. */
export const GIVEN_ANSWERS = ['ACCEPTED', 'DECLINED'] as const satisfies readonly InvitationAnswer[];
export type GivenAnswer = (typeof GIVEN_ANSWERS)[number];

/** How an answer reaches the secretariat when it does not come through the application. */
export const ENTERED_WAYS = ['LETTER', 'TELEPHONE', 'IN_PERSON'] as const satisfies readonly AnswerWay[];
export type EnteredWay = (typeof ENTERED_WAYS)[number];

export class GiveAnswerDto {
  /** The version of the invitation that the writer saw. */
  @SeenVersion()
  version: number;

  /** Whether they come. */
  @OneOf(GIVEN_ANSWERS, 'GivenAnswer')
  answer: GivenAnswer;

  /** Why they do not come; required then, and only then. */
  @Maybe()
  @Text(1000)
  reason?: string | null;

  /** Who answers, with their position, as they write it. */
  @Text(300)
  answeredBy: string;

  /** When and how they arrive: plane, car, number of the car. */
  @Maybe()
  @Text(1000)
  arrivalNote?: string | null;

  /** Where they stay, how many rooms, food. */
  @Maybe()
  @Text(1000)
  lodgingNote?: string | null;
}

export class EnterAnswerDto extends GiveAnswerDto {
  /** How the answer came. */
  @OneOf(ENTERED_WAYS, 'EnteredWay')
  via: EnteredWay;
}

/** Somebody whom a delegation names: one of its people, or who comes in the stead of one of them. */
export class NamePersonDto {
  /** The version that the writer saw; left out for somebody new. */
  @Maybe()
  @SeenVersion()
  version?: number | null;

  /** Full name without a form of address. */
  @Text(300)
  name: string;

  /** Positions at the time of the meeting, the highest first; each at most 300 characters. */
  @Texts(6, 300)
  positions: string[];

  /** Address for mail. */
  @Maybe()
  @Text(254)
  @IsEmail()
  email?: string | null;

  /** Telephone, as written. */
  @Maybe()
  @Text(50)
  phone?: string | null;

  /** In whose stead they come: the chair must agree (docs/domain.md §1.10). Fixed once it is asked. */
  @Maybe()
  @IdField()
  substituteForId?: string | null;

  /** Why somebody else comes; only with `substituteForId`. */
  @Maybe()
  @Text(1000)
  note?: string | null;
}

/** Tham luận: what a delegation offers to read. */
export class OfferPaperDto {
  /** The version that the writer saw; left out for a new one. */
  @Maybe()
  @SeenVersion()
  version?: number | null;

  /** Its title. */
  @Text(500)
  title: string;

  /** Who reads it. */
  @Maybe()
  @Text(300)
  presenter?: string | null;

  /** How long they ask for, in minutes. */
  @WholeNumber(1, 120)
  minutesAsked: number;
}

/** Under which name a file is handed in. */
export class PaperFileQuery extends SeenQuery {
  /** The name of the file, with its ending. */
  @Text(200)
  name: string;
}
