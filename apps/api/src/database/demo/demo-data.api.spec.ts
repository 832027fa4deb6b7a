import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { loadDemoData } from './load-demo-data';

const api = useApi();
const article = readFileSync(join(import.meta.dirname, '../../../../../docs/seed-article.txt'), 'utf8').normalize(
  'NFC',
);

/** The meetings of the article; whatever is not from it belongs to a cluster that says it is a sample. */
const OF_ARTICLE = `meeting_id IN (SELECT m.id FROM meeting m JOIN cluster c ON c.id = m.cluster_id WHERE NOT c.sample)`;

beforeAll(() => loadDemoData(api.database));

describe('the demo data of the article', () => {
  it('holds both meetings, the first preparing the second, with a part of day and no clock time', async () => {
    const rows = await api.rows(
      `SELECT p.kind, p.held_on::text AS day, p.day_part, p.start_time, p.emulation_year, p.venue, s.kind AS prepares, s.held_on::text AS next_day, s.day_part AS next_part
       FROM meeting p JOIN meeting s ON s.id = p.prepares_id JOIN cluster c ON c.id = p.cluster_id WHERE NOT c.sample`,
    );
    expect(rows).toEqual([
      {
        kind: 'PREPARATORY',
        day: '2021-03-25',
        day_part: 'AFTERNOON',
        start_time: null,
        emulation_year: 2020,
        venue: 'UBND tỉnh Hậu Giang',
        prepares: 'SUMMARY',
        next_day: '2021-03-26',
        next_part: 'MORNING',
      },
    ]);
  });

  it('names nobody as chair or secretary and counts no heads, as the source does not', async () => {
    const people = await api.rows(
      `SELECT kind, name, role, head_count FROM attendee WHERE ${OF_ARTICLE} ORDER BY protocol_order`,
    );
    expect(people.map(({ kind, name }) => [kind, name])).toEqual([
      ['PERSON', 'Phạm Đức Toàn'],
      ['PERSON', 'Lê Văn Vũ'],
      ['GROUP', 'các chuyên viên của Ban TĐKT Trung ương'],
      ['PERSON', 'Hồ Thu Ánh'],
      ['PERSON', 'Nguyễn Minh Trí'],
      ['GROUP', 'lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh trong Cụm thi đua Tây Nam Bộ'],
    ]);
    expect(people.every(({ role, head_count }) => role === 'OFFICIAL' && head_count === null)).toBe(true);
  });

  it('holds the six topics with their responses, one of them without', async () => {
    const rows = await api.rows(
      `SELECT t.code, array_agg(k.kind ORDER BY k.kind) FILTER (WHERE k.kind IS NOT NULL) AS kinds
       FROM recommendation r JOIN topic t ON t.id = r.topic_id LEFT JOIN response s ON s.recommendation_id = r.id
       LEFT JOIN LATERAL unnest(s.kinds) AS k(kind) ON true WHERE r.${OF_ARTICLE} GROUP BY t.code, r.number ORDER BY r.number`,
    );
    expect(rows).toEqual([
      { code: 'THEMATIC_COMMENDATION', kinds: null },
      { code: 'COMMUNICATION', kinds: ['AGREED', 'CALL_TO_MEMBERS'] },
      { code: 'INSPECTION_SUPERVISION', kinds: ['DECIDED_AT_MEETING'] },
      { code: 'ORGANISATION_APPARATUS', kinds: ['CALL_TO_MEMBERS', 'IN_PROGRESS', 'REPORT_UP'] },
      { code: 'RESISTANCE_WAR_COMMENDATION', kinds: ['AGGREGATE', 'REPORT_UP'] },
      { code: 'TRAINING', kinds: ['PLANNED', 'WILL_COORDINATE'] },
    ]);
  });

  it('promises no date, because the source promises none', async () => {
    const rows =
      await api.rows(`SELECT count(*)::int AS n FROM response s JOIN recommendation r ON r.id = s.recommendation_id
      WHERE r.${OF_ARTICLE} AND (s.due_on IS NOT NULL OR r.due_on IS NOT NULL)`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('holds the consensus, the two scoring decisions and the call to members', async () => {
    const rows = await api.rows(
      `SELECT kind, count(*)::int AS n FROM entry WHERE ${OF_ARTICLE} GROUP BY kind ORDER BY kind`,
    );
    expect(Object.fromEntries(rows.map(({ kind, n }) => [String(kind), n]))).toEqual({
      ACTION_REQUEST: 1,
      CONSENSUS: 1,
      NOTE: 1,
      RECOMMENDATION: 4,
      RESPONSE: 6,
      SCORING_DECISION: 2,
      SPEECH: 2,
    });
  });

  it('holds the captions word for word', async () => {
    const rows = await api.rows<{ caption: string }>(`SELECT caption FROM photo WHERE ${OF_ARTICLE} ORDER BY position`);
    expect(rows).toHaveLength(3);
    for (const { caption } of rows) expect(article).toContain(caption);
  });

  it('marks Hậu Giang as an assumed head', async () => {
    const rows = await api.rows<{ note: string }>(
      `SELECT y.note FROM cluster_year y JOIN cluster c ON c.id = y.cluster_id JOIN unit u ON u.id = y.head_unit_id
       WHERE NOT c.sample AND u.key = 'hau-giang' AND y.year = 2020 AND y.deputy_unit_id IS NULL`,
    );
    expect(rows[0]?.note).toMatch(/^Giả định/);
  });
});

describe('the sample cluster', () => {
  it('says of every name that it is a sample', async () => {
    const rows = await api.rows<{ name: string }>(
      `SELECT title AS name FROM meeting m JOIN cluster c ON c.id = m.cluster_id WHERE c.sample
       UNION ALL SELECT name FROM cluster WHERE sample
       UNION ALL SELECT full_name FROM unit WHERE key IS NULL
       UNION ALL SELECT a.name FROM attendee a JOIN meeting m ON m.id = a.meeting_id JOIN cluster c ON c.id = m.cluster_id WHERE c.sample`,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { name } of rows) expect(name).toMatch(/mẫu/);
  });

  it('has a meeting in every state', async () => {
    const rows = await api.rows<{ status: string }>(
      `SELECT DISTINCT m.status FROM meeting m JOIN cluster c ON c.id = m.cluster_id WHERE c.sample ORDER BY 1`,
    );
    expect(rows.map(({ status }) => status)).toEqual([
      'CANCELLED',
      'CLOSED',
      'DRAFT',
      'IN_SESSION',
      'POSTPONED',
      'SCHEDULED',
    ]);
  });

  it('has minutes in review, and issued ones with their number and file', async () => {
    const rows = await api.rows(
      `SELECT n.status, d.symbol, length(f.sha256) AS digest FROM minutes n
       LEFT JOIN issued_document d ON d.id = n.document_id LEFT JOIN stored_file f ON f.id = d.file_id ORDER BY n.status`,
    );
    expect(rows).toEqual([
      { status: 'IN_REVIEW', symbol: null, digest: null },
      { status: 'ISSUED', symbol: '01/BB-CTĐM', digest: 64 },
    ]);
  });

  it('is loaded once', async () => {
    const count = async () => (await api.rows('SELECT 1 FROM meeting')).length;
    const before = await count();
    await loadDemoData(api.database);
    expect(await count()).toBe(before);
  });
});

describe('the sample invitations', () => {
  it('are numbered from 01, kept as papers, and answered in every way there is', async () => {
    const rows = await api.rows<{ symbol: string; answer: string; via: string | null }>(
      `SELECT d.symbol, i.answer, i.answered_via AS via FROM invitation i JOIN issued_document d ON d.id = i.document_id
       WHERE d.file_id IS NOT NULL ORDER BY d.number`,
    );
    expect(rows.map(({ symbol }) => symbol)).toEqual(['01', '02', '03', '04', '05', '06'].map((n) => `${n}/GM-CTĐM`));
    expect(rows.map(({ answer, via }) => [answer, via])).toEqual([
      ['ACCEPTED', 'IN_PERSON'],
      ['ACCEPTED', 'LINK'],
      ['ACCEPTED', 'TELEPHONE'],
      ['DECLINED', 'LETTER'],
      ['NONE', null],
      ['NONE', null],
    ]);
  });
});

describe('the sample desk', () => {
  it('has something nearly everywhere on the way', async () => {
    const rows = await api.rows<{ status: string }>(
      `SELECT DISTINCT r.status FROM recommendation r JOIN meeting m ON m.id = r.meeting_id JOIN cluster c ON c.id = m.cluster_id
       WHERE c.sample ORDER BY 1`,
    );
    expect(rows.map(({ status }) => status)).toEqual([
      ...['ANSWERED', 'CLARIFY', 'CLASSIFIED', 'CLOSED', 'DRAFT', 'FORWARDED', 'IN_PROGRESS', 'MERGED', 'RECEIVED'],
      'REPORTED_UP',
    ]);
  });

  it('numbers what is asked in the order of its receipt, without a gap', async () => {
    const rows = await api.rows<{ gaps: number }>(
      `SELECT (max(number) - count(*))::int AS gaps FROM recommendation WHERE number IS NOT NULL GROUP BY number_year`,
    );
    expect(rows.every(({ gaps }) => gaps === 0)).toBe(true);
  });
});
