import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, oneOf } from '../database/columns';
import { Cluster } from '../directory/cluster.entity';
import { User } from '../identity/user.entity';

/** The meetings that I attend or run, those of one cluster, or all that I may see. */
export const FEED_SCOPES = ['MINE', 'CLUSTER', 'ALL'] as const;
export type FeedScope = (typeof FEED_SCOPES)[number];

/** An address from which a calendar program reads what its owner may see; secret, and revocable. */
@Entity()
@Check('ck_calendar_feed_scope', oneOf('scope', FEED_SCOPES))
@Check('ck_calendar_feed_cluster', `(cluster_id IS NOT NULL) = (scope = 'CLUSTER')`)
export class CalendarFeed {
  @Id() id: string;

  @Index()
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid')
  userId: string;

  @Column('text') scope: FeedScope;

  @ForeignKey(() => Cluster)
  @Column('uuid', { nullable: true })
  clusterId: string | null;

  /** Part of what the address signs: raised, and the old address is none any more. */
  @Column('integer', { default: 1 }) linkVersion: number;

  @Instant() createdAt: Date;

  /** When a program last read it, to the hour. */
  @MaybeInstant() lastReadAt: Date | null;

  @MaybeInstant() revokedAt: Date | null;
}
