import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aReport } from '../testing/report.factory';
import { server } from '../testing/server';

const secretariat = () => signedIn({ permissions: ['recommendation:read', 'recommendation:report'] });
const leader = () =>
  signedIn({ permissions: ['recommendation:read', 'recommendation:report', 'recommendation:handle'] });

const clusters = () => answer('get', '/api/clusters', { on: '2021-05-01', items: [] });

/** Opens the report of 2020 and gives what was asked of the server. */
async function open(report = aReport(), who = secretariat(), filters = {}) {
  const asked: string[] = [];
  const page = await renderRoute(paths.recommendationReport({ year: 2020, ...filters }), {
    handlers: [
      who,
      clusters(),
      answer('get', '/api/recommendation-report', ({ query }) => {
        asked.push(query.toString());
        return report;
      }),
    ],
  });
  const sheet = await screen.findByRole('article', { name: 'Tờ báo cáo' });
  return { ...page, asked, sheet };
}

/** What the browser was given to save. */
let saved: { name: string; address: string }[];

beforeEach(() => {
  saved = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:mau', revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, address: this.href });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the consolidated report', () => {
  it('is the paper: form 1.4 with its tables, a blank number, and whom it is for', async () => {
    const { sheet } = await open();
    expect(within(sheet).getByText('BÁO CÁO')).toBeInTheDocument();
    expect(within(sheet).getByText(/^Số:\s+\/BC-CTĐM$/u)).toBeInTheDocument();
    expect(within(sheet).getByText('Kính gửi: Ban Thi đua - Khen thưởng mẫu')).toBeInTheDocument();
    const table = within(sheet).getByRole('table');
    expect(within(table).getByRole('columnheader', { name: 'Số kiến nghị' })).toBeInTheDocument();
    expect(within(table).getByRole('cell', { name: 'Tập huấn nghiệp vụ' })).toBeInTheDocument();
    expect(within(sheet).getByText('(Chi tiết tại Phụ lục kèm theo)./.')).toBeInTheDocument();
  });

  it('shows the first rows of the appendix and says how many the files have', async () => {
    await open(aReport({ appendixRows: 2458 }));
    const appendix = screen.getByRole('table', { name: 'Phụ lục' });
    expect(within(appendix).getByText('Đề nghị tập huấn (KN-2020-014)')).toBeInTheDocument();
    expect(screen.getByText(/Hiển thị 1 trong 2458 dòng/u)).toBeInTheDocument();
  });

  it('asks for the years in the address, and takes others', async () => {
    const { asked, user, router } = await open(aReport(), leader(), { fromYear: 2018 });
    expect(asked).toEqual(['year=2020&fromYear=2018']);
    await user.click(screen.getByRole('combobox', { name: 'Số năm báo cáo' }));
    await user.click(await screen.findByRole('option', { name: '2 năm, từ 2019' }));
    await waitFor(() => expect(asked.at(-1)).toBe('year=2020&fromYear=2019'));
    expect(router.state.location.search).toContain('2019');
  });

  it.each([
    ['the board', leader, 1],
    ['a secretariat, which has its own,', secretariat, 0],
  ])('offers %s the choice of a cluster', async (_who, who, fields) => {
    await open(aReport(), who());
    expect(screen.queryAllByRole('combobox', { name: 'Cụm, khối' })).toHaveLength(fields);
  });

  it('tells a secretariat that headed no cluster in that year', async () => {
    await renderRoute(paths.recommendationReport({ year: 2020 }), {
      handlers: [
        secretariat(),
        clusters(),
        answer('get', '/api/recommendation-report', problem(404, 'report.no_cluster')),
      ],
    });
    expect(await screen.findByText('Không có báo cáo cho kỳ này')).toBeInTheDocument();
  });
});

describe('what a person writes', () => {
  it('stands on the paper as it is typed', async () => {
    const { sheet, user } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Đánh giá chung' }), 'Kịp thời.');
    expect(await within(sheet).findByText('Kịp thời.')).toBeInTheDocument();
    expect(within(sheet).getByText('II. ĐÁNH GIÁ CHUNG')).toBeInTheDocument();
  });

  it('is kept in the browser when the page is thrown away', async () => {
    const { user, unmount } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Đề xuất, kiến nghị' }), 'Đề xuất mẫu.');
    unmount();
    await open();
    expect(screen.getByRole('textbox', { name: 'Đề xuất, kiến nghị' })).toHaveValue('Đề xuất mẫu.');
  });

  it('is asked about before the page is left, until a file has been made of it', async () => {
    const { user, router } = await open();
    server.use(answer('post', '/api/recommendation-report/file.docx', () => new HttpResponse('x')));
    await user.type(screen.getByRole('textbox', { name: 'Đánh giá chung' }), 'Tốt.');
    void router.navigate(paths.recommendations());
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /Ở lại/u }));
    expect(router.state.location.pathname).toBe(paths.recommendationReport());
    await user.click(screen.getByRole('button', { name: 'Tải DOCX' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    server.use(
      answer('get', '/api/recommendations', { items: [], next: null }),
      answer('get', '/api/recommendations/counts', { counts: [], total: 0, unanswered: 0, overdue: 0, dueSoon: 0 }),
      answer('get', '/api/topics', { items: [] }),
    );
    void router.navigate(paths.recommendations());
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.recommendations()));
  });
});

describe('the files', () => {
  it('DOCX: sends what is written with the filters, and saves what comes back', async () => {
    const { user } = await open();
    const sent: unknown[] = [];
    server.use(
      answer('post', '/api/recommendation-report/file.docx', ({ body }) => {
        sent.push(body);
        return new HttpResponse('x');
      }),
    );
    const addressees = screen.getByRole('textbox', { name: 'Kính gửi' });
    await user.clear(addressees);
    await user.type(addressees, 'Hội đồng mẫu{Enter}Bộ mẫu');
    await user.click(screen.getByRole('button', { name: 'Tải DOCX' }));
    await waitFor(() => expect(saved).toEqual([{ name: 'Báo cáo tổng hợp kiến nghị 2020.docx', address: 'blob:mau' }]));
    expect(sent).toMatchObject([{ year: 2020, words: { addressees: ['Hội đồng mẫu', 'Bộ mẫu'], signerName: null } }]);
  });

  it('XLSX: saves the workbook', async () => {
    const { user } = await open();
    server.use(answer('get', '/api/recommendation-report/file.xlsx', () => new HttpResponse('x')));
    await user.click(screen.getByRole('button', { name: 'Tải XLSX' }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['Báo cáo tổng hợp kiến nghị 2020.xlsx']));
  });

  it('says what went wrong, at the field that is wrong', async () => {
    const { user } = await open();
    const fields = [{ path: 'words.agency', code: 'required' }];
    server.use(answer('post', '/api/recommendation-report/file.docx', problem(400, 'request.invalid', { fields })));
    await user.clear(screen.getByRole('textbox', { name: 'Cơ quan ban hành' }));
    await user.click(screen.getByRole('button', { name: 'Tải DOCX' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Cơ quan ban hành' })).toBeInvalid());
    expect(await screen.findByText('Có ô chưa đúng. Hãy xem lời nhắc ở từng ô.')).toBeInTheDocument();
    expect(saved).toEqual([]);
  });
});
