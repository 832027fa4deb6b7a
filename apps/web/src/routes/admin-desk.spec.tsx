import type { Schema } from '@kyhop/api-contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';

const leader = signedIn({
  roles: [{ role: 'BOARD_LEADER', unitId: null, unitName: null }],
  permissions: ['desk:read', 'desk:configure'],
});

const SETTINGS: Schema<'DeskSettingsDto'> = {
  ...{ triageDays: 3, clarifyDays: 5, answerDays: 20, urgentAnswerDays: 10, complexAnswerDays: 30 },
  ...{ opinionDays: 5, receiptDays: 10, correctionDays: 10, publishDays: 2, dueSoonDays: 3 },
  ...{ version: 1, actions: ['update'] },
};
const settings = answer('get', '/api/desk-settings', SETTINGS);

describe('the page of the desk’s deadlines', () => {
  it('says what each deadline is for', async () => {
    await renderRoute(paths.adminDesk(), { handlers: [leader, settings] });
    const triage = await screen.findByRole('textbox', { name: /^Phân loại/ });
    expect(triage).toHaveValue('3 ngày làm việc');
    expect(triage).toHaveAccessibleDescription('Từ ngày tiếp nhận đến khi phân loại lĩnh vực, thẩm quyền.');
    const answers = within(screen.getByRole('region', { name: 'Giải quyết, trả lời' }));
    expect(answers.getByRole('textbox', { name: /khẩn/ })).toHaveValue('10 ngày làm việc');
  });

  it('changes one, stating the version that was seen, says that it is saved, and goes on from there', async () => {
    const sent: unknown[] = [];
    const update = answer('put', '/api/desk-settings', ({ body }) => {
      sent.push(body);
      return { ...SETTINGS, ...(body as Schema<'UpdateDeskSettingsDto'>), version: sent.length + 1 };
    });
    const { user } = await renderRoute(paths.adminDesk(), { handlers: [leader, settings, update] });
    const type = async (days: string) => {
      const field = await screen.findByRole('textbox', { name: /^Phân loại/ });
      await user.clear(field);
      await user.type(field, days);
      await user.click(screen.getByRole('button', { name: 'Lưu' }));
    };
    await type('4');
    expect(await screen.findByText('Đã lưu.')).toBeInTheDocument();
    expect(await screen.findByDisplayValue('4 ngày làm việc')).toBeInTheDocument();
    await type('6');
    expect(await screen.findByDisplayValue('6 ngày làm việc')).toBeInTheDocument();
    const { actions: _, ...days } = SETTINGS;
    expect(sent).toEqual([
      { ...days, triageDays: 4, version: 1 },
      { ...days, triageDays: 6, version: 2 },
    ]);
  });

  it('asks for a number where there is none, without asking the server, and leads there', async () => {
    const { user } = await renderRoute(paths.adminDesk(), { handlers: [leader, settings] });
    const triage = await screen.findByRole('textbox', { name: /^Phân loại/ });
    await user.clear(triage);
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(screen.getByText('Hãy nhập số ngày.')).toBeInTheDocument();
    expect(triage).toHaveFocus();
  });

  it('shows what somebody else has saved meanwhile', async () => {
    const taken = answer('put', '/api/desk-settings', () =>
      problem(409, 'resource.version_conflict', { current: { ...SETTINGS, answerDays: 25, version: 2 } }),
    );
    const { user } = await renderRoute(paths.adminDesk(), { handlers: [leader, settings, taken] });
    await user.click(await screen.findByRole('button', { name: 'Lưu' }));
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Trả lời: thông thường: 25 ngày làm việc');
    await user.click(within(notice).getByRole('button', { name: 'Lấy nội dung trên máy chủ' }));
    expect(screen.getByRole('textbox', { name: /thông thường/ })).toHaveValue('25 ngày làm việc');
  });
});
