import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, Text, WholeNumber } from '../common/fields';
import { MEETING_STATUSES, type MeetingStatus } from '../meetings/meeting.entity';
import { RECOMMENDATION_STATUSES, type RecommendationStatus } from '../recommendations/recommendation.entity';
import { SEARCH_KINDS, SEARCH_SOURCES, type SearchKind, type SearchSource } from './search-kinds';

/** What is looked for, to be counted. */
export class SearchCountsQuery {
  /** Words with or without marks, the last one perhaps not finished; or a number: KN-2020-014, 05/BB-CTĐTNB. */
  @Text(200)
  q: string;

  /** Only of meetings of this cluster; people belong to none. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Only of meetings of this emulation year; people belong to none. */
  @Maybe()
  @WholeNumber(1948, 2200)
  year?: number | null;
}

/** What is looked for. */
export class SearchQuery extends SearchCountsQuery {
  /** Only of this kind, page by page; without it the best of every kind. */
  @Maybe()
  @OneOf(SEARCH_KINDS, 'SearchKind')
  kind?: SearchKind | null;

  /** How many of a kind: 5 of each unless told, 20 when one kind is asked for. */
  @Maybe()
  @WholeNumber(1, 50)
  limit?: number | null;

  /** The `next` of the page before; with a kind only. */
  @Maybe()
  @Text(500)
  after?: string | null;
}

/** A piece of a text as it was written; the pieces in order make up what is shown of it. */
export class FoundPieceDto {
  /** Never empty. */
  text: string;
  /** Whether it is what was looked for. */
  match: boolean;
}

/** Something that was found. */
export class FoundDto {
  /** What it is. */
  @ApiProperty({ enum: SEARCH_KINDS, enumName: 'SearchKind' })
  kind: SearchKind;
  /** Where it lies: minutes are lines of the record (`entry`) until they are signed, documents are issued or uploaded. */
  @ApiProperty({ enum: SEARCH_SOURCES, enumName: 'SearchSource' })
  source: SearchSource;
  /** The record there. */
  id: string;
  /** KN-2020-014 of a recommendation and of its answers, number and symbol of an issued document; null: it has none. */
  @ApiProperty({ type: String, nullable: true })
  code: string | null;
  /** Title of a meeting, name of a person, subject or name of a document; of minutes the title of their meeting; else empty. */
  title: FoundPieceDto[];
  /** The part of the text where most of the words stand, about 220 characters; may be empty. */
  excerpt: FoundPieceDto[];
  /** The day of the meeting, of asking, answering, signing or uploading; null for people. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  happenedOn: string | null;
  /** Emulation year of the meeting; null for people. */
  @ApiProperty({ type: 'integer', nullable: true })
  year: number | null;
  /** Name of the cluster; null for people. */
  @ApiProperty({ type: String, nullable: true })
  clusterName: string | null;
  /** The meeting that it is or belongs to; null for people. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  meetingId: string | null;
  /** That meeting's title. */
  @ApiProperty({ type: String, nullable: true })
  meetingTitle: string | null;
  /** Of a meeting: where it stands. */
  @ApiProperty({ enum: MEETING_STATUSES, enumName: 'MeetingStatus', nullable: true })
  meetingStatus: MeetingStatus | null;
  /** Of an answer: what it answers. Of a recommendation: itself. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  recommendationId: string | null;
  /** Of a recommendation: where it stands. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus', nullable: true })
  recommendationStatus: RecommendationStatus | null;
}

/** How many of a kind were found under the filters. */
export class FoundCountDto {
  /** The kind; those that the caller may not look for are left out. */
  @ApiProperty({ enum: SEARCH_KINDS, enumName: 'SearchKind' })
  kind: SearchKind;
  /** At most 99: who finds more narrows the search, and nothing is counted for a figure that helps nobody. */
  count: number;
  /** There are more than that. */
  more: boolean;
}

export class SearchDto {
  /** The best first: by number, in the title, as a phrase, by all words; of each sort the latest first. Kind by kind. */
  items: FoundDto[];
  /** For the next page of one kind; null: there is none. */
  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class SearchCountsDto {
  /** For every kind that the caller may look for. */
  counts: FoundCountDto[];
}
