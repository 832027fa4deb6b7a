import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useApi } from '../../test/api';
import { Clock } from '../common/clock';
import { Jobs } from '../common/jobs/jobs';
import { readEnvironment } from '../config/env';
import { FileStore } from '../paperwork/file-store.service';
import { calendarFile, meetingUid } from './calendar-file';
import { MessageSender } from './message-sender.service';
import { type NewMessage, Outbox } from './outbox.service';
import { answer, SmtpCatcher } from './testing/smtp-catcher';

const api = useApi();
const server = new SmtpCatcher();

/** One process that sends: its own connections to the database, its own jobs. */
class Worker {
  private constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
  ) {}

  static async start(): Promise<Worker> {
    const database = await new DataSource(api.database.options).initialize();
    const jobs = new Jobs(database);
    const variables = { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'Cụm thi đua mẫu <cum@example.vn>' };
    new MessageSender(database, jobs, new Clock(), readEnvironment(variables, '.')).onModuleInit();
    return new Worker(database, jobs);
  }

  work(): Promise<void> {
    return this.jobs.runDue();
  }

  /** Its next statements never come to the database. */
  stopWriting(): void {
    const never = () => new Promise<never>(() => undefined);
    vi.spyOn(this.database, 'query').mockImplementation(never);
    vi.spyOn(this.database, 'transaction').mockImplementation(never);
  }

  /** To database and mail server this is what a `kill -9` looks like. */
  die(): void {
    this.stopWriting();
    server.breakConnections();
  }

  stop(): Promise<void> {
    return this.database.destroy();
  }
}

let worker: Worker;

beforeAll(async () => {
  await server.start();
  worker = await Worker.start();
});
afterAll(async () => {
  await worker.stop();
  await server.stop();
});
beforeEach(async () => {
  server.behave();
  server.mails.length = 0;
  await api.rows('DELETE FROM message');
  await api.rows('DELETE FROM pgboss.job');
});

let posted = 0;
async function post(fields: Partial<NewMessage> = {}): Promise<string> {
  const once = `mẫu ${++posted}`;
  const message: NewMessage = {
    kind: 'INVITATION',
    once,
    to: { name: 'Nguyễn Văn Mẫu', address: `mau${posted}@example.vn` },
    subject: 'Giấy mời họp (dữ liệu mẫu)',
    body: 'Kính gửi ông/bà,\nTrả lời tại https://kyhop.example.vn/tra-loi/abc.\nGiờ & nơi họp: <xem tệp>.',
    ...fields,
  };
  await api.database.transaction((tx) => api.app.get(Outbox).post(tx, message));
  const [row] = await api.rows<{ id: string }>('SELECT id FROM message WHERE once_key = $1', [message.once]);
  return row!.id;
}

const message = async (id: string) => {
  const [row] = await api.rows(
    'SELECT state, attempts, last_error AS said, sent_at IS NOT NULL AS sent FROM message WHERE id = $1',
    [id],
  );
  return row;
};

/** What pg-boss does for a job whose process died, or that failed, once its time has come. */
const letTimePass = () =>
  api.rows(`UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state IN ('active', 'retry', 'created')`);

const arrived = (id: string) => server.mails.filter((mail) => mail.messageId === `<${id}@example.vn>`).length;

