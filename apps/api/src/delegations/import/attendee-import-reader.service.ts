import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { ImportReading } from '../../common/table-import/import-reading';
import { forgetImports } from '../../common/table-import/import-steps';
import { previewJson } from '../../common/table-import/stored-preview';
import { Transactions } from '../../common/transactions';
import { Meeting } from '../../meetings/meeting.entity';
import { AttendeeImport } from '../attendee-import.entity';
import { checkRows } from './check-rows';
import { summaryOf } from './import-row';
import { readingOf } from './import-view';
import { readList } from './read-list';
import { readSurroundings } from './surroundings';

/** How much of the work is reading the file; the rest is comparing its rows. */
const READING_SHARE = 60;

/** Reads lists that wait, beside the requests; and lets go of those that were left lying. */
@Injectable()
export class AttendeeImportReader implements OnModuleInit {
  private readonly logger = new Logger('AttendeeImportReader');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('attendee-import.read', ({ importId }) => this.read(importId));
    this.jobs.handle('attendee-import.forget', () =>
      this.transactions.run({ userId: null }, (tx) => forgetImports(tx, AttendeeImport, this.clock.now())),
    );
  }

  private read(id: string): Promise<void> {
    const reading = new ImportReading(this.dataSource, this.logger, 'attendee_import', id);
    return reading.keep(() => this.previewOf(id, (percent) => reading.advance(percent)));
  }

  /** Null: nobody waits for it any more. */
  private async previewOf(id: string, advance: (percent: number) => void): Promise<string | null> {
    const { manager } = this.dataSource;
    const found = await manager.findOne(AttendeeImport, {
      where: { id, state: 'READING' },
      select: { id: true, meetingId: true, content: true, reading: true },
    });
    const meeting = found === null ? null : await manager.findOneBy(Meeting, { id: found.meetingId });
    if (found === null || meeting === null) return null;
    const reading = readingOf(found);
    const nobodyYet = await readSurroundings(manager, meeting, []);
    const { rows: read, ...head } = await readList(found.content, reading, nobodyYet, (part) =>
      advance(part * READING_SHARE),
    );
    const names = read.map(({ cells, number }) => reading.changes[number]?.cells?.NAME ?? cells.NAME);
    const surroundings = await readSurroundings(manager, meeting, names);
    const rows = await checkRows(read, reading.changes, surroundings, (part) =>
      advance(READING_SHARE + part * (100 - READING_SHARE)),
    );
    return previewJson({ ...head, summary: summaryOf(rows) }, rows);
  }
}
