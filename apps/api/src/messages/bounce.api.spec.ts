import { beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { ENVIRONMENT } from '../config/environment.token';
import type { Environment } from '../config/env';
import { Message } from './message.entity';
import { Outbox } from './outbox.service';

const api = useApi();
const TOKEN = 'một mã dài (mẫu)';
let id: string;

beforeEach(async () => {
  api.app.get<Environment>(ENVIRONMENT).bounceToken = Buffer.from(TOKEN).toString('hex');
  await api.rows('DELETE FROM message');
  const to = { name: 'Nguyễn Văn Mẫu', address: 'mau@example.vn' };
  const mail = { kind: 'INVITATION', once: 'mẫu', to, subject: 'Giấy mời mẫu', body: '' } as const;
  await api.database.transaction((tx) => api.app.get(Outbox).post(tx, mail));
  const messages = api.database.getRepository(Message);
  ({ id } = await messages.findOneByOrFail({ onceKey: 'mẫu' }));
  await messages.update(id, { state: 'SENT', sentAt: new Date() });
});

/** What a mail server sends when it gives up (RFC 3464). */
const notification = ({ action = 'failed', status = '5.1.1', returned = id } = {}): string =>
  [
    'From: MAILER-DAEMON@mx.example.vn',
    'To: cum@example.vn',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.vn',
    '',
    'Final-Recipient: rfc822; mau@example.vn',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <mau@example.vn>:',
    '    User unknown',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${returned}@example.vn>`,
    'Subject: =?utf-8?q?Gi=E1=BA=A5y?=',
    '',
    '--b--',
  ].join('\r\n');

const hand = async (mail: string, token = Buffer.from(TOKEN).toString('hex')) => {
  const headers = { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` };
  return (await (await api.as(null)).send('POST', '/messages/bounces', Buffer.from(mail), headers)).status;
};

const message = async () => (await api.rows('SELECT state, last_error AS said FROM message WHERE id = $1', [id]))[0];

describe('mail that comes back', () => {
  it('shows as refused, with what the other side said', async () => {
    expect(await hand(notification())).toBe(204);
    expect(await message()).toEqual({ state: 'REFUSED', said: '550 5.1.1 <mau@example.vn>: User unknown' });
  });

  it.each([
    ['is only late', { action: 'delayed', status: '4.4.1' }],
    ['is not ours', { returned: '0190a0b0-0000-7000-8000-000000000001' }],
    ['was sent by another program', { returned: 'CAF12345' }],
  ])('changes nothing when it %s', async (_, fields) => {
    expect(await hand(notification(fields))).toBe(204);
    expect(await message()).toEqual({ state: 'SENT', said: null });
  });

  it.each(['', 'Subject: Re: Giấy mời\r\n\r\nCảm ơn.', notification().slice(0, 400)])(
    'may be any mail',
    async (mail) => {
      expect(await hand(mail)).toBe(204);
      expect(await message()).toEqual({ state: 'SENT', said: null });
    },
  );

  it('is taken though it is built to be too much for a reader', async () => {
    const parts = Array.from(
      { length: 2000 },
      (_, at) => `Content-Type: multipart/mixed; boundary="${at}"\r\n\r\n--${at}`,
    );
    expect(await hand(parts.join('\r\n'))).toBe(204);
  });

  it('says no more than some lines, of what can be kept', async () => {
    const said = `550 \0${'x'.repeat(10_000)}`;
    expect(await hand(notification().replace('550 5.1.1', said))).toBe(204);
    expect(await message()).toEqual({ state: 'REFUSED', said: `550 ${'x'.repeat(496)}` });
  });

  it('is taken from the mail server only', async () => {
    expect(await hand(notification(), 'khac')).toBe(403);
    expect((await (await api.as(null)).post('/messages/bounces', {})).status).toBeGreaterThanOrEqual(400);
    expect(await message()).toEqual({ state: 'SENT', said: null });
  });

  it('is not taken at all when no token is set', async () => {
    api.app.get<Environment>(ENVIRONMENT).bounceToken = null;
    expect(await hand(notification(), '')).toBe(404);
  });

  it('is not read beyond a size that no notification has', async () => {
    expect(await hand(notification() + 'x'.repeat(1_100_000))).toBe(413);
  });
});
