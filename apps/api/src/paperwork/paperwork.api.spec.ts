import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { aCluster, aClusterYear, aMeeting, aMembership, aUser, province, southwest } from '../../test/factories';
import { Transactions } from '../common/transactions';
import type { Meeting } from '../meetings/meeting.entity';
import { DocumentRegister, type Registration } from './document-register.service';
import type { DocumentPageDto } from './document.dto';
import type { IssuedDocument } from './issued-document.entity';

const api = useApi();
const PROGRAM = { userId: null };

const registration = (meeting: Meeting, changes: Partial<Registration> = {}): Registration => ({
  issuerId: meeting.clusterId,
  issuerSymbol: 'CTĐTNB',
  series: 'BB',
  signedOn: '2021-03-26',
  subject: meeting.title,
  meetingId: meeting.id,
  paper: ({ symbol }) =>
    Promise.resolve({
      name: `Biên bản ${symbol.replace('/', '-')}.txt`,
      mediaType: 'text/plain',
      content: Buffer.from(symbol),
    }),
  ...changes,
});

const register = (meeting: Meeting, changes: Partial<Registration> = {}): Promise<IssuedDocument> =>
  api.app
    .get(Transactions)
    .run(PROGRAM, (tx) => api.app.get(DocumentRegister).register(tx, registration(meeting, changes)));

const meetingOfANewIssuer = async (): Promise<Meeting> =>
  aMeeting(api.database, { clusterId: (await aCluster(api.database)).id });

