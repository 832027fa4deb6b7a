import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aManagedYear, aMeeting, anAgenda } from '../testing/meetings.factory';

const { id } = aMeeting();
const years = answer('get', '/api/meetings/managed-years', {
  items: [aManagedYear({ year: 2021 }), aManagedYear({ year: 2020 })],
});
const read = answer('get', '/api/meetings/{id}', ({ params }) =>
  params['id'] === id
    ? aMeeting({ title: 'Họp trù bị năm 2020', status: 'CLOSED', actions: [] })
    : aMeeting({ id: String(params['id']), title: 'Họp trù bị năm 2021', status: 'DRAFT' }),
);
const delegations = answer('get', '/api/meetings/{id}/delegations', () => problem(404, 'resource.not_found'));
const agenda = answer('get', '/api/meetings/{id}/agenda', anAgenda([], { actions: [] }));
const overview = (['warnings', 'schedule-versions', 'readiness'] as const).map((part) =>
  answer('get', `/api/meetings/{id}/${part}`, () => problem(404, 'resource.not_found')),
);

const open = (more: ReturnType<typeof answer>[] = []) =>
  renderRoute(paths.meetingAgenda(id), { handlers: [...more, years, ...overview, read, agenda, delegations] });

describe('a copy of a meeting', () => {
  it('is proposed for the next year, and takes the parts that are chosen', async () => {
    let sent: { id?: string } = {};
    const copy = answer('post', '/api/meetings/{id}/copies', ({ body }) => {
      sent = body as typeof sent;
      return aMeeting({ ...sent, title: 'Họp trù bị năm 2021', status: 'DRAFT' });
    });
    const { user, router } = await open([copy]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sao chép…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sao chép cuộc họp' });
    expect(within(dialog).getByRole('textbox', { name: /^Tên cuộc họp/ })).toHaveValue('Họp trù bị năm 2021');
    await user.click(within(dialog).getByRole('button', { name: 'Sao chép' }));
    expect(within(dialog).getByText('Hãy nhập ô này.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /^Ngày họp/ }), '10/03/2022');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Tài liệu' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Các đoàn đại biểu' }));
    await user.click(within(dialog).getByRole('button', { name: 'Sao chép' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Họp trù bị năm 2021' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe(paths.meeting(sent.id ?? ''));
    expect(sent).toMatchObject({
      ...{ clusterId: aMeeting().clusterId, emulationYear: 2021, heldOn: '2022-03-10', venue: 'Hội trường mẫu' },
      parts: ['AGENDA', 'PEOPLE', 'NOTES', 'FILES'],
    });
  });

  it('is for those who call meetings', async () => {
    await open([signedIn({ permissions: ['meeting:read'] })]);
    await screen.findByRole('heading', { level: 1, name: 'Họp trù bị năm 2020' });
    expect(screen.queryByRole('button', { name: 'Việc khác' })).not.toBeInTheDocument();
  });
});
