import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last number given in a series of an issuer in a calendar year; its row lock makes numbering wait its turn. */
@Entity()
export class DocumentCounter {
  @PrimaryColumn('uuid')
  @ForeignKey('Cluster')
  issuerId: string;

  /** Calendar year of signing: the series restarts on 1 January (Decree 30/2020, art. 15). */
  @PrimaryColumn('integer') year: number;

  /** Abbreviation of the type of document: BB, GM, TB (Decree 30/2020, appendix III). */
  @PrimaryColumn('text') series: string;

  @Column('integer') lastNumber: number;
}
