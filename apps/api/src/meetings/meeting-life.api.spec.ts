import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { aClusterYear, aMeeting, aUser, province, southwest } from '../../test/factories';
import type { Problem } from '../common/problem';
import { Transactions } from '../common/transactions';
import { Caller } from '../identity/caller';
import { type MeetingMove, MeetingLife } from './meeting-life.service';
import type { Meeting } from './meeting.entity';

const api = useApi();
let secretary: Caller;

beforeAll(async () => {
  await aClusterYear(api.database);
  const { id } = await aUser(api.database, 'SECRETARIAT');
  secretary = new Caller(id, [{ role: 'SECRETARIAT', unitId: province('hau-giang') }]);
});

const move = (id: string, step: MeetingMove, caller = secretary): Promise<Meeting> =>
  api.app.get(Transactions).run(caller, (tx) => api.app.get(MeetingLife).move(tx, caller, id, step));

const refusal = async (work: Promise<unknown>): Promise<[number, string]> => {
  try {
    await work;
  } catch (error) {
    const problem = error as Problem;
    return [problem.getStatus(), problem.code];
  }
  throw new Error('was not refused');
};

describe('moving a meeting', () => {
  it('through its day keeps the times of the server, and counts the versions', async () => {
    const { id } = await aMeeting(api.database, { status: 'DRAFT' });
    await move(id, { to: 'SCHEDULED', version: 1 });
    api.setTime('2021-03-25T07:02:00Z');
    await move(id, { to: 'IN_SESSION', version: 2 });
    api.setTime('2021-03-25T10:15:00Z');
    expect(await move(id, { to: 'CLOSED', version: 3 })).toMatchObject({
      status: 'CLOSED',
      startedAt: new Date('2021-03-25T07:02:00Z'),
      endedAt: new Date('2021-03-25T10:15:00Z'),
      version: 4,
    });
  });

  it('that is entered afterwards leaves the real times to people', async () => {
    api.setTime('2026-01-05T03:00:00Z');
    const { id } = await aMeeting(api.database);
    await move(id, { to: 'IN_SESSION', version: 1 });
    expect(await move(id, { to: 'CLOSED', version: 2 })).toMatchObject({ startedAt: null, endedAt: null });
  });

  it('knows the day of Vietnam, where it is tomorrow before it is in Greenwich', async () => {
    api.setTime('2021-03-24T17:30:00Z');
    const { id } = await aMeeting(api.database);
    expect((await move(id, { to: 'IN_SESSION', version: 1 })).startedAt).toEqual(new Date('2021-03-24T17:30:00Z'));
  });

  it('open again on its day forgets the end; on a later day it keeps it', async () => {
    const endedAt = new Date('2021-03-25T10:00:00Z');
    const reopened = async (now: string) => {
      const { id } = await aMeeting(api.database, { status: 'CLOSED', endedAt });
      api.setTime(now);
      return move(id, { to: 'IN_SESSION', reason: 'Bổ sung nội dung', version: 1 });
    };
    expect(await reopened('2021-03-25T10:10:00Z')).toMatchObject({ statusReason: 'Bổ sung nội dung', endedAt: null });
    expect(await reopened('2021-03-26T02:00:00Z')).toMatchObject({ endedAt });
  });

  it('keeps why it was postponed, until it is scheduled anew', async () => {
    const { id } = await aMeeting(api.database);
    await move(id, { to: 'POSTPONED', reason: 'Bão số 5', version: 1 });
    const rows = () => api.rows('SELECT status, status_reason FROM meeting WHERE id = $1', [id]);
    expect(await rows()).toEqual([{ status: 'POSTPONED', status_reason: 'Bão số 5' }]);
    await move(id, { to: 'SCHEDULED', version: 2 });
    expect(await rows()).toEqual([{ status: 'SCHEDULED', status_reason: null }]);
  });

  it('is refused without a reason, out of turn, or on an old version', async () => {
    const { id } = await aMeeting(api.database);
    expect(await refusal(move(id, { to: 'CANCELLED', version: 1 }))).toEqual([422, 'request.invalid']);
    expect(await refusal(move(id, { to: 'CLOSED', version: 1 }))).toEqual([409, 'meeting.illegal_transition']);
    expect(await refusal(move(id, { to: 'IN_SESSION', version: 2 }))).toEqual([409, 'resource.version_conflict']);
    expect(await api.rows('SELECT status, version FROM meeting WHERE id = $1', [id])).toEqual([
      { status: 'SCHEDULED', version: 1 },
    ]);
  });

  it('is for those who run it', async () => {
    const { id } = await aMeeting(api.database);
    const focal = new Caller(secretary.userId, [{ role: 'FOCAL_POINT', unitId: province('hau-giang') }]);
    expect(await refusal(move(id, { to: 'IN_SESSION', version: 1 }, focal))).toEqual([403, 'auth.forbidden']);
    const stranger = new Caller(secretary.userId, [{ role: 'SECRETARIAT', unitId: province('ha-noi') }]);
    expect(await refusal(move(id, { to: 'IN_SESSION', version: 1 }, stranger))).toEqual([404, 'resource.not_found']);
  });

  it('once the minutes are signed is refused by the database', async () => {
    const { id } = await aMeeting(api.database, { status: 'CLOSED' });
    await signMinutes(id);
    await expect(move(id, { to: 'IN_SESSION', reason: 'Sửa', version: 1 })).rejects.toMatchObject({
      driverError: { code: 'KH003' },
    });
  });
});

/** The least that the database takes for signed minutes: a line in the register, and the text as signed. */
async function signMinutes(meetingId: string): Promise<void> {
  await api.rows(
    `WITH paper AS (
       INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, created_at)
       VALUES ($1, $2, 2021, 'BB', 1, '01/BB', 'Biên bản mẫu', '2021-03-25', now()) RETURNING id)
     INSERT INTO minutes (id, meeting_id, status, content, document_id, signed_at)
     SELECT $3, $4, 'SIGNED', '{}', paper.id, now() FROM paper`,
    [uuidv7(), southwest, uuidv7(), meetingId],
  );
}
