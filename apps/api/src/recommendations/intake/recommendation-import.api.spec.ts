import ExcelJS from 'exceljs';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, type Answer, useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aUser, province } from '../../../test/factories';
import { Jobs } from '../../common/jobs/jobs';
import { RoleAssignment } from '../../identity/role-assignment.entity';
import type { User } from '../../identity/user.entity';
import type { IntakeRowDto } from './intake-row.dto';
import type { AppliedIntakeDto, RecommendationImportDto } from './recommendation-import.dto';
import { RecommendationImport } from './recommendation-import.entity';

const api = useApi();
let secretary: User;
let board: User;
let focal: User;
let meetingId: string;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
  board = await aUser(api.database, 'BOARD_STAFF');
  focal = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
});

beforeEach(async () => {
  api.setTime('2021-04-05T03:00:00Z');
  await api.rows('DELETE FROM pgboss.job');
  await api.rows('DELETE FROM recommendation_step');
  await api.rows('DELETE FROM recommendation');
  meetingId = (await aMeeting(api.database, { status: 'CLOSED' })).id;
});

const HEAD = 'Nội dung kiến nghị;Đơn vị kiến nghị;Lĩnh vực;Thẩm quyền;Người kiến nghị;Ngày;Ghi chú\n';
const ONE = 'Đề nghị tổ chức tập huấn mẫu;Kiên Giang;Tập huấn;Ban TĐKT TW;Ông Mẫu;25/03/2021;Gấp\n';
const TWO = 'Đề nghị bố trí kinh phí mẫu;UBND tỉnh Hậu Giang;;;;;\n';

const send = (client: ApiClient, bytes: string | Buffer, id = uuidv7(), meeting = meetingId) =>
  client.send<RecommendationImportDto>(
    'PUT',
    `/recommendation-imports/${id}?meetingId=${meeting}&name=kien-nghi.csv`,
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    { 'content-type': 'application/octet-stream' },
  );

/** Brings a table and waits until it was read. */
async function bring(bytes: string | Buffer, as: User = secretary) {
  const client = await api.as(as);
  const { body } = await send(client, bytes);
  await api.runJobs();
  const { body: list } = await client.get<RecommendationImportDto>(`/recommendation-imports/${body.id}`);
  return { client, list };
}

const patch = (client: ApiClient, { id, version }: RecommendationImportDto, body: object) =>
  client.patch<RecommendationImportDto>(`/recommendation-imports/${id}/rows`, { version, ...body });
const apply = (client: ApiClient, { id, version }: RecommendationImportDto) =>
  client.post<AppliedIntakeDto>(`/recommendation-imports/${id}/apply`, { version });
const rowsOf = ({ preview }: RecommendationImportDto): IntakeRowDto[] => preview?.rows ?? [];
const issuesOf = (row: IntakeRowDto | undefined) =>
  (row?.issues ?? []).map(({ severity, field, code }) => `${severity} ${field} ${code}`);
const issuesIn = async (rows: string, as?: User) => rowsOf((await bring(HEAD + rows, as)).list).map(issuesOf);
const entered = () =>
  api.rows(
    `SELECT r.number, r.text, r.raised_by_unit_id AS "unitId", r.raised_by_text AS "by", t.code AS topic, r.competence,
       r.raised_on::text AS "raisedOn", r.status, r.channel, r.step_due_on::text AS "stepDueOn", s.reason, s.by_user_id AS "byUserId"
     FROM recommendation r LEFT JOIN topic t ON t.id = r.topic_id JOIN recommendation_step s ON s.recommendation_id = r.id
     WHERE r.meeting_id = $1 ORDER BY r.number`,
    [meetingId],
  );