describe('a mail of the outbox', () => {
  it('arrives once, with its words, its calendar file and its papers', async () => {
    const calendar = calendarFile(
      [
        {
          uid: meetingUid('m'),
          sequence: 0,
          summary: 'Họp mẫu',
          start: '2021-03-25T14:00',
          end: '2021-03-25T17:00',
          status: 'CONFIRMED',
          stamp: new Date(),
        },
      ],
      { method: 'REQUEST' },
    );
    const content = Buffer.from('nội dung giấy mời');
    const file = await api.database.transaction((tx) =>
      api.app.get(FileStore).keep(tx, { name: 'Giấy mời số 12.docx', mediaType: 'application/octet-stream', content }),
    );
    const id = await post({ calendar: { method: 'REQUEST', content: calendar }, fileIds: [file.id] });
    await worker.work();
    await worker.work();

    expect(arrived(id)).toBe(1);
    const [mail] = server.mails;
    expect(mail).toMatchObject({
      subject: 'Giấy mời họp (dữ liệu mẫu)',
      from: { text: '"Cụm thi đua mẫu" <cum@example.vn>' },
    });
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.text).toContain('Trả lời tại https://kyhop.example.vn/tra-loi/abc.');
    expect(mail?.html).toContain(
      '<a href="https://kyhop.example.vn/tra-loi/abc">https://kyhop.example.vn/tra-loi/abc</a>.',
    );
    expect(mail?.html).toContain('Giờ &amp; nơi họp: &lt;xem tệp&gt;.');
    const parts = new Map(mail?.attachments.map((part) => [part.filename ?? part.contentType, part.content]));
    expect(parts.get('Giấy mời số 12.docx')?.equals(content)).toBe(true);
    expect(parts.get('lich-hop.ics')?.toString()).toBe(calendar);
    expect(mail?.attachments.map(({ contentType }) => contentType)).toContain('text/calendar');
    expect(await message(id)).toEqual({ state: 'SENT', attempts: 1, said: null, sent: true });
  });

  it('waits while the mail server is away, and says what keeps it', async () => {
    const id = await post();
    await server.stop();
    try {
      await worker.work();
      expect(await message(id)).toMatchObject({
        state: 'WAITING',
        attempts: 1,
        said: expect.stringContaining('ECONNREFUSED') as string,
      });
    } finally {
      await server.start();
    }
    await letTimePass();
    await worker.work();
    expect(arrived(id)).toBe(1);
    expect(await message(id)).toMatchObject({ state: 'SENT', said: null });
  });

  it.each([
    ['the recipient', () => (server.onRecipient = () => answer(451, 'Try again later'))],
    ['the mail', () => (server.onMail = () => Promise.resolve(answer(452, 'Try again later')))],
  ])('goes again when the mail server cannot take %s now', async (_, cannot) => {
    const id = await post();
    cannot();
    await worker.work();
    expect(await message(id)).toMatchObject({
      state: 'WAITING',
      said: expect.stringContaining('Try again later') as string,
    });
    server.behave();
    server.mails.length = 0;
    await letTimePass();
    await worker.work();
    expect(arrived(id)).toBe(1);
    expect(await message(id)).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  it.each([
    ['the recipient', () => (server.onRecipient = () => answer(550, 'No such user here'))],
    ['the mail', () => (server.onMail = () => Promise.resolve(answer(554, 'No such user here')))],
  ])('does not go again when the mail server refuses %s', async (_, refuses) => {
    const id = await post();
    refuses();
    await worker.work();
    server.behave();
    server.mails.length = 0;
    await letTimePass();
    await worker.work();
    expect(server.mails).toEqual([]);
    expect(await message(id)).toMatchObject({
      state: 'REFUSED',
      attempts: 1,
      said: expect.stringContaining('No such user here') as string,
    });
  });

  it('is not sent when it was withdrawn', async () => {
    const id = await post();
    await api.rows(`UPDATE message SET state = 'WITHDRAWN' WHERE id = $1`, [id]);
    await worker.work();
    expect(server.mails).toEqual([]);
  });
});

describe('a worker that is killed', () => {
  it.each<[string, (doomed: Worker, die: () => void) => void, string]>([
    ['before it sends the mail', (_, die) => (server.onRecipient = () => (die(), null)), 'SENT'],
    [
      'before the last line of the mail',
      (doomed, die) => {
        server.onBegin = die;
        server.onRecipient = () => (doomed.stopWriting(), null);
      },
      'SENT',
    ],
    [
      'before it hears whether it came',
      (_, die) => (server.onMail = () => (die(), Promise.resolve(null))),
      'UNCERTAIN',
    ],
  ])('%s: the next one does not make it come twice', async (_, arrange, state) => {
    const id = await post();
    const doomed = await Worker.start();
    await new Promise<void>((died) => {
      arrange(doomed, () => {
        doomed.die();
        died();
      });
      void doomed.work();
    });
    server.behave();
    await letTimePass();
    await worker.work();
    await letTimePass();
    await worker.work();
    expect(arrived(id)).toBe(1);
    expect(await message(id)).toMatchObject({ state });
    await doomed.stop();
  });
});

describe('two workers', () => {
  it('send each mail once between them', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 50; n++) ids.push(await post());
    const other = await Worker.start();
    await Promise.all([worker.work(), other.work()]);
    expect(ids.map(arrived)).toEqual(ids.map(() => 1));
    expect(server.mails).toHaveLength(50);
    await other.stop();
  });

  it('do not both end the same mail, when one was only slow and not dead', async () => {
    const id = await post();
    const slow = await Worker.start();
    server.onRecipient = async () => {
      server.behave();
      await letTimePass();
      await worker.work();
      return null;
    };
    await slow.work();
    expect(arrived(id)).toBe(1);
    expect(await message(id)).toMatchObject({ state: 'SENT', attempts: 2 });
    await slow.stop();
  });
});
