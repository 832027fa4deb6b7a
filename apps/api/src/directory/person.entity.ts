import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Version } from '../database/columns';

/** Somebody whom the house knows beyond one meeting: chairs, central guests, leaders and staff of departments. */
@Entity()
@Index('ix_person_search', { synchronize: false })
export class Person {
  @Id() id: string;

  /** Full name in one field, family name first (docs/domain.md §6.2). */
  @Column('text') fullName: string;

  /** What lists are sorted by, where it is not the last word of the name: "Ngọc Thịnh"; null: the last word. */
  @Column('text', { nullable: true }) givenName: string | null;

  /** Form of address in invitations: "Đồng chí", "Ông", "Bà"; null: not known. */
  @Column('text', { nullable: true }) honorific: string | null;

  @Column('text', { nullable: true }) email: string | null;

  @Column('text', { nullable: true }) phone: string | null;

  @Column('text', { nullable: true }) note: string | null;

  /** The record that this one turned out to be a double of; it is then kept for what points to it, and shown no more. */
  @Index()
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Version() version: number;
}
