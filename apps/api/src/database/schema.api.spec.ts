import { fold } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { describe, expect, inject, it } from 'vitest';
import { useApi } from '../../test/api';
import { applicationDataSource } from './data-source';

const api = useApi();

/** Not in the audit trail: the trail itself, and what tells nothing that the audited tables do not. */
const WITHOUT_TRAIL = [
  'answer_receipt',
  'app_secret',
  'attendee_import',
  'audit_event',
  'deadline_change',
  'document_counter',
  'invitation_wording',
  'message',
  'migrations',
  'minutes_revision',
  'note_mention',
  'recommendation_counter',
  'recommendation_import',
  'recommendation_step',
  'reminder',
  'schedule_version',
  'search_entry_document',
  'search_entry_meeting',
  'search_entry_minutes',
  'search_entry_person',
  'search_entry_recommendation',
  'search_entry_response',
  'session',
  'sign_in_attempt',
  'stored_file',
];

/** Keys of the first tables of meetings: what they point to goes one by one, while a meeting is prepared. */
const WITHOUT_INDEX = [
  'agenda_item.presenter_attendee_id',
  'calendar_feed.cluster_id',
  'delegation.head_attendee_id',
  'entry.agenda_item_id',
  'entry.speaker_id',
  'invitation.document_id',
  'issued_document.file_id',
  'minutes.document_id',
  'paper.agenda_item_id',
  'paper.file_id',
  'photo.pictured',
];

describe('the migrations', () => {
  it('make exactly the tables that the entities describe', async () => {
    const { upQueries } = await api.database.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});

describe('the foreign keys', () => {
  it('to what may be deleted begin an index: no deletion looks through a whole table', async () => {
    // Units, people and topics stay for good: a key to one of them has an index only where lists ask for it.
    const rows = await api.rows<{ name: string }>(
      `SELECT DISTINCT k.conrelid::regclass || '.' || a.attname AS name
       FROM pg_constraint k
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
       WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
         AND k.confrelid::regclass::text NOT IN ('unit', 'user_account', 'topic')
         AND NOT EXISTS (
           SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = k.conkey[1]
             AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) = '(' || a.attname || ' IS NOT NULL)'))
       ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(WITHOUT_INDEX);
  });
});

describe('the audit trail', () => {
  it('is fed by every table but a few that are named here', async () => {
    const rows = await api.rows<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT EXISTS (
         SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'audit' AND t.tgenabled <> 'D')
       ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(WITHOUT_TRAIL);
  });

  it.each([
    `INSERT INTO audit_event (at, action, table_name, row_id) VALUES (now(), 'INSERT', 'meeting', gen_random_uuid())`,
    'UPDATE audit_event SET actor_id = NULL',
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
    'ALTER TABLE audit_event DISABLE TRIGGER ALL',
    'DROP TRIGGER audit ON unit',
  ])('cannot be touched by the application: %s', async (sql) => {
    await expect(api.rows(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it.each(['UPDATE audit_event SET actor_id = NULL', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])(
    'refuses even its owner: %s',
    async (sql) => {
      const { url } = applicationDataSource(suiteUrl()) as { url: string };
      const owner = await new DataSource({ type: 'postgres', url }).initialize();
      try {
        await expect(owner.query(sql)).rejects.toMatchObject({ driverError: { code: 'KH000' } });
      } finally {
        await owner.destroy();
      }
    },
  );
});

/** The address of the suite's database, as the owner of its tables. */
function suiteUrl(): string {
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${String(api.database.driver.database)}`;
  return url.href;
}

const SAMPLES = [
  'Kiên Giang',
  'Kiên Giang'.normalize('NFD'),
  'TỈNH ĐỒNG THÁP',
  'Đắk Lắk, đắk nông',
  'Ðồng Nai', // ETH, which old keyboards and fonts put for Đ
  'Hoà Bình và Hòa Bình',
  'Thi đua - Khen thưởng – Trung ương — Cụm ‑ khối −',
  '“Người tốt, việc tốt” ‘gương’ d’un',
  'ưỡn ẹo, Ữ Ỷ ỗ Ặ ẩ',
  'hai  dấu cách\tvà\nxuống dòng',
  'Nghị quyết 202/2025/QH15',
];

describe('fold in the database', () => {
  it.each(SAMPLES)('folds "%s" as libs/vietnamese does', async (sample) => {
    const [row] = await api.rows<{ folded: string }>('SELECT fold($1) AS folded', [sample]);
    expect(row?.folded).toBe(fold(sample));
  });
});
