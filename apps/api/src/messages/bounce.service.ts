import { timingSafeEqual } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { takeBytes } from '../common/bytes';
import { Clock } from '../common/clock';
import { forbidden, notFound } from '../common/problem';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import { readBounce } from './bounce';

/** More than any notification with the head of what was sent; papers that come back with it are cut off here. */
const MOST_BYTES = 1_048_576;

/** Mail that came back after the mail server had taken it. */
@Injectable()
export class Bounces {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Marks the mail that the notification speaks of as refused; anything else that comes this way is of no account. */
  async receive(authorization: string | undefined, source: Readable): Promise<void> {
    this.assertMailServer(authorization);
    const bounce = await readBounce(await takeBytes(source, MOST_BYTES));
    if (bounce === null) return;
    await this.dataSource.query(
      `UPDATE message SET state = 'REFUSED', refused_at = $2, last_error = $3
       WHERE id = $1 AND state IN ('SENT', 'HANDING_OVER', 'UNCERTAIN')`,
      [bounce.messageId, this.clock.now(), bounce.reason],
    );
  }

  /** Whoever could say that mail came back could keep people from being asked again: only our mail server may. */
  private assertMailServer(authorization: string | undefined): void {
    const { bounceToken } = this.environment;
    if (bounceToken === null) throw notFound();
    const given = Buffer.from(authorization ?? '');
    const wanted = Buffer.from(`Bearer ${bounceToken}`);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw forbidden();
  }
}
