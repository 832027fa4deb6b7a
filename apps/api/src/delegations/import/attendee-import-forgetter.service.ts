import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { Transactions } from '../../common/transactions';
import { AttendeeImport } from '../attendee-import.entity';

/** Long enough to ask a unit about its list and come back to it; our own limit. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Lets go of lists that were brought and left lying: names, telephone numbers and addresses are kept for a purpose, and a
 * list that nobody takes over has none any more. Whoever came to the meeting through a list stays there.
 */
@Injectable()
export class AttendeeImportForgetter implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('attendee-import.forget', () => this.forget());
  }

  private async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.transactions.run({ userId: null }, (tx) => tx.delete(AttendeeImport, { createdAt: LessThan(before) }));
  }
}
