import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import {
  aCluster,
  aMeeting,
  anEntry,
  aPerson,
  aRecommendation,
  aResponse,
  aUnit,
  southwest,
} from '../../test/factories';

const api = useApi();

const SHOWN = `kind, id, source, meeting_id, recommendation_id, cluster_id, year, happened_on, restricted, code_key, title, body`;

/** Rows that should be in the index and are not, or the other way about; words included. */
const differences = (): Promise<unknown[]> =>
  api.rows(
    `WITH wanted AS (SELECT ${SHOWN}, search_words(concat_ws(' . ', title, body, keywords)) || array_to_tsvector(marks) AS words FROM search_source),
          present AS (SELECT ${SHOWN}, words FROM search_entry)
     (SELECT 'missing', * FROM wanted EXCEPT ALL SELECT 'missing', * FROM present)
     UNION ALL (SELECT 'left', * FROM present EXCEPT ALL SELECT 'left', * FROM wanted)`,
  );

const found = async (words: string): Promise<string[]> => {
  const rows = await api.rows<{ source: string }>(
    `SELECT source FROM search_entry WHERE words @@ plainto_tsquery('simple', $1) ORDER BY source`,
    [words],
  );
  return rows.map(({ source }) => source);
};

const SIGNED = {
  title: 'Biên bản xanhbiec',
  attendance: [{ heading: 'Đại diện timngat', lines: ['Ông dodam'] }],
  body: [
    { kind: 'heading', text: 'vangchanh' },
    { kind: 'paragraph', lead: 'nauda', text: 'trangtinh' },
    { kind: 'list', marker: 'DASH', items: ['denhuyen', 'xamtro'] },
  ],
};

