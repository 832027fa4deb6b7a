import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { ImportReading } from '../../common/table-import/import-reading';
import { forgetImports } from '../../common/table-import/import-steps';
import { previewJson } from '../../common/table-import/stored-preview';
import { Transactions } from '../../common/transactions';
import { Meeting } from '../../meetings/meeting.entity';
import { checkRows } from './check-rows';
import { readingOf } from './import-view';
import { summaryOf } from './intake-row';
import { readIntake } from './read-intake';
import { RecommendationImport } from './recommendation-import.entity';
import { readSurroundings } from './surroundings';

/** How much of the work is reading the file; the rest is comparing its rows. */
const READING_SHARE = 70;

/** Reads tables that wait, beside the requests; and lets go of those that were left lying. */
@Injectable()
export class RecommendationImportReader implements OnModuleInit {
  private readonly logger = new Logger('RecommendationImportReader');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('recommendation-import.read', ({ importId }) => this.read(importId));
    this.jobs.handle('recommendation-import.forget', () =>
      this.transactions.run({ userId: null }, (tx) => forgetImports(tx, RecommendationImport, this.clock.now())),
    );
  }

  private read(id: string): Promise<void> {
    const reading = new ImportReading(this.dataSource, this.logger, 'recommendation_import', id);
    return reading.keep(() => this.previewOf(id, (percent) => reading.advance(percent)));
  }

  private async previewOf(id: string, advance: (percent: number) => void): Promise<string | null> {
    const { manager } = this.dataSource;
    const found = await manager.findOne(RecommendationImport, {
      where: { id, state: 'READING' },
      select: { id: true, meetingId: true, ownUnitIds: true, content: true, reading: true },
    });
    const meeting = found === null ? null : await manager.findOneBy(Meeting, { id: found.meetingId });
    if (found === null || meeting === null) return null;
    const reading = readingOf(found);
    const { rows: read, ...head } = await readIntake(found.content, reading, (part) => advance(part * READING_SHARE));
    const known = await readSurroundings(manager, meeting, found.ownUnitIds, todayInVietnam(this.clock.now()));
    const rows = await checkRows(manager, meeting, read, reading.changes, known);
    return previewJson({ ...head, summary: summaryOf(rows) }, rows);
  }
}