describe('a table on its way in', () => {
  it('is read by a job and shows what was understood; nothing is on the desk yet', async () => {
    const client = await api.as(secretary);
    const sent = await send(client, HEAD + ONE + TWO);
    expect(sent).toMatchObject({ status: 200, body: { state: 'READING', preview: null, applied: null } });
    await api.runJobs();
    const { body } = await client.get<RecommendationImportDto>(`/recommendation-imports/${sent.body.id}`);
    expect(body).toMatchObject({
      state: 'READY',
      preview: { headerRow: 1, summary: { rows: 2, taken: 2, errors: 0, warnings: 0, doubles: 0 } },
    });
    expect(rowsOf(body)).toMatchObject([
      {
        number: 2,
        unit: { id: province('kien-giang'), name: 'Kiên Giang' },
        topic: { name: 'Tập huấn nghiệp vụ' },
        competence: 'CENTRAL_BOARD',
        raisedBy: 'Ông Mẫu',
        raisedOn: '2021-03-25',
        issues: [],
      },
      { number: 3, unit: { id: province('hau-giang') }, topic: null, raisedOn: null, issues: [] },
    ]);
    expect(await entered()).toEqual([]);
  });

  it('goes on the desk in the order of its rows, with numbers that follow each other', async () => {
    const [counter] = await api.rows<{ last: number }>(
      'SELECT last_number AS last FROM recommendation_counter WHERE year = 2020',
    );
    const last = counter?.last ?? 0;
    const { client, list } = await bring(HEAD + ONE + TWO);
    const applied = await apply(client, list);
    const codes = [last + 1, last + 2].map((number) => `KN-2020-${String(number).padStart(3, '0')}`);
    expect(applied).toMatchObject({ status: 200, body: { codes } });
    expect(await entered()).toEqual([
      {
        number: last + 1,
        text: 'Đề nghị tổ chức tập huấn mẫu',
        unitId: province('kien-giang'),
        by: 'Ông Mẫu',
        topic: 'TRAINING',
        competence: 'CENTRAL_BOARD',
        raisedOn: '2021-03-25',
        status: 'RECEIVED',
        channel: 'WRITTEN',
        stepDueOn: '2021-04-08',
        reason: 'Gấp',
        byUserId: secretary.id,
      },
      expect.objectContaining({
        number: last + 2,
        unitId: province('hau-giang'),
        raisedOn: '2021-04-05',
        reason: null,
      }),
    ]);
  });

  it('is entered once, however often that is said; and is let go but for its codes', async () => {
    const { client, list } = await bring(HEAD + ONE);
    const first = await apply(client, list);
    expect(await apply(client, list)).toMatchObject({ status: 200, body: first.body });
    expect(await entered()).toHaveLength(1);
    const { body } = await client.get<RecommendationImportDto>(`/recommendation-imports/${list.id}`);
    expect(body).toMatchObject({ state: 'APPLIED', preview: null, applied: first.body });
    expect(
      await api.rows('SELECT length(content) AS bytes FROM recommendation_import WHERE id = $1', [list.id]),
    ).toEqual([{ bytes: 0 }]);
    expect((await client.delete(`/recommendation-imports/${list.id}`)).status).toBe(204);
    expect(await entered()).toHaveLength(1);
  });

  it('is one table however often it is sent', async () => {
    const client = await api.as(secretary);
    const id = uuidv7();
    const answers = await Promise.all([send(client, HEAD + ONE, id), send(client, HEAD + ONE, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await send(await api.as(board), HEAD, id)).toMatchObject({ status: 409, body: { code: 'resource.exists' } });
  });

  it('is put into words of Unicode only after somebody said so', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('KN');
    sheet.addRow(['Nội dung', 'Đơn vị']);
    sheet.addRow(['Hå V¨n MÉu', 'Kiªn Giang']).font = { name: '.VnTime' };
    sheet.addRow(['TËp huÊn mÉu', 'HËu Giang']).font = { name: '.VnTime' };
    const { client, list } = await bring(Buffer.from(await book.xlsx.writeBuffer()));
    expect(list.preview?.question).toMatchObject({ encoding: 'TCVN3' });
    expect(await apply(client, list)).toMatchObject({ status: 409, body: { code: 'import.letters_unanswered' } });
    await client.put(`/recommendation-imports/${list.id}/reading`, { version: list.version, encoding: 'TCVN3' });
    await api.runJobs();
    const { body } = await client.get<RecommendationImportDto>(`/recommendation-imports/${list.id}`);
    expect(rowsOf(body)).toMatchObject([
      { cells: { TEXT: 'Hồ Văn Mẫu' }, unit: { id: province('kien-giang') }, issues: [] },
      { cells: { TEXT: 'Tập huấn mẫu' }, unit: { id: province('hau-giang') }, issues: [] },
    ]);
  });

  it('that cannot be read says why', async () => {
    const { client, list } = await bring(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
    expect(list).toMatchObject({ state: 'FAILED', failure: 'import.old_workbook', preview: null });
    expect(await apply(client, list)).toMatchObject({ status: 409, body: { code: 'import.not_ready' } });
  });

  it('is forgotten when it was left lying for a week', async () => {
    const { list } = await bring(HEAD + ONE);
    api.setTime('2021-04-12T03:00:01Z');
    await api.database.transaction((tx) => api.app.get(Jobs).send(tx, 'recommendation-import.forget', {}));
    await api.runJobs();
    expect(await api.database.getRepository(RecommendationImport).existsBy({ id: list.id })).toBe(false);
  });
});

describe('the cells of a table', () => {
  it.each([
    ['nothing asked', ';Kiên Giang;;;;;\n', ['ERROR TEXT required']],
    ['too much', `${'a'.repeat(10_001)};Kiên Giang;;;;;\n`, ['ERROR TEXT too_long']],
    ['no unit', 'Đề nghị;;;;;;\n', ['WARNING UNIT no_unit']],
    ['several units', 'Đề nghị;Kiên Giang, Hậu Giang;;;;;\n', ['WARNING UNIT not_one_unit']],
    ['all units', 'Đề nghị;Các tỉnh trong cụm;;;;;\n', ['WARNING UNIT not_one_unit']],
    ['a unit of another cluster', 'Đề nghị;Hà Nội;;;;;\n', ['ERROR UNIT not_a_member']],
    ['a unit that nobody knows', 'Đề nghị;Kien Gang;;;;;\n', ['ERROR UNIT unknown_unit']],
    ['a topic that nobody knows', 'Đề nghị;Kiên Giang;Kinh phi quy;;;;\n', []],
    ['a topic of which there are several', 'Đề nghị;Kiên Giang;Khen thưởng;;;;\n', ['ERROR TOPIC unknown_topic']],
    ['a competence that nobody knows', 'Đề nghị;Kiên Giang;;Cấp trên;;;\n', ['ERROR COMPETENCE unknown_competence']],
    ['a day that is none', 'Đề nghị;Kiên Giang;;;;31/02/2021;\n', ['ERROR DAY not_a_day']],
    ['a day long before', 'Đề nghị;Kiên Giang;;;;25/03/1021;\n', ['ERROR DAY not_a_day']],
    ['a day to come', 'Đề nghị;Kiên Giang;;;;06/04/2021;\n', ['ERROR DAY future_day']],
  ])('are told apart: %s', async (_, row, issues) => expect(await issuesIn(row)).toEqual([issues]));

  it('offer what they might say instead', async () => {
    const { list } = await bring(`${HEAD}Đề nghị;Kien Gang;Tap huan ngiep vu;;;;\n`);
    const offered = rowsOf(list)[0]?.issues.map(({ suggestions }) => suggestions[0]);
    expect(offered).toEqual(['Kiên Giang', 'Tập huấn nghiệp vụ']);
  });

  it('say when a row repeats one above, or what its unit has asked before, here or for another meeting', async () => {
    const { id: earlier } = await aMeeting(api.database, {
      status: 'CLOSED',
      heldOn: '2020-03-20',
      emulationYear: 2019,
    });
    const asked = { raisedByUnitId: province('kien-giang'), numberYear: 2019 };
    await aRecommendation(api.database, { ...asked, meetingId: earlier, number: 7, text: 'Đề nghị mẫu: sửa Luật' });
    await aRecommendation(api.database, { ...asked, meetingId, number: 8, text: 'Đề nghị mẫu thêm quỹ' });
    const { list } = await bring(
      `${HEAD}de nghi mau - sua luat;Kiên Giang;;;;;\nĐề nghị mẫu thêm quỹ.;Kiên Giang;;;;;\n${TWO}${TWO}Đề nghị mẫu thêm quỹ;Hậu Giang;;;;;\n`,
    );
    expect(rowsOf(list).map(issuesOf)).toEqual([
      ['WARNING TEXT asked_before'],
      ['ERROR TEXT already_entered'],
      [],
      ['ERROR TEXT repeats_row'],
      [],
    ]);
    expect(rowsOf(list).flatMap(({ issues }) => issues.map(({ params }) => params))).toEqual([
      { code: 'KN-2019-007' },
      { code: 'KN-2019-008' },
      { row: 4 },
    ]);
    expect(list.preview?.summary).toMatchObject({ errors: 2, warnings: 1, doubles: 3 });
  });

  it.each([
    [
      'a long text that ends otherwise',
      'Đề nghị mẫu về việc bổ sung kinh phí cho quỹ thi đua, khen thưởng năm 2021',
      [],
    ],
    [
      'a long text in other signs and letters',
      '-------- đề-nghị-mẫu ... về việc: "BỔ SUNG KINH PHÍ" cho Quỹ thi đua khen thưởng (năm 2020)',
      ['ERROR TEXT already_entered'],
    ],
    [
      'a text with more signs than letters before it',
      `${'*'.repeat(70)} Đề nghị mẫu về việc bổ sung kinh phí cho quỹ thi đua, khen thưởng năm 2020.`,
      ['ERROR TEXT already_entered'],
    ],
  ])('are compared by all their words: %s', async (_, text, issues) => {
    const before = 'Đề nghị mẫu về việc bổ sung kinh phí cho quỹ thi đua, khen thưởng năm 2020';
    const asked = { meetingId, raisedByUnitId: province('kien-giang'), numberYear: 2020, number: 9001 };
    await aRecommendation(api.database, { ...asked, text: before });
    expect(await issuesIn(`"${text.replaceAll('"', '""')}";Kiên Giang;;;;;\n`)).toEqual([issues]);
    await api.rows('UPDATE recommendation SET text = $1', [text]);
    expect(await issuesIn(`${before};Kiên Giang;;;;;\n`)).toEqual([issues]);
  });

  it('are corrected in place, or their row is left out', async () => {
    const { client, list } = await bring(`${HEAD}Đề nghị;Kien Gang;;;;;\n;;;;;;x\n${TWO}`);
    expect((await apply(client, list)).body).toMatchObject({ code: 'import.has_errors' });
    const cells = [{ field: 'UNIT', text: ' Kiên Giang ' }];
    const corrected = await patch(client, list, { rows: [{ number: 2, cells }] });
    expect(corrected).toMatchObject({ status: 200, body: { preview: { summary: { errors: 1, taken: 3 } } } });
    expect(rowsOf(corrected.body)[0]).toMatchObject({ unit: { name: 'Kiên Giang' }, issues: [] });
    const { body } = await patch(client, corrected.body, { skip: 'ERRORS' });
    expect(body.preview?.summary).toMatchObject({ errors: 0, taken: 2 });
    expect((await apply(client, body)).body.codes).toHaveLength(2);
    expect(await entered()).toMatchObject([{ text: 'Đề nghị' }, { text: 'Đề nghị bố trí kinh phí mẫu' }]);
  });

  it('are compared once more when they are entered', async () => {
    const { client, list } = await bring(HEAD + TWO);
    const text = 'Đề nghị bố trí kinh phí mẫu';
    await aRecommendation(api.database, { meetingId, raisedByUnitId: province('hau-giang'), text, numberYear: 2031 });
    expect(await apply(client, list)).toMatchObject({ status: 409, body: { code: 'import.has_errors' } });
  });
});

describe('who may', () => {
  it('is the board for every unit, and a focal point for its own, which need not be said', async () => {
    expect(await issuesIn(ONE + TWO, board)).toEqual([[], []]);
    const { client, list } = await bring(`${HEAD}${ONE}${TWO}Đề nghị mẫu ba;;;;;;\n`, focal);
    expect(rowsOf(list).map(issuesOf)).toEqual([[], ['ERROR UNIT other_unit'], []]);
    const { body } = await patch(client, list, { skip: 'ERRORS' });
    await apply(client, body);
    const own = province('kien-giang');
    expect(await entered()).toMatchObject([
      { unitId: own, channel: 'ONLINE', byUserId: focal.id },
      { unitId: own, channel: 'ONLINE', text: 'Đề nghị mẫu ba' },
    ]);
  });

  it('is a focal point of several units for the one that is a member here; for two of them each row says which', async () => {
    const several = async (...units: string[]) => {
      const user = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
      for (const unitId of units) {
        const role = { id: uuidv7(), userId: user.id, role: 'FOCAL_POINT', unitId } as const;
        await api.database.getRepository(RoleAssignment).insert(role);
      }
      return user;
    };
    expect(await issuesIn('Đề nghị mẫu;;;;;;\n', await several(province('ha-noi')))).toEqual([[]]);
    const { list } = await bring(`${HEAD}Đề nghị mẫu;;;;;;\n`, await several(province('hau-giang')));
    expect(rowsOf(list)).toMatchObject([
      { issues: [{ severity: 'ERROR', code: 'no_unit', suggestions: ['Hậu Giang', 'Kiên Giang'] }] },
    ]);
  });

  const attempts = async (user: User | null, list: RecommendationImportDto) => {
    const client = await api.as(user);
    const answers: Answer<unknown>[] = [
      await client.get(`/recommendation-imports/${list.id}`),
      await client.put(`/recommendation-imports/${list.id}/reading`, { version: list.version }),
      await patch(client, list, { skip: 'ERRORS' }),
      await apply(client, list),
      await client.delete(`/recommendation-imports/${list.id}`),
    ];
    return [...new Set(answers.map(({ status }) => status))];
  };

  it('is nobody else: a table exists for whoever brought it alone', async () => {
    const { list } = await bring(HEAD + ONE);
    for (const role of ['ADMIN', 'DELEGATE'] as const) {
      const user = await aUser(api.database, role);
      expect(await attempts(user, list)).toEqual([403]);
      expect((await send(await api.as(user), HEAD)).status).toBe(403);
      expect((await (await api.as(user)).get('/recommendation-imports/template.xlsx')).status).toBe(403);
    }
    expect(await attempts(null, list)).toEqual([401]);
    for (const other of [board, focal, await aUser(api.database, 'SECRETARIAT')]) {
      expect(await attempts(other, list)).toEqual([404]);
    }
    expect(await entered()).toEqual([]);
  });

  it('is not a secretariat that does not run the meeting, nor who does not see it', async () => {
    const member = await aUser(api.database, 'SECRETARIAT', { unitId: province('ca-mau-pre2025') });
    expect((await send(await api.as(member), HEAD)).status).toBe(403);
    const stranger = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-noi') });
    expect((await send(await api.as(stranger), HEAD)).status).toBe(404);
  });

  it('is nobody for a meeting that takes none', async () => {
    const { id } = await aMeeting(api.database, { status: 'CANCELLED', statusReason: 'Lý do mẫu' });
    const refused = await send(await api.as(secretary), HEAD, uuidv7(), id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'recommendation.meeting_closed_to_new' } });
  });

  it('has to have seen the latest version', async () => {
    const { client, list } = await bring(HEAD + ONE);
    await patch(client, list, { rows: [{ number: 2, skipped: true }] });
    const late = await patch(client, list, { rows: [{ number: 2, skipped: false }] });
    expect(late).toMatchObject({ status: 409, body: { code: 'resource.version_conflict', current: { id: list.id } } });
    expect((await apply(client, list)).status).toBe(409);
  });
});

