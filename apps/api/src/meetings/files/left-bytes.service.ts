import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { DocumentStore } from '../../paperwork/document-store';
import { discardAbandoned } from '../../paperwork/incoming-file';
import { MeetingFiles } from './meeting-files.service';

/** Until then the row of a file may still be on its way: milliseconds. */
const ROW_COMES_WITHIN = 86_400_000;

/**
 * A server that died leaves a few. Where so many files have no row, the store is not this database's, or an older backup
 * of the database was put back: what is removed then could not be had again.
 */
const MOST_LEFT = 100;

const WITHOUT_ROW = `
  SELECT key FROM unnest($1::text[]) AS key
  WHERE NOT EXISTS (SELECT 1 FROM meeting_file f WHERE f.storage_key = key)`;

/** Removes, once a day, what a server left in the store that died between keeping a file and writing its row. */
@Injectable()
export class LeftBytes implements OnModuleInit {
  private readonly logger = new Logger('LeftBytes');

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: DocumentStore,
    private readonly files: MeetingFiles,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('meeting-file.sweep', () => this.sweep());
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now();
    await discardAbandoned(this.store.receivingDirectory, now);
    const left = await this.left(new Date(now.getTime() - ROW_COMES_WITHIN));
    if (left.length <= MOST_LEFT) await this.files.forget(left);
    else this.logger.error('Too many stored files have no row to be left by a crash: none was removed.');
  }

  /** Keys without a row, no more than it takes to know that they are too many. */
  private async left(before: Date): Promise<string[]> {
    const left: string[] = [];
    for await (const keys of this.store.keptBefore(before)) {
      const rows = await this.dataSource.query<{ key: string }[]>(WITHOUT_ROW, [keys]);
      left.push(...rows.map(({ key }) => key));
      if (left.length > MOST_LEFT) break;
    }
    return left;
  }
}
