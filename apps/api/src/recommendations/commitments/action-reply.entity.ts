import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, oneOf, Version } from '../../database/columns';
import { Unit } from '../../directory/unit.entity';
import { User } from '../../identity/user.entity';
import { ActionRequest } from './action-request.entity';

export const REPLY_STATES = ['DONE', 'ONGOING', 'NOT_APPLICABLE'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** What a member did about a call: one reply a member, brought up to date as work goes on. */
@Entity()
@Check('ck_action_reply_state', oneOf('state', REPLY_STATES))
@Index('uq_action_reply_unit', ['requestId', 'unitId'], { unique: true })
export class ActionReply {
  @Id() id: string;

  @ForeignKey(() => ActionRequest, { onDelete: 'CASCADE' })
  @Column('uuid')
  requestId: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid')
  unitId: string;

  @Column('text') state: ReplyState;

  @Column('text') text: string;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;

  @Version() version: number;
}
