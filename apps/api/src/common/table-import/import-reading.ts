import type { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type ImportFailure, UnreadableList } from './grid';
import type { ImportState } from './import-state';
import type { ImportTable } from './stored-preview';

/** Steps of the progress that are written down, in per cent. */
const STEP = 5;

/** A list that a job reads: how far it is, and what came of it, are written into the row of its import. */
export class ImportReading {
  private written = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly logger: Logger,
    private readonly table: ImportTable,
    private readonly id: string,
  ) {}

  /**
   * Keeps what `work` gives as the preview; null: nobody waits for it any more. What cannot be read is told to whoever
   * brought it: another attempt would find the same.
   */
  async keep(work: () => Promise<string | null>): Promise<void> {
    try {
      const preview = await work();
      if (preview !== null) await this.finish('READY', preview, null);
    } catch (error) {
      if (!(error instanceof UnreadableList)) this.logger.error(error);
      await this.finish('FAILED', null, error instanceof UnreadableList ? error.code : 'import.unreadable');
    }
  }

  /** Writes progress down in steps, without waiting: it is worth nothing once it is old. */
  advance(percent: number): void {
    const step = Math.floor(Math.min(percent, 100 - STEP) / STEP) * STEP;
    if (step <= this.written) return;
    this.written = step;
    const sql = `UPDATE ${this.table} SET progress = $2 WHERE id = $1 AND state = 'READING' AND progress < $2`;
    void this.dataSource.query(sql, [this.id, step]).catch((error: unknown) => this.logger.warn(error));
  }

  private async finish(state: ImportState, preview: string | null, failure: ImportFailure | null): Promise<void> {
    await this.dataSource.query(
      `UPDATE ${this.table} SET state = $2, preview = $3, failure = $4, progress = 100, version = version + 1
       WHERE id = $1 AND state = 'READING'`,
      [this.id, state, preview, failure],
    );
  }
}
