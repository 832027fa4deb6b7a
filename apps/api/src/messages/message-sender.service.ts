import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../common/clock';
import { Jobs } from '../common/jobs/jobs';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import type { MailSettings } from '../config/mail-settings';
import { mailBytes, type MailFile } from './mail-content';
import { Message } from './message.entity';
import { deliver, DeliveryFailure } from './smtp-delivery';

/** Somebody else has taken the mail over, or withdrawn it, before its last line was sent. */
class TakenOver extends Error {}

/**
 * Sends the mail of the outbox, each once (docs/adr/0009-outbox.md). Two workers may have the same mail in hand, when
 * the job of one was given up for dead: `attempts` tells them apart, and only the later may end what it has begun.
 */
@Injectable()
export class MessageSender implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Without a mail server nobody does these jobs: they wait in the database until one is set up. */
  onModuleInit(): void {
    const { mail } = this.environment;
    if (mail !== null) this.jobs.handle('message.send', ({ messageId }) => this.send(mail, messageId));
  }

  /** @throws DeliveryFailure when it is to be tried again, so that the job is. */
  private async send(mail: MailSettings, id: string): Promise<void> {
    const message = await this.claim(id);
    if (message === null) return;
    const content = await mailBytes(message, await this.files(message), mail);
    const parcel = { from: mail.from.address, to: message.recipientAddress, content };
    try {
      await deliver(mail, parcel, () => this.markHandingOver(message));
      await this.settle(message, `state = 'SENT', sent_at = $3, last_error = NULL`, [this.clock.now()]);
    } catch (error) {
      await this.settleFailure(message, error);
    }
  }

  /** Takes the mail in hand, if it is still to go; whatever another attempt was about to do is void from here on. */
  private claim(id: string): Promise<Message | null> {
    return this.dataSource.transaction(async (tx) => {
      const message = await tx.findOne(Message, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (message?.state === 'HANDING_OVER') {
        await tx.update(Message, id, { state: 'UNCERTAIN', lastError: null });
      }
      if (message?.state !== 'WAITING') return null;
      const attempts = message.attempts + 1;
      await tx.update(Message, id, { attempts });
      return { ...message, attempts };
    });
  }

  /** Committed before the last line goes out: whoever finds it so later knows that the mail may have gone. */
  private async markHandingOver({ id, attempts }: Message): Promise<void> {
    const [, marked] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE message SET state = 'HANDING_OVER' WHERE id = $1 AND attempts = $2 AND state = 'WAITING'`,
      [id, attempts],
    );
    if (marked === 0) throw new TakenOver();
  }

  private async settleFailure(message: Message, error: unknown): Promise<void> {
    if (error instanceof TakenOver) return;
    const { outcome, message: said } = asFailure(error);
    switch (outcome) {
      case 'UNKNOWN':
        return this.settle(message, `state = 'UNCERTAIN', last_error = $3`, [said]);
      case 'REFUSED':
        return this.settle(message, `state = 'REFUSED', last_error = $3, refused_at = $4`, [said, this.clock.now()]);
      case 'LATER':
        await this.settle(message, `state = 'WAITING', last_error = $3`, [said]);
        throw error;
    }
  }

  /** Writes down how this attempt ended; UNCERTAIN, when another worker meanwhile took this one for dead. */
  private async settle({ id, attempts }: Message, change: string, values: unknown[]): Promise<void> {
    await this.dataSource.query(
      `UPDATE message SET ${change} WHERE id = $1 AND attempts = $2 AND state IN ('WAITING', 'HANDING_OVER', 'UNCERTAIN')`,
      [id, attempts, ...values],
    );
  }

  /** Kept files belong to a wing further right: their table is read here, nothing of it is imported. */
  private async files({ fileIds }: Message): Promise<MailFile[]> {
    if (fileIds.length === 0) return [];
    return this.dataSource.query<MailFile[]>(
      `SELECT name, media_type AS "mediaType", content FROM stored_file WHERE id = ANY($1) ORDER BY array_position($1, id)`,
      [fileIds],
    );
  }
}

/** Anything else than an answer of the mail server is a fault of ours, which another attempt may not have. */
const asFailure = (error: unknown): DeliveryFailure =>
  error instanceof DeliveryFailure ? error : new DeliveryFailure(String(error), 'LATER');
