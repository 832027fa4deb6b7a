import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given to a recommendation of an emulation year. */
@Entity()
export class RecommendationCounter {
  @PrimaryColumn('integer') year: number;

  @Column('integer') lastNumber: number;
}