it('2,000 rows are read, corrected and entered in a few statements', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => `Đề nghị mẫu số ${String(at)} về hồ sơ;Kiên Giang;;;;;\n`);
  const { client, list } = await bring(HEAD + many.join(''));
  expect(list.preview?.summary).toMatchObject({ rows: 2000, errors: 0 });
  const reading = () => client.get(`/recommendation-imports/${list.id}?from=1000&limit=50`);
  expect(await api.countingStatements(reading)).toBeLessThan(10);
  expect(await api.countingStatements(() => apply(client, list))).toBeLessThan(30);
  expect(await entered()).toHaveLength(2000);
});

it('a template is there, whose columns are all understood', async () => {
  const { status, raw, headers } = await (await api.as(focal)).get('/recommendation-imports/template.xlsx');
  expect(status).toBe(200);
  expect(headers['content-disposition']).toContain('.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(raw).buffer);
  book.getWorksheet('Kiến nghị')?.addRow(['Đề nghị mẫu', 'Kiên Giang']);
  const { list } = await bring(Buffer.from(await book.xlsx.writeBuffer()));
  expect(list.preview?.columns).toEqual(['TEXT', 'UNIT', 'TOPIC', 'COMPETENCE', 'PERSON', 'DAY', 'NOTE']);
  expect(rowsOf(list).map(issuesOf)).toEqual([[]]);
});