describe('the register of numbers', () => {
  it('gives fifty people at once the numbers 1 to 50, each once', async () => {
    const meeting = await meetingOfANewIssuer();
    const given = await Promise.all(Array.from({ length: 50 }, () => register(meeting)));
    expect(given.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
  });

  it('takes a number back when what it was given for fails', async () => {
    const meeting = await meetingOfANewIssuer();
    await register(meeting);
    await expect(register(meeting, { paper: () => Promise.reject(new Error('no paper')) })).rejects.toThrow('no paper');
    expect((await register(meeting)).number).toBe(2);
  });

  it('starts at 01 again on 1 January, and for every issuer', async () => {
    const [meeting, other] = [await meetingOfANewIssuer(), await meetingOfANewIssuer()];
    const symbols = [
      await register(meeting, { signedOn: '2021-12-30' }),
      await register(meeting, { signedOn: '2021-12-31' }),
      await register(meeting, { signedOn: '2022-01-01' }),
      await register(meeting, { signedOn: '2021-12-31' }),
      await register(other, { signedOn: '2021-12-31' }),
    ].map(({ year, symbol }) => `${year}: ${symbol}`);
    expect(symbols).toEqual([
      '2021: 01/BB-CTĐTNB',
      '2021: 02/BB-CTĐTNB',
      '2022: 01/BB-CTĐTNB',
      '2021: 03/BB-CTĐTNB',
      '2021: 01/BB-CTĐTNB',
    ]);
  });

  it('prints the number on the paper and keeps the SHA-256 of its bytes', async () => {
    const document = await register(await meetingOfANewIssuer());
    const [file] = await api.rows('SELECT content, sha256, size FROM stored_file WHERE id = $1', [document.fileId]);
    expect(file).toEqual({
      content: Buffer.from('01/BB-CTĐTNB'),
      sha256: createHash('sha256').update('01/BB-CTĐTNB').digest('hex'),
      size: Buffer.byteLength('01/BB-CTĐTNB'),
    });
  });

  it.each([
    ['a number', `UPDATE issued_document SET number = 99 WHERE id = $1`],
    ['the file of a number', `UPDATE issued_document SET file_id = NULL WHERE id = $1`],
    ['a line of the register', `DELETE FROM issued_document WHERE id = $1`],
    [
      'the bytes of a paper',
      `UPDATE stored_file SET name = 'x' WHERE id = (SELECT file_id FROM issued_document WHERE id = $1)`,
    ],
    ['a paper', `DELETE FROM stored_file WHERE id = (SELECT file_id FROM issued_document WHERE id = $1)`],
    [
      'a counter',
      `DELETE FROM document_counter WHERE issuer_id = (SELECT issuer_id FROM issued_document WHERE id = $1)`,
    ],
  ])('lets nobody change %s, not even by SQL under the role of the application', async (_, sql) => {
    const { id } = await register(await meetingOfANewIssuer());
    await expect(api.rows(sql, [id])).rejects.toThrow(/never changed|permission denied/);
  });
});

describe('GET /documents', () => {
  it('shows the documents of the meetings that the caller sees, and of no others', async () => {
    await aClusterYear(api.database);
    const meeting = await aMeeting(api.database, { title: 'Họp trù bị (mẫu)' });
    const cluster = await aCluster(api.database);
    const elsewhere = await aMeeting(api.database, { clusterId: cluster.id });
    const document = await register(meeting);
    await register(elsewhere);

    const member = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const answer = await (await api.as(member)).get<DocumentPageDto>('/documents');
    expect(answer.status).toBe(200);
    expect(answer.body.items).toEqual([
      expect.objectContaining({
        id: document.id,
        symbol: '01/BB-CTĐTNB',
        signedOn: '2021-03-26',
        issuedOn: null,
        clusterId: southwest,
        meetingTitle: 'Họp trù bị (mẫu)',
        fileName: 'Biên bản 01-BB-CTĐTNB.txt',
        sha256: createHash('sha256').update('01/BB-CTĐTNB').digest('hex'),
        voidedAt: null,
      }),
    ]);
  });

  it('filters, finds without marks and turns pages, in one query', async () => {
    const meeting = await meetingOfANewIssuer();
    await aMembership(api.database, { clusterId: meeting.clusterId, unitId: province('kien-giang') });
    for (const day of ['2021-03-26', '2021-03-27', '2022-01-05']) await register(meeting, { signedOn: day });
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const days = async (query: string): Promise<string[]> =>
      (await board.get<DocumentPageDto>(`/documents?clusterId=${meeting.clusterId}&${query}`)).body.items.map(
        ({ signedOn }) => signedOn,
      );

    expect(await days('year=2021')).toEqual(['2021-03-27', '2021-03-26']);
    expect(await days(`meetingId=${meeting.id}&series=BB&q=${encodeURIComponent('02/bb-ctdtnb')}`)).toEqual([
      '2021-03-27',
    ]);
    expect(await days('q=khong-co')).toEqual([]);
    const first = await board.get<DocumentPageDto>(`/documents?clusterId=${meeting.clusterId}&limit=2`);
    expect(await days(`limit=2&after=${first.body.next ?? ''}`)).toEqual(['2021-03-26']);
    expect(await api.countingStatements(() => board.get('/documents?limit=50'))).toBeLessThanOrEqual(2);
  });

  it('shows a void number with its reason', async () => {
    const meeting = await meetingOfANewIssuer();
    const { id } = await register(meeting);
    await api.rows(`UPDATE issued_document SET voided_at = now(), void_reason = 'Ký nhầm (mẫu)' WHERE id = $1`, [id]);
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const answer = await board.get<DocumentPageDto>(`/documents?meetingId=${meeting.id}`);
    expect(answer.body.items).toEqual([
      expect.objectContaining({ symbol: '01/BB-CTĐTNB', voidReason: 'Ký nhầm (mẫu)' }),
    ]);
  });

  it('refuses a cursor that it did not give, and whoever is not signed in', async () => {
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    expect((await board.get('/documents?after=abc')).status).toBe(400);
    expect((await (await api.as(null)).get('/documents')).status).toBe(401);
  });
});

describe('GET /documents/:id/file', () => {
  it('gives the kept bytes under their Vietnamese name, to be saved and not shown', async () => {
    const { id } = await register(await meetingOfANewIssuer());
    const answer = await (await api.as(await aUser(api.database, 'BOARD_STAFF'))).get(`/documents/${id}/file`);
    expect(answer.status).toBe(200);
    expect(answer.raw.toString()).toBe('01/BB-CTĐTNB');
    expect(answer.headers).toMatchObject({
      'content-disposition': `attachment; filename="Bien ban 01-BB-CTDTNB.txt"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%2001-BB-CT%C4%90TNB.txt`,
      'content-type': 'text/plain',
      'x-content-type-options': 'nosniff',
    });
  });

  it('does not exist for whoever does not see the meeting', async () => {
    const { id } = await register(await meetingOfANewIssuer());
    const stranger = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-giang') });
    expect((await (await api.as(stranger)).get(`/documents/${id}/file`)).status).toBe(404);
  });
});
