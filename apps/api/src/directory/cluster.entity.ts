import { Check, Column, Entity } from 'typeorm';
import { Id, oneOf, Version } from '../database/columns';

/** Cụm of provinces or khối of ministries: the same structure (docs/domain.md §3). */
export const CLUSTER_TYPES = ['CLUSTER', 'BLOC'] as const;
export type ClusterType = (typeof CLUSTER_TYPES)[number];

@Entity()
@Check('ck_cluster_type', oneOf('type', CLUSTER_TYPES))
export class Cluster {
  @Id() id: string;

  /** The slug of the reference data; null for clusters that people enter. */
  @Column('text', { nullable: true, unique: true }) key: string | null;

  @Column('text') type: ClusterType;

  @Column('text') name: string;

  /** The issuer's abbreviation in document numbers, chosen by the head of the body: CTĐTNB. */
  @Column('text') documentSymbol: string;

  /** Made-up data for showing and trying; the name says so too. */
  @Column('boolean', { default: false }) sample: boolean;

  @Version() version: number;
}
