import { Column, Entity } from 'typeorm';
import { Id, Version } from '../database/columns';

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
