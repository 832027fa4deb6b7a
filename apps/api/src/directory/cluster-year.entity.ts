import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Version } from '../database/columns';
import { Cluster } from './cluster.entity';
import { Unit } from './unit.entity';

/** The head (cụm trưởng) and deputy (cụm phó) of a cluster for one emulation year: units, not persons. */
@Entity()
@Unique(['clusterId', 'year'])
@Check('ck_cluster_year_year', 'year BETWEEN 1948 AND 2200')
@Check('ck_cluster_year_deputy', 'head_unit_id <> deputy_unit_id')
export class ClusterYear {
  @Id() id: string;

  @ForeignKey(() => Cluster)
  @Column('uuid')
  clusterId: string;

  /** Năm thi đua. */
  @Column('integer') year: number;

  /** Whose secretariat runs the cluster's meetings of that year. */
  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid')
  headUnitId: string;

  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  deputyUnitId: string | null;

  /** Where the fact comes from, or that it is assumed. */
  @Column('text', { nullable: true }) note: string | null;

  @Version() version: number;
}
