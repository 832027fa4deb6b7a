import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aUnitListItem } from '../testing/directory.factory';
import { aRecommendation, aRecommendationItem } from '../testing/recommendations.factory';
import { server } from '../testing/server';

const FIRST = '0190a000-0000-7000-8000-000000000c11';
const SECOND = '0190a000-0000-7000-8000-000000000c12';
const board = signedIn({
  roles: [{ role: 'BOARD_STAFF', unitId: null, unitName: null }],
  permissions: ['recommendation:read', 'recommendation:handle', 'recommendation:classify', 'response:draft'],
});
const rows = [
  aRecommendationItem({ id: FIRST, code: 'KN-2021-001', text: 'Việc thứ nhất (mẫu)' }),
  aRecommendationItem({ id: SECOND, code: 'KN-2021-002', text: 'Việc thứ hai (mẫu)', raisedBy: 'Cà Mau' }),
];
const list = answer('get', '/api/recommendations', { items: rows, next: null });
const counts = answer('get', '/api/recommendations/counts', {
  counts: [{ status: 'RECEIVED', count: 2, unanswered: 2 }],
  total: 9,
  unanswered: 2,
  overdue: 3,
  dueSoon: 1,
});
type Over = Parameters<typeof aRecommendation>[0];

const the = (id: string | undefined, over: Over = {}) =>
  aRecommendation({
    id: id ?? '',
    code: id === FIRST ? 'KN-2021-001' : 'KN-2021-002',
    text: id === FIRST ? 'Việc thứ nhất (mẫu)' : 'Việc thứ hai (mẫu)',
    ...over,
  });
/** Each of them as it stands when it is asked for. */
const one = (over: Over | (() => Over) = {}) =>
  answer('get', '/api/recommendations/{id}', ({ params }) =>
    the(params['id'], typeof over === 'function' ? over() : over),
  );
const choices = [
  answer('get', '/api/topics', { items: [] }),
  answer('get', '/api/clusters', { on: '2021-03-25', items: [] }),
  answer('get', '/api/units', { items: [], next: null }),
  answer('get', '/api/recommendations/{id}/similar', { items: [] }),
  answer('get', '/api/recommendations/{id}/proposals', { topic: null, competence: null }),
  answer('get', '/api/answer-templates', { items: [] }),
  answer('get', '/api/responses', { items: [], next: null }),
];
const handlers = [board, list, counts, one(), ...choices];

const queue = async () => within(await screen.findByRole('navigation', { name: 'Kiến nghị trong hàng việc' }));

