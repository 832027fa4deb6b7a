import { Column, Entity } from 'typeorm';
import { Id, Version } from '../database/columns';

/** A name for programs, as the reference data have them: `RESISTANCE_WAR_COMMENDATION`. */
export const TOPIC_CODE = /^[A-Z][A-Z0-9_]*$/;

/** Far more topics than a list of choice can hold. */
export const MAX_TOPIC_POSITION = 9_999;

/** Lĩnh vực: what a recommendation is about. */
@Entity()
export class Topic {
  @Id() id: string;

  @Column('text', { unique: true }) code: string;

  @Column('text') nameVi: string;

  @Column('text') nameEn: string;

  @Column('integer') position: number;

  /** No longer offered, but kept where it was chosen. */
  @Column('boolean', { default: false }) retired: boolean;

  @Version() version: number;
}
