import { Check, Column, Entity, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, oneOf, Version } from '../database/columns';

export const LOCALES = ['vi', 'en'] as const;
/** A language of the interface. */
export type Locale = (typeof LOCALES)[number];

/** Somebody who can sign in. */
@Entity('user_account')
@Index('uq_user_account_email', { synchronize: false })
@Check('ck_user_account_locale', oneOf('locale', LOCALES))
export class User {
  @Id() id: string;

  /** Compared without regard to case: a unique index on lower(email) holds it. */
  @Column('text') email: string;

  @Column('text') displayName: string;

  /** argon2id, in the PHC string format. */
  @Column('text') passwordHash: string;

  @Column('text', { default: 'vi' }) locale: Locale;

  /** Made with the demo data: such accounts are listed on the sign-in page, so real data must not have any. */
  @Column('boolean', { default: false }) demo: boolean;

  @MaybeInstant() disabledAt: Date | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
