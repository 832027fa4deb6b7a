import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf } from '../../common/fields';
import { FEED_SCOPES, type FeedScope } from '../calendar-feed.entity';

export class CreateCalendarFeedDto {
  /** Made by the client: the same id twice is one feed. */
  @IdField()
  id: string;

  /** Which meetings: those that I attend or run, those of one cluster, or all that I may see. */
  @OneOf(FEED_SCOPES, 'FeedScope')
  scope: FeedScope;

  /** CLUSTER, and only then: which one. */
  @Maybe()
  @IdField()
  clusterId?: string | null;
}

/** An address from which a calendar program reads. Whoever knows it can read, so it is shown to its owner alone. */
export class CalendarFeedDto {
  /** The feed. */
  id: string;
  /** Which meetings: those that I attend or run, those of one cluster, or all that I may see. */
  @ApiProperty({ enum: FEED_SCOPES, enumName: 'FeedScope' })
  scope: FeedScope;
  /** CLUSTER: which one. */
  clusterId: string | null;
  /** CLUSTER: its name. */
  clusterName: string | null;
  /** The address below this server's: /api/feeds/….ics */
  path: string;
  /** For the next change of the address. */
  version: number;
  /** Since when it is there. */
  createdAt: Date;
  /** When a calendar program last read it, to the hour; null: never. */
  lastReadAt: Date | null;
}

export class CalendarFeedListDto {
  /** The latest first. */
  items: CalendarFeedDto[];
}
