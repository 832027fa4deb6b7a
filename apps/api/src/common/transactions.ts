import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from './clock';

/** Whoever a change is put down to; null: the program itself. */
export interface Actor {
  userId: string | null;
}

/** Where every change to the database begins and ends. */
@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` in one transaction and tells the audit triggers who does it and when. */
  run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT set_config('kyhop.actor', $1, true), set_config('kyhop.at', $2, true)`, [
        actor.userId ?? '',
        this.clock.now().toISOString(),
      ]);
      return work(tx);
    });
  }
}
