import { DataSource, type QueryRunner } from 'typeorm';
import { expect, inject, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aMeeting, aRecommendation, aUser } from '../../../test/factories';
import { DeskFollowUp1805000000000 } from './1805000000000-desk-follow-up';

const api = useApi();

/** The database in the hands of its owner, as it was before the migration; what is done there is taken back. */
async function beforeTheMigration(work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${String(api.database.driver.database)}`;
  const owner = await new DataSource({ type: 'postgres', url: url.href }).initialize();
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('ALTER TABLE recommendation_step DROP COLUMN left_group_id');
    await runner.query('DROP INDEX ix_recommendation_topic_id_raised_on_id, ix_agenda_item_reports_meeting_id');
    await runner.query('ALTER TABLE desk_settings DROP COLUMN publish_days CASCADE');
    await runner.query(`ALTER TABLE desk_settings ADD CONSTRAINT ck_desk_settings_days CHECK (triage_days > 0)`);
    await runner.query('ALTER TABLE response DROP COLUMN publish_due_on');
    await work(runner);
  } finally {
    await runner.rollbackTransaction();
    await owner.destroy();
  }
}

it('reads from the trail how merged ones moved on and left, which their history did not tell before', async () => {
  const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' });
  const staff = await aUser(api.database, 'BOARD_STAFF');
  const asked = async () => (await aRecommendation(api.database, { meetingId, status: 'CLASSIFIED' })).id;
  const [head, one, two, last] = [await asked(), await asked(), await asked(), await asked()];
  await beforeTheMigration(async (runner) => {
    const at = (time: string) =>
      runner.query(`SELECT set_config('kyhop.at', $1, true), set_config('kyhop.actor', $2, true)`, [time, staff.id]);
    const move = async (ids: string[], into: string | null, from: string | null) => {
      const to = into === null ? 'CLASSIFIED' : 'MERGED';
      await runner.query('UPDATE recommendation SET status = $2, merged_into_id = $3 WHERE id = ANY($1)', [
        ...[ids, to, into],
      ]);
      if (from === null) return;
      await runner.query(
        `INSERT INTO recommendation_step (id, recommendation_id, from_status, to_status, at)
         SELECT gen_random_uuid(), id, $2, $3, current_setting('kyhop.at')::timestamptz + interval '5 ms'
         FROM recommendation WHERE id = ANY($1)`,
        [ids, from, to],
      );
    };
    await at('2021-05-01T00:00:00Z');
    await move([one, two], head, 'CLASSIFIED');
    await at('2021-06-01T00:00:00Z');
    await move([head], last, 'CLASSIFIED');
    await move([one, two], last, null);
    await at('2021-06-05T00:00:00Z');
    await move([two], null, 'MERGED');

    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    await new DeskFollowUp1805000000000().up(runner);

    const stepsOf = (id: string) =>
      runner.manager.query<unknown[]>(
        `SELECT to_status, left_group_id, by_user_id, at FROM recommendation_step WHERE recommendation_id = $1
         ORDER BY at, from_status`,
        [id],
      );
    const joined = expect.objectContaining({ to_status: 'MERGED', left_group_id: null }) as unknown;
    const movedOn = {
      ...{ to_status: 'MERGED', left_group_id: head, by_user_id: staff.id },
      at: new Date('2021-06-01T00:00:00.005Z'),
    };
    expect(await stepsOf(one)).toEqual([joined, movedOn]);
    expect(await stepsOf(two)).toEqual([
      ...[joined, movedOn],
      expect.objectContaining({ to_status: 'CLASSIFIED', left_group_id: last }),
    ]);
    expect(await stepsOf(head)).toEqual([joined]);
  });
});
