import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import {
  aCluster,
  aClusterYear,
  aMeeting,
  anEntry,
  aRecommendation,
  aResponse,
  aUser,
  province,
  southwest,
} from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import type { RecommendationReportDto } from './report.dto';

const api = useApi();

let board: User;
let secretariat: User;
let otherCluster: string;
const REFERENCE = 'số 45/BTĐKT-VP ngày 20/4/2021';
const HOSTILE = '=HYPERLINK("http://mau.test","Bấm vào đây")';

/** Two clusters of 2020; in the Southwest: one asked by two and settled, one reported upwards and late, one of 2019 still planned. */
beforeAll(async () => {
  api.setTime('2021-05-04T02:00:00Z');
  await aClusterYear(api.database);
  board = await aUser(api.database, 'BOARD_LEADER');
  secretariat = await aUser(api.database, 'SECRETARIAT');
  const topic = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  const meetingId = (await aMeeting(api.database, { status: 'CLOSED' })).id;
  const made = { meetingId, topicId: topic[0]?.id ?? null };
  const asked = await aRecommendation(api.database, {
    ...made,
    number: 101,
    text: HOSTILE,
    raisedByUnitId: province('kien-giang'),
    status: 'CLOSED',
    resultClass: 'RESOLVED',
    dueOn: '2021-04-23',
  });
  await aRecommendation(api.database, {
    ...made,
    number: 102,
    raisedByUnitId: province('soc-trang'),
    status: 'MERGED',
    mergedIntoId: asked.id,
  });
  const entry = await anEntry(api.database, { meetingId, kind: 'RESPONSE' });
  await aResponse(api.database, { recommendationId: asked.id, entryId: entry.id, kinds: ['DECIDED_AT_MEETING'] });
  await aResponse(api.database, {
    recommendationId: asked.id,
    documentReference: REFERENCE,
    text: 'Đã tập huấn (mẫu).',
  });
  await aResponse(api.database, {
    recommendationId: asked.id,
    status: 'DRAFT',
    publishedAt: null,
    text: 'Chưa ai đọc.',
  });
  await aRecommendation(api.database, {
    meetingId,
    number: 103,
    raisedByText: 'các đại biểu',
    status: 'REPORTED_UP',
    competence: 'GOVERNMENT',
    dueOn: '2021-04-30',
  });
  await aRecommendation(api.database, { meetingId, status: 'DRAFT', text: 'Bản nháp.' });
  const lastYear = await aMeeting(api.database, { status: 'CLOSED', emulationYear: 2019, heldOn: '2020-03-20' });
  const planned = await aRecommendation(api.database, {
    meetingId: lastYear.id,
    numberYear: 2019,
    number: 9,
    raisedOn: '2020-03-20',
    status: 'ANSWERED',
    resultClass: 'PLANNED',
    answeredOn: '2020-04-10',
  });
  await aResponse(api.database, { recommendationId: planned.id, tense: 'FUTURE', kinds: ['PLANNED'] });
  otherCluster = (await aCluster(api.database)).id;
  const elsewhere = await aMeeting(api.database, { status: 'CLOSED', clusterId: otherCluster });
  await aRecommendation(api.database, { meetingId: elsewhere.id, number: 201, raisedOn: '2021-04-01' });
});

const report = async (query: string, user: User = board) =>
  (await (await api.as(user)).get<RecommendationReportDto>(`/recommendation-report?${query}`)).body;

const words = {
  parentAgency: null,
  agency: 'Ban mẫu',
  symbol: 'BC-BM',
  place: 'Hà Mẫu',
  subject: 'Kết quả giải quyết kiến nghị (mẫu)',
  addressees: ['Hội đồng mẫu'],
  assessment: 'Nhìn chung kịp thời (mẫu).',
  proposals: '',
  authority: [],
  position: 'Trưởng ban',
  signerName: null,
  recipients: [],
};

