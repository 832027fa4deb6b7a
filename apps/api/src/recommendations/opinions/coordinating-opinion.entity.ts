import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, Version } from '../../database/columns';
import { Unit } from '../../directory/unit.entity';
import { User } from '../../identity/user.entity';
import { Recommendation } from '../recommendation.entity';

/** Ý kiến của đơn vị phối hợp: asked of a unit until a day, and given. A unit is asked again only after it has answered. */
@Entity()
@Check('ck_coordinating_opinion_given', '(text IS NULL) = (given_at IS NULL)')
@Index('uq_coordinating_opinion_open', ['recommendationId', 'unitId'], { unique: true, where: 'given_at IS NULL' })
export class CoordinatingOpinion {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid')
  unitId: string;

  /** What the unit is asked in particular. */
  @Column('text', { nullable: true }) question: string | null;

  @Column('date') dueOn: string;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  askedById: string | null;

  @Instant() askedAt: Date;

  @Column('text', { nullable: true }) text: string | null;

  /** The unit's own account, or the board's when the opinion came by letter. */
  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  givenById: string | null;

  @MaybeInstant() givenAt: Date | null;

  @Version() version: number;
}
