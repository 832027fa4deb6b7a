import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Version } from '../database/columns';
import { Person } from './person.entity';
import { Unit } from './unit.entity';

/** A position that a person holds, from a day to a day. Several at once are usual (docs/domain.md §0.2). */
@Entity()
@Check('ck_person_position_validity', 'valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to')
export class PersonPosition {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  /** Chức vụ, as it is printed: "Giám đốc Sở Nội vụ tỉnh Hậu Giang". */
  @Column('text') title: string;

  /** The unit of the directory in which it is held, where there is one. */
  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** Order of printing when a person holds several, from 0. */
  @Column('integer') position: number;

  @Column('date', { nullable: true }) validFrom: string | null;

  @Column('date', { nullable: true }) validTo: string | null;

  @Version() version: number;
}
