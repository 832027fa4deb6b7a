import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, Matches, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, PlainDateField, RawText, SomeOf, Text, Texts, WholeNumber } from '../common/fields';
import { RESPONSE_KINDS, type ResponseKind, type Tense, TENSES } from '../recommendations/response.entity';
import { CONSENSUS_OUTCOMES, type ConsensusOutcome, ENTRY_KINDS, type EntryKind } from './entry.entity';

/** The longest line, in characters. */
const LINE_LIMIT = 20_000;

/** What a kind adds to the text. A field of another kind is refused. */
export class EntryDetailsDto {
  /** CONSENSUS: what was agreed on. */
  @Maybe()
  @Text(1_000)
  subject?: string | null;

  /** CONSENSUS: how. */
  @Maybe()
  @OneOf(CONSENSUS_OUTCOMES, 'ConsensusOutcome')
  outcome?: ConsensusOutcome | null;

  /** SCORING_DECISION: the criterion that is ruled on. */
  @Maybe()
  @Text(1_000)
  criterion?: string | null;

  /** SCORING_DECISION: whether points count, and which evidence is accepted. */
  @Maybe()
  @Text(2_000)
  ruling?: string | null;

  /** SCORING_DECISION: the official who proposed it, as in the record. */
  @Maybe()
  @Text(300)
  proposedBy?: string | null;

  /** VOTE: ballots for. */
  @Maybe()
  @WholeNumber(0, 10_000)
  votesFor?: number | null;

  /** VOTE: ballots against. */
  @Maybe()
  @WholeNumber(0, 10_000)
  votesAgainst?: number | null;

  /** VOTE: ballots that abstain. */
  @Maybe()
  @WholeNumber(0, 10_000)
  votesAbstain?: number | null;
}

/** RECOMMENDATION: what is known of it beside the text of the line. It gets the id of its line. */
export class EntryRecommendationDto {
  /** Lĩnh vực, if chosen. */
  @Maybe()
  @IdField()
  topicId?: string | null;

  /** The unit that asked, when it is not that of the line's speaker. */
  @Maybe()
  @IdField()
  raisedByUnitId?: string | null;

  /** Who asked, in words, when it is not the line's speaker. */
  @Maybe()
  @Text(300)
  raisedByText?: string | null;
}

/** A recommendation that nobody wrote down, known from its answer alone. */
export class UnwrittenRecommendationDto {
  /** Made by the client: the same id twice is one recommendation. */
  @IdField()
  id: string;

  /** What must have been asked. */
  @Text(LINE_LIMIT)
  text: string;

  /** Lĩnh vực, if chosen. */
  @Maybe()
  @IdField()
  topicId?: string | null;
}

/** RESPONSE: what is known of it beside the text of the line. It counts as an answer once it has a target, a kind and a text. */
export class EntryResponseDto {
  /** The recommendation of this meeting that is answered. A line of kind RECOMMENDATION lends it its own id. */
  @Maybe()
  @IdField()
  recommendationId?: string | null;

  /** Instead of `recommendationId`: creates the recommendation that nobody wrote down. */
  @Maybe()
  @IsObject()
  @ValidateNested()
  @Type(() => UnwrittenRecommendationDto)
  newRecommendation?: UnwrittenRecommendationDto | null;

  /** What the answer says; several at once are possible. */
  @SomeOf(RESPONSE_KINDS, 'ResponseKind')
  kinds: ResponseKind[];

  /** Đã, đang, sẽ. */
  @Maybe()
  @OneOf(TENSES, 'Tense')
  tense?: Tense | null;

  /** Đơn vị chủ trì, as written. */
  @Maybe()
  @Text(300)
  responsibleBody?: string | null;

  /** Đơn vị phối hợp, as written. */
  @Texts(20, 300)
  counterpartBodies: string[];

  /** The day it was promised for; null: none was promised. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;
}

export class PutEntryDto {
  /** The meeting whose record it is; an entry never moves to another. */
  @IdField()
  meetingId: string;

  /** What the line is. */
  @OneOf(ENTRY_KINDS, 'EntryKind')
  kind: EntryKind;

  /** Fractional index, 1 to 100 letters and digits; lines stand in the order of its bytes, then of their ids. */
  @Matches(/^[0-9A-Za-z]{1,100}$/)
  @ApiProperty({ type: String, pattern: '^[0-9A-Za-z]{1,100}$' })
  orderKey: string;

  /** The agenda item of this meeting under which it was said. */
  @Maybe()
  @IdField()
  agendaItemId?: string | null;

  /** The attendee of this meeting who spoke. */
  @Maybe()
  @IdField()
  speakerId?: string | null;

  /** Who spoke, when not one of the attendees: "các đại biểu". */
  @Maybe()
  @Text(300)
  speakerText?: string | null;

  /** The words; may be empty while the line is being typed. */
  @RawText(LINE_LIMIT)
  text: string;

  /** What the kind adds. */
  @Maybe()
  @IsObject()
  @ValidateNested()
  @Type(() => EntryDetailsDto)
  details?: EntryDetailsDto | null;

  /** For RECOMMENDATION only. */
  @Maybe()
  @IsObject()
  @ValidateNested()
  @Type(() => EntryRecommendationDto)
  recommendation?: EntryRecommendationDto | null;

  /** For RESPONSE only. */
  @Maybe()
  @IsObject()
  @ValidateNested()
  @Type(() => EntryResponseDto)
  response?: EntryResponseDto | null;

  /** The version that the writer saw; 0: a new line. */
  @WholeNumber(0, 2_147_483_647)
  version: number;
}

/** What a line of kind RECOMMENDATION asks. */
export class AskedDto extends EntryRecommendationDto {
  /** The recommendation's id, by which answers name it; that of the line, unless it was loaded with another. */
  id: string;
}

/** A line of the record. */
export class EntryDto {
  /** The line; made by the client that typed it. */
  id: string;
  /** The meeting whose record it is. */
  meetingId: string;
  /** What the line is. */
  @ApiProperty({ enum: ENTRY_KINDS, enumName: 'EntryKind' })
  kind: EntryKind;
  /** Fractional index: lines stand in the order of its bytes, then of their ids. */
  orderKey: string;
  /** The agenda item under which it was said; null: none. */
  agendaItemId: string | null;
  /** The attendee who spoke; null: nobody, or not one of the attendees. */
  speakerId: string | null;
  /** Who spoke, when not one of the attendees. */
  speakerText: string | null;
  /** The words, NFC. */
  text: string;
  /** What the kind adds. */
  details: EntryDetailsDto;
  /** Of a RECOMMENDATION; null for every other kind. */
  recommendation: AskedDto | null;
  /** Of a RESPONSE; null for every other kind. */
  response: EntryResponseDto | null;
  /** When it was first committed. */
  createdAt: Date;
  /** When its last change was committed. */
  updatedAt: Date;
  /** From 1, raised by every change; a save names the version that the writer saw. */
  version: number;
}

export class EntryListDto {
  /** The whole record, in order. */
  items: EntryDto[];
  /** What the caller may do now: `write`. */
  actions: string[];
}
