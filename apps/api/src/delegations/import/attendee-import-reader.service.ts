import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../../common/jobs/jobs';
import { type ImportFailure, UnreadableList } from '../../common/table-import/grid';
import type { ImportState } from '../../common/table-import/import-state';
import { previewJson } from '../../common/table-import/stored-preview';
import { Meeting } from '../../meetings/meeting.entity';
import { AttendeeImport } from '../attendee-import.entity';
import { checkRows } from './check-rows';
import type { Preview } from './import-row';
import { readingOf } from './import-view';
import { readList } from './read-list';
import { summaryOf } from './summary';
import { readSurroundings } from './surroundings';

/** How much of the work is reading the file; the rest is comparing its rows. */
const READING_SHARE = 60;

/** Steps of the progress that are written down, in per cent. */
const STEP = 5;

/** Reads lists that wait, beside the requests; what a list says is then there to be looked at. */
@Injectable()
export class AttendeeImportReader implements OnModuleInit {
  private readonly logger = new Logger('AttendeeImportReader');

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('attendee-import.read', ({ importId }) => this.read(importId));
  }

  /** What cannot be read is told to whoever brought it: another attempt would find the same. */
  private async read(id: string): Promise<void> {
    try {
      const preview = await this.previewOf(id);
      if (preview !== null) await this.finish(id, 'READY', await previewJson(preview), null);
    } catch (error) {
      if (!(error instanceof UnreadableList)) this.logger.error(error);
      const failure: ImportFailure = error instanceof UnreadableList ? error.code : 'import.unreadable';
      await this.finish(id, 'FAILED', null, failure);
    }
  }

  /** Null: nobody waits for it any more. */
  private async previewOf(id: string): Promise<Preview | null> {
    const { manager } = this.dataSource;
    const found = await manager.findOne(AttendeeImport, {
      where: { id, state: 'READING' },
      select: { id: true, meetingId: true, content: true, reading: true },
    });
    const meeting = found === null ? null : await manager.findOneBy(Meeting, { id: found.meetingId });
    if (found === null || meeting === null) return null;
    const advance = this.progressOf(id);
    const reading = readingOf(found);
    const nobodyYet = await readSurroundings(manager, meeting, []);
    const list = await readList(found.content, reading, nobodyYet, (part) => advance(part * READING_SHARE));
    const names = list.rows.map(({ cells, number }) => reading.changes[number]?.cells?.NAME ?? cells.NAME);
    const surroundings = await readSurroundings(manager, meeting, names);
    const rows = await checkRows(list.rows, reading.changes, surroundings, (part) =>
      advance(READING_SHARE + part * (100 - READING_SHARE)),
    );
    return { ...list, rows, summary: summaryOf(rows) };
  }

  /** Writes progress down in steps, without waiting: it is worth nothing once it is old. */
  private progressOf(id: string): (percent: number) => void {
    let written = 0;
    return (percent) => {
      const step = Math.floor(Math.min(percent, 100 - STEP) / STEP) * STEP;
      if (step <= written) return;
      written = step;
      void this.dataSource
        .query(`UPDATE attendee_import SET progress = $2 WHERE id = $1 AND state = 'READING' AND progress < $2`, [
          id,
          step,
        ])
        .catch((error: unknown) => this.logger.warn(error));
    };
  }

  private async finish(
    id: string,
    state: ImportState,
    preview: string | null,
    failure: ImportFailure | null,
  ): Promise<void> {
    await this.dataSource.query(
      `UPDATE attendee_import SET state = $2, preview = $3, failure = $4, progress = 100, version = version + 1
       WHERE id = $1 AND state = 'READING'`,
      [id, state, preview, failure],
    );
  }
}
