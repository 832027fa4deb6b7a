import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import { linkBase, recommendationAddress, recommendationsAddress } from '../config/link-base';
import { Outbox } from '../messages/outbox.service';
import type { DeskLetter, LetterPage } from './desk-letter';

interface Recipient {
  id: string;
  name: string;
  address: string;
}

/** The accounts that act for these units. */
const OF_UNITS = `
  SELECT DISTINCT u.id, u.display_name AS name, u.email AS address
  FROM role_assignment a JOIN user_account u ON u.id = a.user_id
  WHERE a.unit_id = ANY($1) AND a.role IN ('SECRETARIAT', 'FOCAL_POINT') AND u.disabled_at IS NULL ORDER BY u.id`;

const NAMED = `
  SELECT u.id, u.display_name AS name, u.email AS address
  FROM user_account u WHERE u.id = ANY($1) AND u.disabled_at IS NULL ORDER BY u.id`;

/** Tells people about recommendations by mail; the outbox sends it once the transaction stands. */
@Injectable()
export class DeskPost {
  constructor(
    private readonly outbox: Outbox,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** To everybody who acts for one of these units. Gives how many are written to. */
  toUnits(tx: EntityManager, unitIds: readonly string[], letter: DeskLetter): Promise<number> {
    return this.post(tx, OF_UNITS, unitIds, letter);
  }

  /** To these accounts, unless they are closed. Gives how many are written to. */
  toUsers(tx: EntityManager, userIds: readonly string[], letter: DeskLetter): Promise<number> {
    return this.post(tx, NAMED, userIds, letter);
  }

  private async post(tx: EntityManager, sql: string, ids: readonly string[], letter: DeskLetter): Promise<number> {
    const recipients = await tx.query<Recipient[]>(sql, [ids]);
    const link = linkTo(letter, linkBase(this.environment));
    for (const { id, name, address } of recipients) {
      await this.outbox.post(tx, {
        kind: 'DESK',
        once: `${letter.once}:${id}`,
        to: { name, address },
        subject: letter.subject,
        body: [`Kính gửi ${name},`, ...letter.paragraphs, `Xem tại: ${link}`].join('\n'),
      });
    }
    return recipients.length;
  }
}

const linkTo = (page: LetterPage, base: string): string =>
  'recommendationId' in page ? recommendationAddress(base, page.recommendationId) : recommendationsAddress(base, page);
