import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aUnitListItem } from '../testing/directory.factory';
import { aRecommendation, aRecommendationItem } from '../testing/recommendations.factory';

const board = signedIn({
  roles: [{ role: 'BOARD_STAFF', unitId: null, unitName: null }],
  permissions: ['recommendation:read', 'recommendation:handle'],
});
const rows = ['001', '002', '003', '004'].map((number) =>
  aRecommendationItem({ id: `r${number}`, code: `KN-2021-${number}`, status: 'CLASSIFIED', version: Number(number) }),
);
const around = [
  board,
  answer('get', '/api/recommendations', { items: rows, next: null }),
  answer('get', '/api/recommendations/counts', { counts: [], total: 4, unanswered: 4, overdue: 0, dueSoon: 0 }),
  answer('get', '/api/recommendations/{id}', ({ params }) => aRecommendation({ id: params['id'] ?? '' })),
  answer('get', '/api/recommendations/{id}/similar', { items: [] }),
  answer('get', '/api/topics', { items: [] }),
  answer('get', '/api/clusters', { on: '2021-03-25', items: [] }),
  answer('get', '/api/holidays', { items: [] }),
  answer('get', '/api/desk/people', { items: [] }),
  answer('get', '/api/units', { items: [aUnitListItem({ id: 'v3', name: 'Vụ III' })], next: null }),
  answer('get', '/api/desk-settings', {
    ...{ triageDays: 3, clarifyDays: 5, answerDays: 20, urgentAnswerDays: 10, complexAnswerDays: 30, opinionDays: 5 },
    ...{ receiptDays: 10, correctionDays: 10, publishDays: 2, dueSoonDays: 3, version: 1, actions: [] },
  }),
];
const box = (number: string) => screen.findByRole('checkbox', { name: `Chọn KN-2021-${number}` });

/** Chooses the first three, one with all up to the other, and gives them to a unit. */
async function giveThree(write: ReturnType<typeof answer>) {
  const { user } = await renderRoute(paths.desk(), { handlers: [write, ...around] });
  await user.click(await box('001'));
  await user.keyboard('{Shift>}');
  await user.click(await box('003'));
  await user.keyboard('{/Shift}');
  const bar = within(screen.getByRole('group', { name: 'Kiến nghị đã chọn' }));
  expect(bar.getByText('Đã chọn 3 kiến nghị')).toBeInTheDocument();
  await user.click(bar.getByRole('button', { name: 'Giao xử lý' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Giao xử lý 3 kiến nghị' }));
  await user.click(dialog.getByRole('combobox', { name: 'Đơn vị chủ trì' }));
  await user.click(await screen.findByRole('option', { name: 'Vụ III' }));
  await user.click(dialog.getByRole('radio', { name: /^Khẩn/ }));
  await user.click(dialog.getByRole('button', { name: 'Giao xử lý' }));
  return { user, dialog };
}

describe('many on the desk', () => {
  it('go to one unit at once; what is refused is named, and has the focus', async () => {
    const sent: unknown[] = [];
    await giveThree(
      answer('post', '/api/recommendations/assign', ({ body }) => {
        sent.push(body);
        return { done: ['r001', 'r003'], refused: [{ id: 'r002', code: 'recommendation.illegal_transition' }] };
      }),
    );
    expect(await screen.findByText('Đã giao 2 kiến nghị cho Vụ III chủ trì.')).toBeInTheDocument();
    const refused = await screen.findByText(/KN-2021-002:/);
    await waitFor(() => expect(refused.closest('[data-focus-next]')).toHaveFocus());
    expect(await box('001')).not.toBeChecked();
    const items = [1, 2, 3].map((version) => ({ id: `r00${version}`, version }));
    expect(sent).toEqual([{ items, leadUnitId: 'v3', handlerId: null, answerTerm: 'URGENT', dueOn: null }]);
  });

  it('are no choice of whoever may not assign', async () => {
    const leading = signedIn({ permissions: ['recommendation:read'] });
    const { user } = await renderRoute(paths.desk(), { handlers: [leading, ...around] });
    const row = await screen.findByRole('link', { name: /KN-2021-001/ });
    await user.click(row);
    await user.keyboard('x');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Kiến nghị đã chọn' })).not.toBeInTheDocument();
  });

  it('stay chosen, and what was filled in stays, when the server fails', async () => {
    const { dialog } = await giveThree(
      answer('post', '/api/recommendations/assign', () => problem(503, 'service.database_unavailable')),
    );
    const alert = await dialog.findByRole('alert');
    expect(alert).toHaveTextContent('Cơ sở dữ liệu đang gián đoạn');
    // Below the fields, where the button is: the top of a long form may be out of sight.
    const lastField = dialog.getByRole('textbox', { name: 'Hạn khác' });
    expect(lastField.compareDocumentPosition(alert)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(dialog.getByRole('combobox', { name: 'Đơn vị chủ trì' })).toHaveValue('Vụ III');
    expect(dialog.getByText('KN-2021-001, KN-2021-002, KN-2021-003')).toBeInTheDocument();
  });

  it('are chosen and given by keys alone', async () => {
    const { user } = await renderRoute(paths.desk(), { handlers: around });
    await box('001');
    for (const number of ['001', '002']) {
      await user.keyboard('j');
      await waitFor(() => expect(screen.getByRole('link', { current: true })).toHaveTextContent(number));
      await user.keyboard('x');
      expect(await box(number)).toBeChecked();
    }
    await user.click(await box('003'));
    await user.keyboard('a');
    expect(await screen.findByRole('dialog', { name: 'Giao xử lý 3 kiến nghị' })).toBeInTheDocument();
  });
});
