import { beforeEach, describe, expect, it } from 'vitest';
import { aUser } from '../../test/factories';
import { type ApiClient, useApi } from '../../test/api';
import type { Role } from '../identity/permissions';
import type { MessageDto, MessagePageDto } from './message.dto';
import { Message } from './message.entity';
import { Outbox } from './outbox.service';

const api = useApi();
let admin: ApiClient;

beforeEach(async () => {
  await api.rows('DELETE FROM message');
  await api.rows('DELETE FROM pgboss.job');
  admin = await api.as(await aUser(api.database, 'ADMIN'));
});

let posted = 0;
/** A mail of the outbox, in the state that a test is about. */
async function aMessage(fields: Partial<Message> = {}): Promise<string> {
  const once = `mẫu ${++posted}`;
  const to = { name: 'Nguyễn Văn Mẫu', address: `mau${posted}@example.vn` };
  const mail = { kind: 'INVITATION', once, to, subject: 'Giấy mời mẫu', body: 'Mã riêng: abc' } as const;
  await api.database.transaction((tx) => api.app.get(Outbox).post(tx, mail));
  const { id } = await api.database.getRepository(Message).findOneByOrFail({ onceKey: once });
  if (Object.keys(fields).length > 0) await api.database.getRepository(Message).update(id, fields);
  return id;
}

const jobsOf = async (id: string) =>
  (await api.rows(`SELECT 1 FROM pgboss.job WHERE data ->> 'messageId' = $1`, [id])).length;

/** What somebody saw of a mail who looks at it now. */
const seen = async (id: string) => (await api.rows('SELECT state, attempts FROM message WHERE id = $1', [id]))[0];

const stateOf = async (id: string) => (await api.rows('SELECT state FROM message WHERE id = $1', [id]))[0]?.['state'];

const refused = { state: 'REFUSED', refusedAt: new Date(), lastError: '550 No such user here' } as const;

describe('the list of mail', () => {
  it('shows what waits and what failed and why, latest first, without the words', async () => {
    const waiting = await aMessage();
    const back = await aMessage(refused);
    const { body, raw } = await admin.get<MessagePageDto>('/messages');
    expect(body.items.map(({ id }) => id)).toEqual([back, waiting]);
    expect(body.items[0]).toMatchObject({
      state: 'REFUSED',
      lastError: '550 No such user here',
      nextAttemptAt: null,
      actions: ['resend'],
    });
    expect(body.items[1]).toMatchObject({
      nextAttemptAt: expect.any(String) as string,
      actions: ['resend', 'withdraw'],
    });
    expect(body.counts).toEqual([
      { state: 'REFUSED', count: 1 },
      { state: 'WAITING', count: 1 },
    ]);
    expect(body.jobs).toEqual([{ queue: 'message.send', waiting: 2, failed: 0 }]);
    expect(body.sender).toBeNull();
    expect(raw.toString()).not.toContain('Mã riêng');
  });

  it('shows one state, page by page', async () => {
    const ids = [await aMessage(refused), await aMessage(), await aMessage(refused)].reverse();
    const first = await admin.get<MessagePageDto>('/messages?state=REFUSED&limit=1');
    expect(first.body.items.map(({ id }) => id)).toEqual([ids[0]]);
    const second = await admin.get<MessagePageDto>(`/messages?state=REFUSED&limit=1&after=${first.body.next ?? ''}`);
    expect(second.body).toMatchObject({ items: [{ id: ids[2] }], next: null });
  });

  it('takes few statements, however many there are', async () => {
    for (let n = 0; n < 5; n++) await aMessage();
    // Two for the session, three for the list.
    expect(await api.countingStatements(() => admin.get('/messages'))).toBeLessThanOrEqual(5);
  });

  it.each(['?state=LOST', '?after=abc', '?after=WyJhIl0', '?limit=0'])('does not take %s', async (query) => {
    expect((await admin.get(`/messages${query}`)).status).toBe(400);
  });
});

describe('a mail', () => {
  it.each([{}, refused, { state: 'UNCERTAIN' }] as const)('goes again when a person says so: %o', async (fields) => {
    const id = await aMessage(fields);
    await api.rows('DELETE FROM pgboss.job');
    const { status, body } = await admin.post<MessageDto>(`/messages/${id}/resend`, await seen(id));
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'WAITING', resentAt: expect.any(String) as string, refusedAt: null });
    expect(body.nextAttemptAt).not.toBeNull();
    expect(await jobsOf(id)).toBe(1);
  });

  it.each([{ state: 'SENT', sentAt: new Date() }, { state: 'HANDING_OVER' }, { state: 'WITHDRAWN' }] as const)(
    'does not go again when it went or was taken back: %o',
    async (fields) => {
      const id = await aMessage(fields);
      const { status, body } = await admin.post(`/messages/${id}/resend`, await seen(id));
      expect(status).toBe(409);
      expect(body).toMatchObject({ code: 'message.state_changed' });
      expect(await stateOf(id)).toBe(fields.state);
    },
  );

  it('is taken back while it waits, and not later', async () => {
    const waiting = await aMessage();
    const withdraw = async (id: string) => admin.post(`/messages/${id}/withdraw`, await seen(id));
    expect((await withdraw(waiting)).body).toMatchObject({ state: 'WITHDRAWN', actions: [] });
    expect((await withdraw(waiting)).status).toBe(409);
    expect((await withdraw(await aMessage({ state: 'SENT', sentAt: new Date() }))).status).toBe(409);
  });

  it('that was refused again since does not go by a decision on the time before', async () => {
    const id = await aMessage({ ...refused, attempts: 2 });
    await api.rows('DELETE FROM pgboss.job');
    const { status, body } = await admin.post(`/messages/${id}/resend`, { state: 'REFUSED', attempts: 1 });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'message.state_changed', current: { state: 'REFUSED', attempts: 2 } });
    expect([await stateOf(id), await jobsOf(id)]).toEqual(['REFUSED', 0]);
  });

  it('that somebody else has let go again meanwhile is not taken for one that waited all the time', async () => {
    const id = await aMessage({ attempts: 1 });
    const { status } = await admin.post(`/messages/${id}/resend`, { state: 'UNCERTAIN', attempts: 1 });
    expect([status, (await seen(id))?.['attempts']]).toEqual([409, 1]);
    expect(await api.rows('SELECT resent_at FROM message WHERE id = $1', [id])).toEqual([{ resent_at: null }]);
  });

  it('that still waits is taken back however often it was tried meanwhile', async () => {
    const id = await aMessage({ attempts: 3 });
    expect((await admin.post(`/messages/${id}/withdraw`, { state: 'WAITING', attempts: 1 })).status).toBe(200);
    expect(await stateOf(id)).toBe('WITHDRAWN');
  });

  it('has to exist', async () => {
    const path = '/messages/0190a0b0-0000-7000-8000-000000000001/resend';
    expect((await admin.post(path, { state: 'WAITING', attempts: 0 })).status).toBe(404);
  });
});

describe('mail', () => {
  it.each<Role>(['SECRETARIAT', 'BOARD_STAFF', 'BOARD_LEADER', 'FOCAL_POINT', 'DELEGATE'])(
    'is looked after by administrators, not by %s',
    async (role) => {
      const id = await aMessage();
      const other = await api.as(await aUser(api.database, role));
      expect((await other.get('/messages')).status).toBe(403);
      expect((await other.post(`/messages/${id}/resend`)).status).toBe(403);
      expect((await other.post(`/messages/${id}/withdraw`)).status).toBe(403);
      expect(await stateOf(id)).toBe('WAITING');
    },
  );
});
