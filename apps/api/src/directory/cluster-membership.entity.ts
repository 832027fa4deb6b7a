import { Check, Column, Entity, Exclusion, ForeignKey, Index } from 'typeorm';
import { Id, Version } from '../database/columns';
import { Cluster } from './cluster.entity';
import { Unit } from './unit.entity';

/** A unit in a cluster, from a day to a day. No unit is in the same cluster twice at a time. */
@Entity()
@Check('ck_cluster_membership_validity', 'valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to')
@Exclusion(
  'ex_cluster_membership_overlap',
  `USING gist (cluster_id WITH =, unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
export class ClusterMembership {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Cluster)
  @Column('uuid')
  clusterId: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid')
  unitId: string;

  @Column('date', { nullable: true }) validFrom: string | null;

  @Column('date', { nullable: true }) validTo: string | null;

  @Version() version: number;
}