describe('the queue of the desk', () => {
  it('opens one beside the list, marks it there, and keeps it in the address', async () => {
    const { user, router } = await renderRoute(paths.desk(), { handlers });
    expect(await screen.findByText('Chọn một kiến nghị ở danh sách.')).toBeInTheDocument();
    await user.click((await queue()).getByRole('link', { name: /KN-2021-002/ }));
    expect(await screen.findByRole('article', { name: 'KN-2021-002' })).toBeInTheDocument();
    expect((await queue()).getByRole('link', { name: /KN-2021-002/ })).toHaveAttribute('aria-current', 'true');
    expect(router.state.location.search).toBe(`?mo=${SECOND}`);
    expect(await screen.findByRole('region', { name: 'Quá trình xử lý' })).toBeInTheDocument();
  });

  it('reads what is due first, and each tab is a filter that can be sent to a colleague', async () => {
    const asked: string[] = [];
    const listing = answer('get', '/api/recommendations', ({ query }) => {
      asked.push(`${query.get('sort')} ${query.get('deadline')} ${query.get('handlerId')}`);
      return { items: rows, next: null };
    });
    const { user, router } = await renderRoute(paths.desk(), { handlers: [board, listing, counts, one(), ...choices] });
    await user.click(await screen.findByRole('button', { name: 'Quá hạn 3' }));
    await waitFor(() => expect(asked.at(-1)).toBe('deadline OVERDUE null'));
    expect(router.state.location.search).toBe('?han=OVERDUE');
    expect(screen.getByRole('button', { name: 'Quá hạn 3' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Việc của tôi' }));
    await waitFor(() => expect(asked.at(-1)).toMatch(/^deadline OVERDUE 0190/));
  });

  it('says by words how much time is left, and who is late', async () => {
    const late = aRecommendationItem({ id: FIRST, deadlineOn: '2021-04-01', deadlineState: 'OVERDUE', overdue: true });
    const inTime = aRecommendationItem({ id: SECOND, deadlineOn: '2021-04-01', deadlineState: 'IN_TIME' });
    const listing = answer('get', '/api/recommendations', { items: [late, inTime], next: null });
    await renderRoute(paths.desk(), { handlers: [board, listing, counts, one(), ...choices] });
    expect((await queue()).getByText(/^quá hạn .* ngày, từ 01\/04\/2021$/)).toBeInTheDocument();
    expect((await queue()).getByText('trả lời đúng hạn 01/04/2021')).toBeInTheDocument();
  });
});

describe('the keys of the desk', () => {
  it('walks by j and k, with the focus on the row', async () => {
    const { user } = await renderRoute(paths.desk(), { handlers });
    await queue();
    await user.keyboard('j');
    expect(await screen.findByRole('article', { name: 'KN-2021-001' })).toBeInTheDocument();
    await user.keyboard('j');
    expect(await screen.findByRole('article', { name: 'KN-2021-002' })).toBeInTheDocument();
    expect((await queue()).getByRole('link', { name: /KN-2021-002/ })).toHaveFocus();
    await user.keyboard('j');
    expect(screen.getByRole('article', { name: 'KN-2021-002' })).toBeInTheDocument();
    await user.keyboard('k');
    expect(await screen.findByRole('article', { name: 'KN-2021-001' })).toBeInTheDocument();
  });

  it('goes on from the same place when what was open has left the queue', async () => {
    const { user, queryClient } = await renderRoute(paths.desk({}, FIRST), { handlers });
    await queue();
    server.use(answer('get', '/api/recommendations', { items: rows.slice(1), next: null }));
    await queryClient.invalidateQueries({ queryKey: ['recommendations', 'list'] });
    await waitFor(() => expect(screen.queryByRole('link', { name: /KN-2021-001/ })).not.toBeInTheDocument());
    expect(screen.getByRole('article', { name: 'KN-2021-001' })).toBeInTheDocument();
    await user.keyboard('j');
    expect(await screen.findByRole('article', { name: 'KN-2021-002' })).toBeInTheDocument();
  });

  it('leaves the keys to whoever types, and to an open dialog', async () => {
    const { user } = await renderRoute(paths.desk(), { handlers });
    await queue();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('j');
    expect(screen.getByRole('searchbox')).toHaveValue('j');
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    await user.tab();
    await user.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Phím tắt' });
    expect(within(help).getByRole('row', { name: 'g Gộp với kiến nghị giống nhau' })).toBeInTheDocument();
    await user.keyboard('j');
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });
});

describe('the help on the keys', () => {
  const helped = async (permissions: Parameters<typeof signedIn>[0]) => {
    const { user } = await renderRoute(paths.desk(), { handlers: [signedIn(permissions), ...handlers] });
    await queue();
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Phím tắt' }));
    return help.getAllByRole('row').map((row) => row.textContent.charAt(0));
  };

  it('lists what the reader may use, and no more', async () => {
    expect(await helped({ permissions: ['recommendation:read', 'recommendation:handle'] })).toEqual([
      ...['P', 'j', 'k', 'x', 'a', 'g', '/', '?'],
    ]);
  });

  it('hears a key with Caps Lock on', async () => {
    const { user } = await renderRoute(paths.desk(), { handlers });
    await queue();
    await user.keyboard('J');
    expect(await screen.findByRole('article', { name: 'KN-2021-001' })).toBeInTheDocument();
  });
});

describe('answering on the desk', () => {
  it('opens the form by a key, for the one that is open and no other', async () => {
    const answerable = one({ status: 'IN_PROGRESS', actions: ['respond'] });
    const { user } = await renderRoute(paths.desk({}, FIRST), {
      handlers: [board, list, counts, answerable, ...choices],
    });
    await screen.findByRole('button', { name: 'Soạn trả lời' });
    await user.keyboard('t');
    expect(await screen.findByRole('form', { name: 'Soạn trả lời' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /Nội dung trả lời/ })).toHaveFocus();
    await user.click((await queue()).getByRole('link', { name: /KN-2021-002/ }));
    expect(await screen.findByRole('article', { name: 'KN-2021-002' })).toBeInTheDocument();
    expect(screen.queryByRole('form', { name: 'Soạn trả lời' })).not.toBeInTheDocument();
  });
});

describe('what is typed on the desk', () => {
  it('does not give way to another recommendation unasked', async () => {
    const answerable = one({ status: 'IN_PROGRESS', actions: ['respond'] });
    const { user } = await renderRoute(paths.desk({}, FIRST), {
      handlers: [board, list, counts, answerable, ...choices],
    });
    await screen.findByRole('button', { name: 'Soạn trả lời' });
    await user.keyboard('t');
    const text = await screen.findByRole('textbox', { name: /Nội dung trả lời/ });
    await user.type(text, 'Gõ rất lâu');
    await user.click((await queue()).getByRole('link', { name: /KN-2021-002/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rời trang mà chưa lưu?' }));
    await user.click(dialog.getByRole('button', { name: 'Ở lại' }));
    expect(screen.getByRole('article', { name: 'KN-2021-001' })).toBeInTheDocument();
    expect(text).toHaveValue('Gõ rất lâu');
  });
});

const alike: Schema<'SimilarRecommendationDto'> = {
  ...{ id: SECOND, code: 'KN-2021-002', status: 'RECEIVED', score: 0.9, degree: 'NEARLY_SAME', version: 1 },
  pieces: [{ text: 'Việc thứ hai (mẫu)', match: true }],
  askedPieces: [{ text: 'Việc thứ nhất (mẫu)', match: true }],
  ...{ topic: null, raisedBy: null, raisedOn: '2021-03-25', clusterName: 'Cụm mẫu', emulationYear: 2021 },
  ...{ earlier: false, responsesCount: 0, answerExcerpt: null, mergedInto: null, mayMerge: true, mayTake: true },
};

describe('merging on the desk', () => {
  it('opens by a key what says the same, to be answered with this one', async () => {
    const similar = answer('get', '/api/recommendations/{id}/similar', { items: [alike] });
    const mergeable = one({ actions: ['merge'] });
    const { user } = await renderRoute(paths.desk({}, FIRST), {
      handlers: [board, similar, list, counts, mergeable, ...choices],
    });
    expect(await screen.findByRole('region', { name: 'Kiến nghị giống nhau' })).toBeInTheDocument();
    await screen.findAllByText(/KN-2021-002/);
    await user.keyboard('g');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('checkbox', { name: /KN-2021-002/ })).toBeInTheDocument();
  });
});

const settings = answer('get', '/api/desk-settings', {
  ...{ triageDays: 3, clarifyDays: 5, answerDays: 20, urgentAnswerDays: 10, complexAnswerDays: 30, opinionDays: 5 },
  ...{ receiptDays: 10, correctionDays: 10, publishDays: 2, dueSoonDays: 3, version: 1, actions: [] },
});
const assigning = [
  settings,
  answer('get', '/api/holidays', { items: [] }),
  answer('get', '/api/desk/people', { items: [{ id: 'p1', name: 'Chuyên viên mẫu' }] }),
  answer('get', '/api/units', ({ query }) => ({
    items: query.get('q') === 'vu iii' ? [aUnitListItem({ id: 'v3', name: 'Vụ III' })] : [],
    next: null,
  })),
];

describe('assigning', () => {
  const assignable: Over = { status: 'CLASSIFIED', competence: 'CENTRAL_BOARD', actions: ['assign', 'classify'] };
  const before = [...assigning, board, list, counts, ...choices];

  async function fillIn({ user }: Pick<Awaited<ReturnType<typeof renderRoute>>, 'user'>) {
    await screen.findByRole('button', { name: 'Giao xử lý' });
    await user.keyboard('a');
    const dialog = within(await screen.findByRole('dialog', { name: 'Giao xử lý' }));
    await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Đơn vị chủ trì' })).toHaveFocus());
    await user.type(dialog.getByRole('combobox', { name: 'Đơn vị chủ trì' }), 'vu iii');
    await user.click(await screen.findByRole('option', { name: 'Vụ III' }));
    await user.click(dialog.getByRole('radio', { name: /^Khẩn/ }));
    return dialog;
  }

  it('opens by a key, says what day each term gives, and sends who leads', async () => {
    const sent: unknown[] = [];
    const assign = answer('post', '/api/recommendations/{id}/assign', ({ params, body }) => {
      sent.push(body);
      const leadUnit = { id: 'v3', name: 'Vụ III' };
      return the(params['id'], { status: 'FORWARDED', version: 2, leadUnit, dueOn: '2021-03-25' });
    });
    const stands = one(() => (sent.length === 0 ? assignable : { status: 'FORWARDED', version: 2 }));
    const view = await renderRoute(paths.desk({}, FIRST), { handlers: [assign, ...before, stands] });
    const dialog = await fillIn(view);
    expect(await dialog.findByText(/^20 ngày làm việc, đến /)).toBeInTheDocument();
    await view.user.click(dialog.getByRole('button', { name: 'Giao xử lý' }));
    const open = within(await screen.findByRole('article', { name: 'KN-2021-001' }));
    expect(await open.findByText('Đã chuyển xử lý')).toBeInTheDocument();
    expect(sent).toMatchObject([{ version: 1, leadUnitId: 'v3', answerTerm: 'URGENT', handlerId: null, opinions: [] }]);
    expect(await screen.findByText('Đã giao Vụ III chủ trì, hạn 25/03/2021.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'KN-2021-001' })).toHaveFocus());
  });

  it('keeps what was typed when somebody else was quicker, and shows what they did', async () => {
    const versions: unknown[] = [];
    const theirs = aRecommendation({ status: 'FORWARDED', leadUnit: { id: 'v1', name: 'Vụ I' }, version: 5 });
    const assign = answer('post', '/api/recommendations/{id}/assign', ({ body }) => {
      const { version } = body as { version: number };
      versions.push(version);
      return version === 5 ? theirs : problem(409, 'resource.version_conflict', { current: theirs });
    });
    const view = await renderRoute(paths.desk({}, FIRST), { handlers: [assign, ...before, one(assignable)] });
    const dialog = await fillIn(view);
    await view.user.click(dialog.getByRole('button', { name: 'Giao xử lý' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Vụ I');
    await view.user.click(dialog.getByRole('button', { name: 'Giữ nội dung của tôi' }));
    expect(dialog.getByRole('combobox', { name: 'Đơn vị chủ trì' })).toHaveValue('Vụ III');
    await view.user.click(dialog.getByRole('button', { name: 'Giao xử lý' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(versions).toEqual([1, 5]);
  });
});
