import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, PlainDateField, SeenVersion, Text } from '../../common/fields';

/** What a co-ordinating unit is asked. */
export class AskOpinionDto {
  /** Made by the client: the same id twice is one question. */
  @IdField()
  id: string;

  /** Đơn vị phối hợp. */
  @IdField()
  unitId: string;

  /** What it is asked in particular, at most 2,000 characters; without it, what it thinks of the recommendation. */
  @Maybe()
  @Text(2000)
  question?: string | null;

  /** Until when; left out: as many working days from today as the settings give an opinion. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;
}

export class GiveOpinionDto {
  @SeenVersion()
  version: number;

  /** The opinion, at most 10,000 characters. */
  @Text(10_000)
  text: string;
}

/** Whom a question goes to. */
export class OpinionUnitDto {
  /** The unit. */
  id: string;
  /** Its short name. */
  name: string;
}

/** Ý kiến của đơn vị phối hợp. The board sees all of them, a unit its own. */
export class OpinionDto {
  /** The question with its opinion. */
  id: string;
  /** Who is asked. */
  unit: OpinionUnitDto;
  /** What it is asked in particular; null: what it thinks of the recommendation. */
  question: string | null;
  /** Until when. */
  @ApiProperty({ type: String, format: 'date' })
  dueOn: string;
  /** Who asked. */
  askedBy: string | null;
  /** When it was asked. */
  askedAt: Date;
  /** The opinion; null while it is waited for. */
  text: string | null;
  /** Who gave or entered it. */
  givenBy: string | null;
  /** When it was given; null while it is waited for. */
  givenAt: Date | null;
  /** The day has passed, and no opinion has come. */
  overdue: boolean;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `give`, `withdraw`. */
  actions: string[];
}

/** An opinion that is waited for, with what it is about. */
export class AskedOpinionDto extends OpinionDto {
  /** The recommendation. */
  recommendationId: string;
  /** KN-2020-014. */
  code: string | null;
  /** What is asked for there, the first 500 characters. */
  recommendationText: string;
}

export class AskedOpinionsDto {
  /** The most pressing first; at most 200. */
  items: AskedOpinionDto[];
}
