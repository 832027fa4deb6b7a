import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import {
  aCluster,
  aClusterYear,
  aDelegation,
  aMeeting,
  aMembership,
  anAttendee,
  anEntry,
  aPerson,
  aRecommendation,
  aResponse,
  aUnit,
  aUser,
  centralBoard,
  province,
  southwest,
} from '../../test/factories';
import type { User } from '../identity/user.entity';
import type { FoundCountDto, FoundDto, SearchCountsDto, SearchDto } from './search.dto';

const api = useApi();

type Query = Record<string, string | number>;

const ask = async <T>(user: User, path: string, query: Query): Promise<T> => {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) address.set(name, String(value));
  const { status, body } = await (await api.as(user)).get<T>(`${path}?${address.toString()}`);
  expect(status).toBe(200);
  return body;
};

const search = (user: User, query: Query): Promise<SearchDto> => ask(user, '/search', query);

const count = async (user: User, query: Query): Promise<FoundCountDto[]> =>
  (await ask<SearchCountsDto>(user, '/search/counts', query)).counts;

const shown = (pieces: FoundDto['title']): string =>
  pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

const KINDS = ['MEETING', 'PERSON', 'RECOMMENDATION', 'RESPONSE', 'MINUTES', 'DOCUMENT'];

describe('GET /search', () => {
  let board: User;
  let meetingId: string;

  beforeAll(async () => {
    board = await aUser(api.database, 'BOARD_STAFF');
    const meeting = await aMeeting(api.database, { title: 'Hội nghị tổng kết Cụm thi đua', venue: 'TP. Cần Thơ' });
    meetingId = meeting.id;
    await aRecommendation(api.database, {
      meetingId,
      number: 14,
      text: 'Đề nghị hướng dẫn công tác TĐKT ở tỉnh An Giang',
      raisedByUnitId: province('kien-giang'),
    });
    await aRecommendation(api.database, { meetingId, number: 15, text: 'Giang sơn bình an, hướng về phía trước' });
  });

  it.each([
    ['thi đua khen thưởng an giang', 'Đề nghị hướng dẫn công tác [TĐKT] ở tỉnh [An] [Giang]'],
    ['thi dua, khen thuo', 'Đề nghị hướng dẫn công tác TĐKT ở tỉnh An Giang'],
    ['tdkt', 'Đề nghị hướng dẫn công tác [TĐKT] ở tỉnh An Giang'],
    ['HƯỚNG DẪN', 'Đề nghị [hướng] [dẫn] công tác TĐKT ở tỉnh An Giang'],
    ['kiên giang', 'Đề nghị hướng dẫn công tác TĐKT ở tỉnh An [Giang]'],
  ])('finds and marks %j', async (q, text) => {
    const { items } = await search(board, { q, kind: 'RECOMMENDATION' });
    expect(items[0]).toMatchObject({ kind: 'RECOMMENDATION', code: 'KN-2020-014', recommendationStatus: 'RECEIVED' });
    expect(shown(items[0]!.excerpt)).toBe(text);
  });

  it('puts words that stand together before words that stand apart', async () => {
    const { items } = await search(board, { q: 'an giang', kind: 'RECOMMENDATION' });
    expect(items.map(({ code }) => code)).toEqual(['KN-2020-014', 'KN-2020-015']);
  });

  it.each(['KN-2020-015', 'kn2020 15', 'KN 2020-0015'])('goes straight to the number %s', async (q) => {
    const { items } = await search(board, { q, kind: 'RECOMMENDATION' });
    expect(items[0]).toMatchObject({ code: 'KN-2020-015', year: 2020, meetingId });
  });

  it.each(['05/TB-CTĐTNB', '5/tb-ctdtnb', '05/tb'])('goes straight to the document %s', async (q) => {
    await api.rows(
      `INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, meeting_id, created_at)
       VALUES (gen_random_uuid(), $1, 2021, 'TB', 5, '05/TB-CTĐTNB', 'Thông báo kết luận', '2021-04-01', $2, now()) ON CONFLICT DO NOTHING`,
      [southwest, meetingId],
    );
    const { items } = await search(board, { q });
    expect(items[0]).toMatchObject({ kind: 'DOCUMENT', source: 'issued_document', code: '05/TB-CTĐTNB', meetingId });
  });

  it('finds a place by either way to write it, and tells of its meeting', async () => {
    const { items } = await search(board, { q: 'thành phố cần thơ' });
    expect(items.find(({ kind }) => kind === 'MEETING')).toMatchObject({ id: meetingId, meetingStatus: 'SCHEDULED' });
  });

  it('puts what has it in the title first', async () => {
    const venue = await aMeeting(api.database, { title: 'Họp khác', venue: 'Nhà lưu niệm', heldOn: '2022-01-01' });
    const title = await aMeeting(api.database, { title: 'Họp ở nhà lưu niệm', heldOn: '2020-01-01' });
    const { items } = await search(board, { q: 'nha luu niem', kind: 'MEETING' });
    expect(items.map(({ id }) => id)).toEqual([title.id, venue.id]);
  });

  it('goes through one kind page by page, without a gap and without a repetition', async () => {
    const made: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const { id } = await aRecommendation(api.database, {
        meetingId,
        text: n < 3 ? `Xin laploang số ${n}` : `Xin laploang và lấp ${n}`,
        raisedOn: `2021-03-2${n % 3}`,
      });
      made.push(id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: SearchDto = await search(board, {
        ...{ q: 'laploang', kind: 'RECOMMENDATION', limit: 3 },
        ...(after !== null && { after }),
      });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect([...seen].sort()).toEqual([...made].sort());
  });

  it('shows as many of each kind as are asked for', async () => {
    await api.rows(
      `INSERT INTO recommendation (id, meeting_id, text, raised_on, number_year, number, status, created_at)
       SELECT gen_random_uuid(), $1, 'Xin hienra', '2021-03-25', 2018, n, 'RECEIVED', now() FROM generate_series(1, 30) AS n`,
      [meetingId],
    );
    const shownOf = async (query: Query): Promise<number> =>
      (await search(board, { q: 'hienra', ...query })).items.length;
    expect(await shownOf({})).toBe(5);
    expect(await shownOf({ limit: 1 })).toBe(1);
    expect(await shownOf({ kind: 'RECOMMENDATION' })).toBe(20);
  });

  it('narrows to a cluster and to an emulation year', async () => {
    const elsewhere = await aMeeting(api.database, {
      ...{ clusterId: (await aCluster(api.database)).id, emulationYear: 2019, title: 'Họp hepvung' },
    });
    const here = await aMeeting(api.database, { title: 'Họp hepvung' });
    const ids = async (filter: Record<string, string | number>): Promise<string[]> =>
      (await search(board, { q: 'hepvung', ...filter })).items.map(({ id }) => id);
    expect((await ids({})).sort()).toEqual([elsewhere.id, here.id].sort());
    expect(await ids({ clusterId: southwest })).toEqual([here.id]);
    expect(await ids({ year: 2019 })).toEqual([elsewhere.id]);
  });

  it.each([
    ...['!!!', '😀', "' | & ! <-> ( ) :* \\", '\u0000', 'a\u0000b', '%', '_', '--', ':q', ':most', '$1', '\ud800'],
    ...[
      'thi '.repeat(50).trim(),
      'a b '.repeat(50).trim(),
      'ắ'.repeat(200),
      'NULL',
      '{}',
      '[]',
      '"thi đua"',
      'KN-9999-9999999',
    ],
  ])('takes %j for words', async (q) => {
    const answer = await (await api.as(board)).get(`/search?${new URLSearchParams({ q }).toString()}`);
    expect([200, 400]).toContain(answer.status);
  });

  it.each([
    '',
    '?q=',
    '?q=%20',
    `?q=${'a'.repeat(201)}`,
    '?q=a&kind=NOTE',
    '?q=a&kind=MEETING&after=x',
    '?q=a&limit=51',
  ])('refuses %j', async (query) => {
    expect((await (await api.as(board)).get(`/search${query}`)).status).toBe(400);
  });

  it.each([
    ['of another list', '&kind=MEETING', ['2021-03-25', 'x', 1]],
    ['of no kind', '', [1, '2021-03-25', southwest]],
  ])('refuses a cursor %s', async (_, kind, cursor) => {
    const after = Buffer.from(JSON.stringify(cursor)).toString('base64url');
    const answer = await (await api.as(board)).get(`/search?q=a${kind}&after=${after}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'paging.bad_cursor' } });
  });

  it('asks the database no more often for many than for one', async () => {
    const client = await api.as(board);
    const statements = (q: string) => api.countingStatements(() => client.get(`/search?q=${q}`));
    await client.get('/search?q=a');
    expect(await statements('hienra')).toBe(await statements('hepvung'));
  });
});

describe('GET /search/counts', () => {
  let board: User;
  let meetingId: string;
  const counted = async (query: Query) => (await count(board, query)).filter((one) => one.count > 0);

  beforeAll(async () => {
    board = await aUser(api.database, 'BOARD_STAFF');
    meetingId = (await aMeeting(api.database, { title: 'Họp demkhop và dem khop', venue: 'Nhà demkhop' })).id;
  });

  it('tells of every kind', async () => {
    expect((await count(board, { q: 'demkhop' })).map(({ kind }) => kind)).toEqual(KINDS);
    expect(await counted({ q: 'demkhop' })).toEqual([{ kind: 'MEETING', count: 1, more: false }]);
  });

  it('counts to 99 and says when there are more', async () => {
    await api.rows(
      `INSERT INTO recommendation (id, meeting_id, text, raised_on, number_year, number, status, created_at)
       SELECT gen_random_uuid(), $1, 'Xin demnhieu', '2021-03-25', 2019, n, 'RECEIVED', now() FROM generate_series(1, 120) AS n`,
      [meetingId],
    );
    expect(await counted({ q: 'demnhieu' })).toEqual([{ kind: 'RECOMMENDATION', count: 99, more: true }]);
  });

  it('counts once what fits in more than one way: by number, in the title, as a phrase, by its words', async () => {
    await aRecommendation(api.database, { meetingId, numberYear: 2017, number: 3, text: 'Như KN 2017 003' });
    await aRecommendation(api.database, { meetingId, numberYear: 2016, number: 3, text: 'Lại xin như KN 2017 003' });
    await aRecommendation(api.database, { meetingId, numberYear: 2016, number: 4, text: 'Số 003, của 2017: KN' });
    expect(await counted({ q: 'KN 2017 003' })).toEqual([{ kind: 'RECOMMENDATION', count: 3, more: false }]);
    expect(await counted({ q: 'dem khop' })).toEqual([{ kind: 'MEETING', count: 1, more: false }]);
  });

  it('narrows to a cluster and to an emulation year', async () => {
    const other = (await aCluster(api.database)).id;
    await aMeeting(api.database, { clusterId: other, emulationYear: 2019, title: 'Họp demhep' });
    await aMeeting(api.database, { title: 'Họp demhep' });
    const meetings = async (filter: Query) => (await counted({ q: 'demhep', ...filter }))[0]?.count ?? 0;
    expect(await meetings({})).toBe(2);
    expect(await meetings({ clusterId: other })).toBe(1);
    expect(await meetings({ year: 2019 })).toBe(1);
    expect(await meetings({ clusterId: southwest, year: 2019 })).toBe(0);
  });

  it.each(['!!!', "' | & ! <-> ( ) :* \\", 'a\u0000b', '%', 'thi '.repeat(50).trim(), 'KN-9999-9999999'])(
    'takes %j for words',
    async (q) => {
      const answer = await (await api.as(board)).get(`/search/counts?${new URLSearchParams({ q }).toString()}`);
      expect([200, 400]).toContain(answer.status);
    },
  );

  it.each(['', '?q=%20', `?q=${'a'.repeat(201)}`, '?q=a&clusterId=x', '?q=a&year=1900'])(
    'refuses %j',
    async (query) => {
      expect((await (await api.as(board)).get(`/search/counts${query}`)).status).toBe(400);
    },
  );
});

describe('what is found', () => {
  const WORD = 'chungmotchu';
  const SIGNED = {
    ...{ agency: 'CỤM MẪU', number: { number: 71, symbol: 'BB' }, title: 'Họp mẫu', startLine: null, place: null },
    ...{ attendance: [], chair: null, secretary: null, endLine: null, recipients: [] },
    ...{ secretarySignature: { name: null }, chairSignature: { name: null } },
    body: [{ kind: 'paragraph', text: `Nói ${WORD}` }],
  };
  const users: Record<string, User> = {};

  beforeAll(async () => {
    const { database } = api;
    const otherUnit = await aUnit(database);
    const other = await aCluster(database);
    await aMembership(database, { clusterId: other.id, unitId: otherUnit.id });
    await aClusterYear(database, { clusterId: southwest, year: 2020, headUnitId: province('hau-giang') });
    Object.assign(users, {
      admin: await aUser(database, 'ADMIN'),
      staff: await aUser(database, 'BOARD_STAFF'),
      leader: await aUser(database, 'BOARD_LEADER'),
      head: await aUser(database, 'SECRETARIAT', { unitId: province('hau-giang') }),
      member: await aUser(database, 'SECRETARIAT', { unitId: province('kien-giang') }),
      focal: await aUser(database, 'FOCAL_POINT', { unitId: province('kien-giang') }),
      elsewhere: await aUser(database, 'FOCAL_POINT', { unitId: otherUnit.id }),
      guest: await aUser(database, 'FOCAL_POINT', { unitId: (await aUnit(database)).id }),
      leading: await aUser(database, 'FOCAL_POINT', { unitId: (await aUnit(database)).id }),
      asked: await aUser(database, 'FOCAL_POINT', { unitId: (await aUnit(database)).id }),
      delegate: await aUser(database, 'DELEGATE'),
      nobody: await aUser(database),
    });
    const unitOf = async (name: string): Promise<string> => {
      const [role] = await api.rows<{ unit_id: string }>('SELECT unit_id FROM role_assignment WHERE user_id = $1', [
        users[name]!.id,
      ]);
      return role!.unit_id;
    };
    await aPerson(database, { fullName: `Trần Thị ${WORD}` });
    for (const clusterId of [southwest, other.id]) {
      for (const status of ['DRAFT', 'SCHEDULED', 'CLOSED'] as const) {
        const { id: meetingId } = await aMeeting(database, { clusterId, status, title: `Họp ${WORD}` });
        await fillMeeting(meetingId);
        if (clusterId === other.id && status === 'CLOSED') {
          await aDelegation(database, { meetingId, unitId: await unitOf('guest') });
          await anAttendee(database, { meetingId, userId: users['delegate']!.id });
          const fields = { meetingId, text: `Giao ${WORD}`, status: 'FORWARDED' as const };
          const led = await aRecommendation(database, { ...fields, leadUnitId: await unitOf('leading') });
          await aResponse(database, { recommendationId: led.id, text: `Đáp ${WORD}` });
          await api.rows(
            `INSERT INTO coordinating_opinion (id, recommendation_id, unit_id, question, asked_by_id, asked_at, due_on)
             VALUES (gen_random_uuid(), $1, $2, $3, $4, now(), '2021-05-01')`,
            [led.id, await unitOf('asked'), `Ý kiến rieng${WORD}`, users['staff']!.id],
          );
        }
        if (status === 'CLOSED') await sign(meetingId, clusterId);
      }
    }
  });

  /** Of everything one, and of each what is not for everybody. */
  async function fillMeeting(meetingId: string): Promise<void> {
    const { database } = api;
    await anEntry(database, { meetingId, text: `Dòng ${WORD}` });
    await aRecommendation(database, { meetingId, text: `Nháp ${WORD}`, status: 'DRAFT' });
    const { id } = await aRecommendation(database, { meetingId, text: `Xin ${WORD}`, leadUnitId: centralBoard });
    for (const status of ['DRAFT', 'APPROVED', 'PUBLISHED'] as const) {
      await aResponse(database, { recommendationId: id, text: `Đáp ${status} ${WORD}`, status });
    }
    await api.rows(
      `INSERT INTO desk_note (id, recommendation_id, author_id, text, created_at) VALUES (gen_random_uuid(), $1, $2, $3, now())`,
      [id, users['staff']!.id, `Ghi chú rieng${WORD}`],
    );
    for (const audience of ['EVERYONE', 'SECRETARIAT']) {
      await api.rows(
        `INSERT INTO meeting_file (id, meeting_id, name, media_type, size, sha256, storage_key, audience, uploaded_at)
         VALUES (gen_random_uuid(), $1, $2, 'application/pdf', 1, 'x', gen_random_uuid(), $3, now())`,
        [meetingId, `Tệp ${audience} ${WORD}.pdf`, audience],
      );
    }
  }

  async function sign(meetingId: string, clusterId: string): Promise<void> {
    const [paper] = await api.rows<{ id: string }>(
      `WITH f AS (INSERT INTO stored_file (id, name, media_type, size, sha256, content, created_at)
         VALUES (gen_random_uuid(), 'a.docx', 'text/plain', 1, 'x', 'a', now()) RETURNING id)
       INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, meeting_id, file_id, created_at)
       SELECT gen_random_uuid(), $1, 2021, 'BB', 71, '71/BB', $2, '2021-04-01', $3, f.id, now() FROM f RETURNING id`,
      [clusterId, `Biên bản ${WORD}`, meetingId],
    );
    await api.rows(
      `INSERT INTO minutes (id, meeting_id, status, content, document_id, signed_at) VALUES ($1, $2, 'SIGNED', $3, $4, now())`,
      [uuidv7(), meetingId, JSON.stringify(SIGNED), paper!.id],
    );
  }

  /** Where the resource itself is read. */
  const addressOf = ({ source, id, meetingId, recommendationId }: FoundDto): string =>
    ({
      meeting: `/meetings/${id}`,
      person: `/people/${id}`,
      recommendation: `/recommendations/${id}`,
      response: `/recommendations/${String(recommendationId)}`,
      minutes: `/meetings/${String(meetingId)}/minutes`,
      entry: `/meetings/${String(meetingId)}/entries`,
      issued_document: `/documents/${id}/file`,
      meeting_file: `/meetings/${String(meetingId)}/files`,
    })[source];

  /** Its own text in the answer of the resource, so that a page of it that hides the very row is no proof. */
  const heldBy = (answer: unknown, { source, id }: FoundDto): boolean =>
    source === 'issued_document' || source === 'minutes' || JSON.stringify(answer).includes(id);

  const NAMES = [
    ...['admin', 'staff', 'leader', 'head', 'member', 'focal', 'elsewhere', 'guest', 'leading', 'asked', 'delegate'],
  ];

  it.each(NAMES)('is open to the one who found it: %s', async (name) => {
    const client = await api.as(users[name]!);
    const { items } = await search(users[name]!, { q: WORD, limit: 50 });
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const { status, body } = await client.get(addressOf(item));
      expect([item.source, status, heldBy(body, item)]).toEqual([item.source, 200, true]);
    }
  });

  it.each(NAMES)('is all that the lists show to %s, and is counted the same', async (name) => {
    const client = await api.as(users[name]!);
    const answer = await search(users[name]!, { q: WORD, limit: 50 });
    const ids = (kind: string): string[] =>
      answer.items
        .filter((item) => item.kind === kind)
        .map(({ id }) => id)
        .sort();
    const listed = async (path: string): Promise<string[]> => {
      const { body } = await client.get<{ items: { id: string }[] }>(path);
      return body.items.map(({ id }) => id).sort();
    };
    expect(ids('MEETING')).toEqual(await listed(`/meetings?q=${WORD}&limit=200`));
    const drafts = await listed(`/recommendations?q=${WORD}&status=DRAFT&limit=200`);
    const received = await listed(`/recommendations?q=${WORD}&limit=200`);
    expect(ids('RECOMMENDATION')).toEqual([...drafts, ...received].sort());
    expect(
      answer.items
        .filter(({ source }) => source === 'issued_document')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(await listed(`/documents?q=${WORD}&limit=200`));
    for (const one of await count(users[name]!, { q: WORD })) expect(one.count).toBe(ids(one.kind).length);
  });

  it('is nothing for whoever has no role, and no people for whoever may not read the directory of them', async () => {
    for (const path of ['/search', '/search/counts']) {
      expect((await (await api.as(users['nobody']!)).get(`${path}?q=${WORD}`)).status).toBe(403);
      expect((await (await api.as(null)).get(`${path}?q=${WORD}`)).status).toBe(401);
    }
    for (const name of ['focal', 'delegate']) {
      expect((await search(users[name]!, { q: WORD, kind: 'PERSON' })).items).toEqual([]);
      expect((await count(users[name]!, { q: WORD })).map(({ kind }) => kind)).not.toContain('PERSON');
    }
    expect(await count(users['member']!, { q: WORD })).toContainEqual({ kind: 'PERSON', count: 1, more: false });
  });

  it('never is a note, an opinion, or an answer that is not published', async () => {
    for (const name of NAMES) {
      expect((await search(users[name]!, { q: `rieng${WORD}` })).items).toEqual([]);
      for (const status of ['draft', 'approved']) {
        expect((await search(users[name]!, { q: `dap ${status} ${WORD}` })).items).toEqual([]);
      }
    }
  });

  it.each([
    ['head', ['entry', 'entry', 'minutes']],
    ['staff', ['entry', 'entry', 'minutes', 'minutes']],
    ['member', ['minutes']],
    ['focal', ['minutes']],
    ['delegate', ['minutes']],
    ['leading', []],
  ] as [string, string[]][])('of a record is what %s may read', async (name, sources) => {
    const { items } = await search(users[name]!, { q: WORD, kind: 'MINUTES', limit: 50 });
    expect(items.map(({ source }) => source).sort()).toEqual(sources);
  });

  it.each([
    ['head', ['EVERYONE', 'EVERYONE', 'EVERYONE', 'SECRETARIAT', 'SECRETARIAT', 'SECRETARIAT']],
    ['staff', ['EVERYONE', 'EVERYONE', 'EVERYONE', 'EVERYONE']],
    ['member', ['EVERYONE', 'EVERYONE']],
    ['delegate', ['EVERYONE']],
  ])('of files is what %s may read', async (name, audiences) => {
    const { items } = await search(users[name]!, { q: WORD, kind: 'DOCUMENT', limit: 50 });
    const files = items
      .filter(({ source }) => source === 'meeting_file')
      .map(({ title }) => shown(title).split(' ')[1]);
    expect(files.sort()).toEqual(audiences);
  });
});