describe('the index', () => {
  const meetingId = uuidv7();
  const [recommendationId, responseId, personId, fileId, documentId] = [
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
  ];
  let unitId: string;
  let clusterId: string;

  beforeAll(async () => {
    unitId = (await aUnit(api.database, { name: 'Đơn vị ngocbich' })).id;
    clusterId = (await aCluster(api.database, { name: 'Cụm hophach' })).id;
    const where = { clusterId, hostUnitId: unitId, venue: 'Nhà sanho' };
    await aMeeting(api.database, { id: meetingId, title: 'Họp camvang', ...where });
    await anEntry(api.database, { meetingId, text: 'Dòng hongtham', details: { subject: 'Việc lucbao' } });
    await aRecommendation(api.database, {
      id: recommendationId,
      meetingId,
      text: 'Xin tinhanh',
      raisedByUnitId: unitId,
    });
    await aResponse(api.database, { id: responseId, recommendationId, text: 'Đáp chamden', status: 'APPROVED' });
    await aPerson(api.database, {
      id: personId,
      fullName: 'Trần Thị Phalê',
      positions: [{ title: 'Trưởng phòng luuly' }],
    });
    await api.rows(
      `INSERT INTO meeting_file (id, meeting_id, name, media_type, size, sha256, storage_key, uploaded_at)
       VALUES ($1, $2, 'Tham luận kimcuong.pdf', 'application/pdf', 1, 'x', $1::uuid::text, now())`,
      [fileId, meetingId],
    );
    await api.rows(
      `INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, meeting_id, created_at)
       VALUES ($1, $2, 2021, 'TB', 5, '05/TB-HPH', 'Thông báo bachngoc', '2021-04-01', $3, now())`,
      [documentId, clusterId, meetingId],
    );
  });

  it('holds what was written, of every kind', async () => {
    expect(await differences()).toEqual([]);
    const words = ['camvang', 'sanho', 'hongtham', 'lucbao', 'tinhanh', 'phale', 'luuly', 'kimcuong', 'bachngoc'];
    expect((await Promise.all(words.map(found))).flat()).toEqual([
      ...[
        'meeting',
        'meeting',
        'entry',
        'entry',
        'recommendation',
        'person',
        'person',
        'meeting_file',
        'issued_document',
      ],
    ]);
    expect(await found('chamden')).toEqual([]);
  });

  const CHANGES: [what: string, sql: string, id: () => string, words: string, sources: string[]][] = [
    ['a title', `UPDATE meeting SET title = 'Họp doihoa' WHERE id = $1`, () => meetingId, 'doihoa', ['meeting']],
    ['a line', `UPDATE entry SET text = 'Dòng doiloi' WHERE meeting_id = $1`, () => meetingId, 'doiloi', ['entry']],
    [
      'a text',
      `UPDATE recommendation SET text = 'Xin doiy' WHERE id = $1`,
      () => recommendationId,
      'doiy',
      ['recommendation'],
    ],
    ['a name', `UPDATE person SET full_name = 'Doi Ten' WHERE id = $1`, () => personId, 'doi ten', ['person']],
    [
      'a position',
      `UPDATE person_position SET title = 'Vụ trưởng doichuc' WHERE person_id = $1`,
      () => personId,
      'doichuc',
      ['person'],
    ],
    ['a file', `UPDATE meeting_file SET name = 'doitep.pdf' WHERE id = $1`, () => fileId, 'doitep', ['meeting_file']],
    [
      'a subject',
      `UPDATE issued_document SET subject = 'doitrich' WHERE id = $1`,
      () => documentId,
      'doitrich',
      ['issued_document'],
    ],
    [
      'a unit',
      `UPDATE unit SET name = 'Đơn vị doidonvi' WHERE id = $1`,
      () => unitId,
      'doidonvi',
      ['meeting', 'recommendation'],
    ],
    ['a cluster', `UPDATE cluster SET name = 'Cụm doicum' WHERE id = $1`, () => clusterId, 'doicum', ['meeting']],
    [
      'a day',
      `UPDATE meeting SET held_on = '2021-05-05', emulation_year = 2021 WHERE id = $1`,
      () => meetingId,
      'doiloi',
      ['entry'],
    ],
    [
      'an answer that is published',
      `UPDATE response SET status = 'PUBLISHED', published_at = now() WHERE id = $1`,
      () => responseId,
      'chamden',
      ['response'],
    ],
    [
      'an answer that is published no more',
      `UPDATE response SET status = 'APPROVED', published_at = NULL WHERE id = $1`,
      () => responseId,
      'chamden',
      [],
    ],
  ];

  it.each(CHANGES)('follows the change of %s', async (_, sql, id, words, sources) => {
    await api.rows(sql, [id()]);
    expect(await found(words)).toEqual(sources);
    expect(await differences()).toEqual([]);
  });

  it('moves what belongs to a meeting into its new cluster', async () => {
    await api.rows('UPDATE meeting SET cluster_id = $2 WHERE id = $1', [meetingId, southwest]);
    const rows = await api.rows('SELECT DISTINCT cluster_id FROM search_entry WHERE meeting_id = $1', [meetingId]);
    expect(rows).toEqual([{ cluster_id: southwest }]);
    expect(await differences()).toEqual([]);
  });

  it('holds the lines of a record until the minutes are signed, then the minutes', async () => {
    const id = uuidv7();
    await api.rows('INSERT INTO minutes (id, meeting_id) VALUES ($1, $2)', [id, meetingId]);
    expect(await found('doiloi')).toEqual(['entry']);
    await api.rows(
      `UPDATE minutes SET status = 'SIGNED', content = $2, document_id = $3, signed_at = now() WHERE id = $1`,
      [id, JSON.stringify(SIGNED), documentId],
    );
    expect(await found('doiloi')).toEqual([]);
    for (const word of ['xanhbiec', 'timngat', 'dodam', 'vangchanh', 'nauda', 'trangtinh', 'denhuyen', 'xamtro']) {
      expect(await found(word)).toEqual(['minutes']);
    }
    expect(await differences()).toEqual([]);
  });

  it('holds all that one statement adds, to one table and to two that make up one row', async () => {
    await api.rows(
      `INSERT INTO entry (id, meeting_id, kind, text, order_key, created_at, updated_at)
       SELECT gen_random_uuid(), $1, 'NOTE', 'Dòng nhieudong', 'n' || n, now(), now() FROM generate_series(1, 3) AS n`,
      [(await aMeeting(api.database)).id],
    );
    expect(await found('nhieudong')).toEqual(['entry', 'entry', 'entry']);
    await api.rows(
      `WITH made AS (INSERT INTO person (id, full_name) VALUES ($1, 'Lê Motlenh'))
       INSERT INTO person_position (id, person_id, title, position) VALUES ($1, $1, 'Trưởng ban haibang', 0)`,
      [uuidv7()],
    );
    expect(await found('motlenh & haibang')).toEqual(['person']);
    expect(await differences()).toEqual([]);
  });

  it('does not touch a row whose words did not change', async () => {
    const place = () => api.rows('SELECT ctid::text FROM search_entry WHERE id = $1', [recommendationId]);
    const before = await place();
    await api.rows(`UPDATE recommendation SET status = 'CLASSIFIED', version = version + 1 WHERE id = $1`, [
      recommendationId,
    ]);
    expect(await place()).toEqual(before);
  });

  it('forgets who turned out to be a double, and what is deleted', async () => {
    const kept = await aPerson(api.database, { fullName: 'Trần Thị Conlai' });
    await api.rows('UPDATE person SET merged_into_id = $2 WHERE id = $1', [personId, kept.id]);
    expect(await found('doi ten')).toEqual([]);
    await api.rows('DELETE FROM response WHERE id = $1', [responseId]);
    await api.rows('DELETE FROM recommendation WHERE id = $1', [recommendationId]);
    await api.rows('DELETE FROM meeting_file WHERE id = $1', [fileId]);
    const other = await aMeeting(api.database);
    await anEntry(api.database, { meetingId: other.id, text: 'Dòng seboxoa' });
    expect(await found('seboxoa')).toEqual(['entry']);
    await api.rows('DELETE FROM meeting WHERE id = $1', [other.id]);
    for (const word of ['doiy', 'doitep', 'seboxoa']) expect(await found(word)).toEqual([]);
    expect(await differences()).toEqual([]);
  });

  it.each([
    `DELETE FROM search_entry`,
    `UPDATE search_entry SET restricted = FALSE`,
    `INSERT INTO search_entry_person SELECT * FROM search_entry_person`,
    `SELECT search_rebuild()`,
  ])('is written by the database alone: %s', async (sql) => {
    await expect(api.rows(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

describe('the words of a text', () => {
  it.each([
    ['Phong trào TĐKT', '_thi_dua & _dua_khen & _khen_thuong & _trao_thi'],
    ['Thi đua – khen thưởng', 'tdkt'],
    ['Thi đua, Khen thưởng năm 2020', '_tdkt_nam & _thuong_nam & 2020'],
    ['UBND TP. Cần Thơ', '_uy_ban & _dan_thanh & _thanh_pho & _pho_can & _tp_can'],
    ['Ủy ban nhân dân thành phố', '_ubnd_tp'],
    ['Đặng Hoà'.normalize('NFD'), '_dang_hoa'],
  ])('%s', async (text, wanted) => {
    const [row] = await api.rows<{ fits: boolean }>('SELECT search_words($1) @@ $2::tsquery AS fits', [text, wanted]);
    expect(row?.fits).toBe(true);
  });

  it('do not begin like its pairs', async () => {
    const [row] = await api.rows(`SELECT search_words('gió biển') @@ $$'gio_':*$$::tsquery AS fits`);
    expect(row).toEqual({ fits: false });
  });

  it('are cut where no word of any language is as long', async () => {
    const [row] = await api.rows('SELECT search_words($1) = array_to_tsvector(ARRAY[$2]) AS cut', [
      'a'.repeat(5_000),
      'a'.repeat(40),
    ]);
    expect(row).toEqual({ cut: true });
  });

  it.each(['', ' ', '😀 – …', null])('are none in %j', async (text) => {
    expect(await api.rows('SELECT search_words($1) AS words', [text])).toEqual([{ words: '' }]);
  });
});