describe('GET /recommendation-report', () => {
  it('counts what was asked and what is left after merging, of all clusters for the board', async () => {
    const { figures, appendixRows } = await report('year=2020');
    expect(figures).toMatchObject({ origins: 4, groups: 3 });
    expect(appendixRows).toBe(3);
  });

  it('tells the figures of docs/domain.md §4.4 for one cluster', async () => {
    const { figures } = await report(`year=2020&clusterId=${southwest}`);
    expect(figures).toMatchObject({
      origins: 3,
      groups: 2,
      byTopic: [
        { name: 'Tập huấn nghiệp vụ', origins: 2, groups: 1 },
        { name: null, origins: 1, groups: 1 },
      ],
      atMeeting: { answered: 1, noted: 2, elsewhere: 0 },
      documents: [{ reference: REFERENCE, codes: ['KN-2020-101'] }],
      overdue: { total: 1, items: [{ code: 'KN-2020-103', dueOn: '2021-04-30' }] },
      mechanisms: { total: 1, items: [{ code: 'KN-2020-103' }] },
      repeated: { total: 1, items: [{ code: 'KN-2020-101', times: 2, units: ['Kiên Giang', 'Sóc Trăng'] }] },
      earlierOpen: { total: 1, items: [{ code: 'KN-2019-009', result: 'PLANNED' }] },
    });
    expect(figures.byResult.find(({ result }) => result === 'IN_PROGRESS')).toMatchObject({ groups: 1 });
    expect(figures.earlier).toContainEqual(expect.objectContaining({ former: 'PLANNED', total: 1, planned: 1 }));
  });

  it('names all who asked the same in one row, with what was published and nothing that was not', async () => {
    const { document } = await report(`year=2020&clusterId=${southwest}`);
    const [row] = document.appendix.table.rows;
    expect(row?.slice(0, 4)).toEqual(['1', `${HOSTILE}\n(KN-2020-101)`, 'Kiên Giang; Sóc Trăng', 'Tập huấn nghiệp vụ']);
    expect(row?.[6]).toMatch(/^Trả lời mẫu \d+\nĐã tập huấn \(mẫu\)\.$/u);
    expect(row?.slice(7)).toEqual([REFERENCE, 'Đã giải quyết xong', '23/04/2021', 'Gộp 2 kiến nghị']);
    expect(JSON.stringify(document)).not.toMatch(/Chưa ai đọc|Bản nháp/u);
  });

  it('takes several years, and days in them', async () => {
    expect((await report(`year=2020&fromYear=2019&clusterId=${southwest}`)).figures).toMatchObject({ origins: 4 });
    expect((await report('year=2020&from=2021-03-26')).figures.origins).toBe(1);
    expect((await report('year=2020&to=2021-03-25')).figures.origins).toBe(3);
  });

  it('is for a secretariat on its own cluster, in its name', async () => {
    const own = await report('year=2020', secretariat);
    expect(own.figures.origins).toBe(3);
    expect(own.words).toMatchObject({
      agency: 'Cụm thi đua các tỉnh Tây Nam Bộ',
      place: 'Hậu Giang',
      position: 'Cụm trưởng',
    });
    const client = await api.as(secretariat);
    expect((await client.get(`/recommendation-report?year=2020&clusterId=${otherCluster}`)).status).toBe(404);
    expect((await client.get('/recommendation-report?year=2024')).body).toMatchObject({ code: 'report.no_cluster' });
  });

  it('names what a recommendation repeats to those who see it', async () => {
    await aClusterYear(api.database, { year: 2022 });
    const before = { emulationYear: 2018, heldOn: '2019-04-01', status: 'CLOSED' } as const;
    const elsewhere = await aMeeting(api.database, { ...before, clusterId: (await aCluster(api.database)).id });
    const { id: repeatsId } = await aRecommendation(api.database, {
      ...{ meetingId: elsewhere.id, numberYear: 2018, number: 77, raisedOn: '2019-04-01' },
    });
    const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED', emulationYear: 2022 });
    await aRecommendation(api.database, { meetingId, numberYear: 2022, repeatsId });
    expect(JSON.stringify(await report('year=2022'))).toContain('KN-2018-077');
    const own = await report('year=2022', secretariat);
    expect(own.figures.origins).toBe(1);
    expect(JSON.stringify(own)).not.toContain('KN-2018-077');
  });

  it('proposes the board and the council above it', async () => {
    const proposed = (await report('year=2020')).words;
    expect(proposed).toMatchObject({ symbol: 'BC-BTĐKT', place: 'Hà Nội', assessment: '' });
    expect(proposed.addressees).toEqual(['Hội đồng Thi đua - Khen thưởng Trung ương']);
  });

  it.each([
    ['year=2020&fromYear=2021', 'fromYear', 422],
    ['year=2020&fromYear=2010', 'fromYear', 422],
    ['year=hai', 'year', 400],
    ['', 'year', 400],
  ])('refuses %s', async (query, path, status) => {
    const answer = await (await api.as(board)).get<{ fields: { path: string }[] }>(`/recommendation-report?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body.fields.map((field) => field.path)).toContain(path);
  });

  it('takes as many statements for many as for few', async () => {
    const client = await api.as(board);
    const count = () => api.countingStatements(() => client.get('/recommendation-report?year=2020'));
    expect(await count()).toBeLessThanOrEqual(14);
  });
});

describe('who may', () => {
  const routes = [
    ['GET', '/recommendation-report?year=2020', undefined],
    ['GET', '/recommendation-report/file.xlsx?year=2020', undefined],
    ['POST', '/recommendation-report/file.docx', { year: 2020, words }],
  ] as const;

  it.each(routes)('%s %s: the board and secretariats; nobody else', async (method, path, body) => {
    for (const role of ['BOARD_STAFF', 'BOARD_LEADER', 'SECRETARIAT'] as const) {
      const client = await api.as(await aUser(api.database, role));
      expect((await client.send(method, path, body)).status).toBe(200);
    }
    for (const role of ['FOCAL_POINT', 'DELEGATE', 'ADMIN'] as const) {
      const client = await api.as(await aUser(api.database, role));
      expect((await client.send(method, path, body)).status).toBe(403);
    }
    expect((await (await api.as(null)).send(method, path, body)).status).toBe(401);
  });

  it('no secretariat gets a file about the cluster of another', async () => {
    const client = await api.as(secretariat);
    const query = { year: 2020, clusterId: otherCluster };
    expect((await client.post('/recommendation-report/file.docx', { ...query, words })).status).toBe(404);
    const address = `/recommendation-report/file.xlsx?year=2020&clusterId=${otherCluster}`;
    expect((await client.get(address)).status).toBe(404);
  });
});

describe('POST /recommendation-report/file.docx', () => {
  it('is form 1.4 with what was written, its number blank, and an appendix across with all rows', async () => {
    const answer = await (await api.as(board)).post('/recommendation-report/file.docx', { year: 2020, words });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain('.docx');
    const xml = strFromU8(unzipSync(answer.raw)['word/document.xml']!);
    const texts = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([one]) => one.replace(/<[^>]+>/gu, ''));
    expect(texts).toEqual(expect.arrayContaining([`Số: ${'\u00A0'.repeat(6)}/BC-BM`, 'Kính gửi: Hội đồng mẫu']));
    expect(texts[texts.indexOf('V. ĐÁNH GIÁ CHUNG') + 1]).toBe('Nhìn chung kịp thời (mẫu).');
    expect(texts).toContain(
      'Năm 2020, đã tiếp nhận 4 kiến nghị của các cụm, khối thi đua; sau khi gộp các kiến nghị trùng nội dung còn 3 kiến nghị.',
    );
    expect(xml).toMatch(/<w:pgSz[^>]*w:orient="landscape"/u);
    // 252 mm and 160 mm: between the margins of a page across and of an upright one.
    const widths = [...xml.matchAll(/<w:tblW w:w="(\d+)" w:type="dxa"\/><w:tblInd/gu)].map(([, w]) => Number(w) / 56.7);
    expect(widths.map(Math.round)).toEqual([160, 160, 160, 160, 252]);
    const appendix = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(appendix.match(/<w:tr>/gu)).toHaveLength(4);
    expect(appendix.match(/<w:gridCol/gu)).toHaveLength(11);
  });

  it('refuses words that are too long or missing', async () => {
    const long = { ...words, agency: '', proposals: 'a'.repeat(20_001) };
    const answer = await (
      await api.as(board)
    ).post<{ fields: { path: string }[] }>('/recommendation-report/file.docx', {
      year: 2020,
      words: long,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.fields.map(({ path }) => path)).toEqual(['words.agency', 'words.proposals']);
  });
});

describe('GET /recommendation-report/file.xlsx', () => {
  const open = async () => {
    const answer = await (await api.as(board)).get(`/recommendation-report/file.xlsx?year=2020&clusterId=${southwest}`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(answer.raw as unknown as ArrayBuffer);
    return workbook;
  };

  it('has the figures and the appendix, to print on A4 across with the head on every page', async () => {
    const workbook = await open();
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Số liệu', 'Văn bản', 'Phụ lục']);
    for (const { pageSetup } of workbook.worksheets) {
      expect(pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, printTitlesRow: '3:3' });
    }
    const rows = workbook.worksheets[0]?.getSheetValues() as (unknown[] | undefined)[];
    const row = (name: string) => rows.find((cells) => cells?.[1] === name)?.slice(2);
    expect(row('Tổng số')).toEqual([3, 2]);
    expect(row('Kiên Giang')).toEqual([1, 1]);
    expect(row('Đang giải quyết')).toEqual([1, 1]);
    expect(row('Mới được ghi nhận')?.[0]).toBe(2);
  });

  it('lists the documents that settled something, with what each settled', async () => {
    const sheet = (await open()).getWorksheet('Văn bản');
    expect(sheet?.getRow(4).values).toEqual([undefined, 1, REFERENCE, 'KN-2020-101']);
    expect(sheet?.rowCount).toBe(4);
  });

  it('keeps what people typed as words, never as a formula, and days as days', async () => {
    const sheet = (await open()).getWorksheet('Phụ lục');
    const row = sheet?.getRow(4);
    expect(row?.getCell(2)).toMatchObject({
      value: `${HOSTILE}\n(KN-2020-101)`,
      type: ExcelJS.ValueType.String,
      numFmt: '@',
    });
    expect(row?.getCell(10).value).toEqual(new Date('2021-04-23T00:00:00Z'));
    expect(row?.getCell(10).numFmt).toBe('dd/mm/yyyy');
    expect(sheet?.getRow(3).getCell(11).value).toBe('Ghi chú');
    expect(sheet?.getColumn(2).width).toBeGreaterThan(20);
  });
});
