import { Inject, Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { Jobs } from '../common/jobs/jobs';
import { QUEUE_NAMES } from '../common/jobs/queues';
import { badCursor, decodeCursor, DEFAULT_PAGE, toPage } from '../common/paging';
import { conflict, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import type { Caller } from '../identity/caller';
import type {
  JobCountDto,
  MessageAction,
  MessageCountDto,
  MessageDto,
  MessagePageDto,
  MessageQuery,
  SeenMessageDto,
} from './message.dto';
import { Message, type MessageState } from './message.entity';

type Row = Omit<MessageDto, 'actions'>;

/** The next attempt is a job of its own (common/jobs); of mails that wait there are few. */
const LISTED = `
  SELECT m.id, m.kind, m.state, m.recipient_name AS "recipientName", m.recipient_address AS "recipientAddress", m.subject,
         m.meeting_id AS "meetingId", m.attempts, m.last_error AS "lastError",
         CASE WHEN m.state = 'WAITING' THEN (
           SELECT min(j.start_after) FROM pgboss.job j
           WHERE j.name = 'message.send' AND j.state IN ('created', 'retry', 'active')
             AND j.data ->> 'messageId' = m.id::text) END AS "nextAttemptAt",
         m.created_at AS "createdAt", m.sent_at AS "sentAt", m.refused_at AS "refusedAt", m.resent_at AS "resentAt"
  FROM message m`;

const JOBS = `
  SELECT name AS queue, count(*) FILTER (WHERE state <> 'failed')::integer AS waiting,
         count(*) FILTER (WHERE state = 'failed')::integer AS failed
  FROM pgboss.job WHERE name = ANY($1) AND state IN ('created', 'retry', 'active', 'failed') GROUP BY name ORDER BY name`;

const ACTIONS: Record<MessageState, MessageAction[]> = {
  WAITING: ['resend', 'withdraw'],
  HANDING_OVER: [],
  SENT: [],
  UNCERTAIN: ['resend'],
  REFUSED: ['resend'],
  WITHDRAWN: [],
};

/** The outbox as people look after it. */
@Injectable()
export class MessageService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Three queries: a page, how many there are of which state, and how the jobs stand. */
  async list({ state, after, limit = DEFAULT_PAGE }: MessageQuery): Promise<MessagePageDto> {
    // Ids grow with time (UUIDv7).
    const rows = await this.dataSource.query<Row[]>(
      `${LISTED} WHERE ($1::text IS NULL OR m.state = $1) AND ($2::uuid IS NULL OR m.id < $2) ORDER BY m.id DESC LIMIT $3`,
      [state ?? null, after === undefined ? null : idIn(after), limit + 1],
    );
    const counts = await this.dataSource.query<MessageCountDto[]>(
      'SELECT state, count(*)::integer AS count FROM message GROUP BY state ORDER BY state',
    );
    const jobs = await this.dataSource.query<JobCountDto[]>(JOBS, [QUEUE_NAMES]);
    return { ...toPage(rows, limit, ({ id }) => [id], toDto), counts, jobs, sender: this.sender };
  }

  /** Lets a mail go again; one that waits for its next attempt goes now. */
  resend(caller: Caller, id: string, seen: SeenMessageDto): Promise<MessageDto> {
    return this.change(caller, id, { action: 'resend', seen }, async (tx) => {
      await tx.update(Message, id, { state: 'WAITING', resentAt: this.clock.now(), refusedAt: null });
      await this.jobs.send(tx, 'message.send', { messageId: id });
    });
  }

  /** Its job will find it so, and do nothing; a worker that has it in hand may not end what it has begun. */
  withdraw(caller: Caller, id: string, seen: SeenMessageDto): Promise<MessageDto> {
    return this.change(caller, id, { action: 'withdraw', seen }, async (tx) => {
      await tx.update(Message, id, { state: 'WITHDRAWN' });
    });
  }

  private change(
    caller: Caller,
    id: string,
    { action, seen }: { action: MessageAction; seen: SeenMessageDto },
    work: (tx: EntityManager) => Promise<void>,
  ): Promise<MessageDto> {
    return this.transactions.run(caller, async (tx) => {
      const message = await tx.findOne(Message, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (message === null) throw notFound();
      if (!ACTIONS[message.state].includes(action) || !isAsSeen(message, seen)) {
        throw conflict('message.state_changed', { current: await one(tx, id) });
      }
      await work(tx);
      return one(tx, id);
    });
  }

  private get sender(): string | null {
    const from = this.environment.mail?.from;
    if (from === undefined) return null;
    return from.name === '' ? from.address : `${from.name} <${from.address}>`;
  }
}

/** A mail that waits is the same to whoever decides about it, however often it was tried meanwhile. */
const isAsSeen = ({ state, attempts }: Message, seen: SeenMessageDto): boolean =>
  state === seen.state && (state === 'WAITING' || attempts === seen.attempts);

async function one(tx: EntityManager, id: string): Promise<MessageDto> {
  const [row] = await tx.query<Row[]>(`${LISTED} WHERE m.id = $1`, [id]);
  if (row === undefined) throw notFound();
  return toDto(row);
}

const toDto = (row: Row): MessageDto => ({ ...row, actions: ACTIONS[row.state] });

function idIn(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id !== 'string' || !isUUID(id)) throw badCursor();
  return id;
}
