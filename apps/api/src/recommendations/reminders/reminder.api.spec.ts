import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aUser, province } from '../../../test/factories';
import { Jobs } from '../../common/jobs/jobs';
import type { User } from '../../identity/user.entity';
import type { Recommendation } from '../recommendation.entity';

const api = useApi();

const LEAD = province('kien-giang');
let lead: User;
let meetingId: string;

beforeAll(async () => {
  await aClusterYear(api.database);
  lead = await aUser(api.database, 'FOCAL_POINT', { unitId: LEAD });
});
beforeEach(async () => {
  await api.rows('DELETE FROM message');
  await api.rows(`UPDATE recommendation SET due_on = NULL`);
  api.setTime('2021-04-05T00:30:00Z'); // a Monday
  ({ id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' }));
});

const inHand = (over: Partial<Recommendation> = {}) =>
  aRecommendation(api.database, { meetingId, status: 'IN_PROGRESS', leadUnitId: LEAD, dueOn: '2021-04-07', ...over });
const mails = () =>
  api.rows<{ to: string; subject: string; body: string }>(
    'SELECT recipient_address AS to, subject, body FROM message ORDER BY recipient_address',
  );

describe('POST /recommendations/:id/remind', () => {
  const remind = async (id: string, user?: User) =>
    (await api.as(user ?? (await aUser(api.database, 'BOARD_STAFF')))).post(`/recommendations/${id}/remind`, {
      note: 'Mong sớm nhận được trả lời.',
    });

  it('writes to those who act for the lead unit, and keeps that it did', async () => {
    const { id } = await inHand();
    expect(await remind(id)).toMatchObject({ status: 200, body: { recipients: 1 } });
    expect(await mails()).toMatchObject([
      { to: lead.email, body: expect.stringContaining('Mong sớm nhận được trả lời.') as string },
    ]);
    const rows = await api.rows(
      'SELECT unit_id, due_on::text AS due, note FROM reminder WHERE recommendation_id = $1',
      [id],
    );
    expect(rows).toEqual([{ unit_id: LEAD, due: '2021-04-07', note: 'Mong sớm nhận được trả lời.' }]);
  });

  it('reminds once a day', async () => {
    const { id } = await inHand();
    await remind(id);
    expect(await remind(id)).toMatchObject({ status: 409, body: { code: 'reminder.sent_today' } });
    api.setTime('2021-04-06T00:30:00Z');
    expect((await remind(id)).status).toBe(200);
  });

  it('reminds nobody of what no unit has in hand', async () => {
    const { id } = await inHand({ status: 'RECEIVED', leadUnitId: null });
    expect(await remind(id)).toMatchObject({ status: 409, body: { code: 'reminder.not_in_hand' } });
  });

  it('is for the board alone', async () => {
    const { id } = await inHand();
    for (const role of ['SECRETARIAT', 'FOCAL_POINT', 'DELEGATE', 'ADMIN'] as const) {
      expect((await remind(id, await aUser(api.database, role))).status).toBe(403);
    }
    expect(await mails()).toEqual([]);
  });
});

describe('the morning round', () => {
  const round = async (day: string) => {
    api.setTime(`${day}T00:30:00Z`);
    await api.rows('DELETE FROM message');
    await api.database.transaction((tx) => api.app.get(Jobs).send(tx, 'recommendation.remind', {}));
    await api.runJobs();
    return mails();
  };

  it('tells each, in one mail, what is due within three working days and what is late', async () => {
    const handler = await aUser(api.database, 'BOARD_STAFF');
    const late = await inHand({ dueOn: '2021-04-02', handlerId: handler.id, number: 901 });
    await inHand({ dueOn: '2021-04-08', number: 902 });
    await inHand({ dueOn: '2021-04-09', number: 903 }); // the fourth working day from Monday
    const told = await round('2021-04-05');
    expect(told).toHaveLength(2);
    expect(told.find(({ to }) => to === lead.email)).toMatchObject({
      subject: 'Kiến nghị cần giải quyết: 1 quá hạn, 1 sắp đến hạn',
      body: expect.stringMatching(/KN-2020-901.*\(quá hạn\)[^]*KN-2020-902/) as string,
    });
    expect(told.find(({ to }) => to === handler.email)?.body).not.toContain('KN-2020-902');
    expect(told.every(({ body }) => !body.includes('KN-2020-903'))).toBe(true);
    expect(await api.rows('SELECT 1 FROM reminder WHERE recommendation_id = $1', [late.id])).toHaveLength(1);
  });

  it('says nothing twice, and speaks again when the day has passed', async () => {
    await inHand({ number: 904 });
    expect(await round('2021-04-05')).toHaveLength(1);
    expect(await round('2021-04-06')).toEqual([]);
    expect(await round('2021-04-08')).toMatchObject([{ subject: 'Kiến nghị cần giải quyết: 1 quá hạn' }]);
    expect(await round('2021-04-09')).toEqual([]);
  });

  it('asks a co-ordinating unit for its opinion', async () => {
    const { id } = await inHand({ dueOn: null, leadUnitId: province('hau-giang'), number: 905 });
    await api.rows(
      `INSERT INTO coordinating_opinion (id, recommendation_id, unit_id, due_on, asked_at)
       VALUES (gen_random_uuid(), $1, $2, '2021-04-06', now())`,
      [id, LEAD],
    );
    expect(await round('2021-04-05')).toMatchObject([
      { to: lead.email, body: expect.stringContaining('KN-2020-905: cho ý kiến phối hợp, hạn 06/04/2021') as string },
    ]);
  });

  it('is silent about what is answered', async () => {
    await inHand({ status: 'ANSWERED', dueOn: '2021-04-02' });
    expect(await round('2021-04-05')).toEqual([]);
  });
});
