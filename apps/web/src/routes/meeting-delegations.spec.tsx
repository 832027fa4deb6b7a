import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aDelegation, anAttendee, aParsedAttendee, delegations } from '../testing/delegations.factory';
import { aMeeting } from '../testing/meetings.factory';
import { aPerson, aPersonListItem, aPosition } from '../testing/people.factory';

const meeting = aMeeting();
const page = paths.meetingDelegations(meeting.id);
const shell = [
  answer('get', '/api/meetings/{id}', meeting),
  answer('get', '/api/meetings/{id}/applicants', { items: [] }),
  answer('get', '/api/meetings/{id}/papers', { items: [] }),
];
const listOf = (list: ReturnType<typeof delegations>) => answer('get', '/api/meetings/{id}/delegations', list);

describe('the delegates of a meeting', () => {
  it('are told with their counts, and groups that nobody counted are said to be so', async () => {
    const delegation = aDelegation({
      unitName: 'Kiên Giang',
      quota: 1,
      headCount: { people: 2, present: 1, uncountedGroups: 0 },
    });
    const list = delegations({
      delegations: [delegation],
      attendees: [
        anAttendee({ name: 'Lê Mẫu', delegationId: delegation.id, role: 'CHAIR' }),
        anAttendee({ name: 'các chuyên viên', kind: 'GROUP', positions: [] }),
      ],
      headCounts: { ...delegations().headCounts, total: { people: 2, present: 1, uncountedGroups: 1 } },
    });
    await renderRoute(page, { handlers: [...shell, listOf(list)] });
    expect(await screen.findByText('2 người và 1 nhóm chưa rõ số người')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Kiên Giang.*chỉ tiêu 1.*vượt chỉ tiêu/ })).toBeInTheDocument();
    const people = within(screen.getByRole('list', { name: 'Đại biểu của đoàn Kiên Giang' }));
    expect(people.getByText('Lê Mẫu')).toBeInTheDocument();
    expect(people.getByText('Chủ trì')).toBeInTheDocument();
    expect(screen.getByText('chưa rõ số người')).toBeInTheDocument();
  });

  it('offer nothing to change to who may only look', async () => {
    const list = delegations({ attendees: [anAttendee({ name: 'Lê Mẫu' })], actions: [] });
    await renderRoute(page, { handlers: [...shell, listOf(list)] });
    expect(await screen.findByText('Lê Mẫu')).toBeInTheDocument();
    const main = within(screen.getByRole('main'));
    expect(main.queryByRole('button', { name: /Thêm|Sửa|Xoá|Đổi chỗ|Dán/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('begin with the members of the cluster, added at once', async () => {
    const before = delegations();
    let now = before;
    const read = answer('get', '/api/meetings/{id}/delegations', () => now);
    const add = answer('post', '/api/meetings/{id}/delegations/members', () => {
      now = delegations({ delegations: [aDelegation({ unitName: 'An Giang' }), aDelegation({ unitName: 'Bến Tre' })] });
      return now;
    });
    const { user } = await renderRoute(page, { handlers: [...shell, read, add] });
    expect(await screen.findByText('Chưa có đoàn và đại biểu nào.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Thêm các đơn vị thành viên' }));
    expect(await screen.findByRole('button', { name: /Bến Tre/ })).toBeInTheDocument();
    expect(await screen.findByText('Đã thêm 2 đoàn.')).toBeInTheDocument();
  });

  it('are ticked off by key, which goes on to the next person', async () => {
    const [a, b] = [anAttendee({ name: 'Lê Mẫu' }), anAttendee({ name: 'Trần Mẫu' })];
    const said: unknown[] = [];
    const put = answer('put', '/api/meetings/{id}/attendance', ({ body }) => {
      said.push(body);
      return delegations({ attendees: [a, b] });
    });
    const { user } = await renderRoute(page, { handlers: [...shell, listOf(delegations({ attendees: [a, b] })), put] });
    const first = await screen.findByRole('radiogroup', { name: 'Điểm danh Lê Mẫu' });
    within(first).getByRole('radio', { name: 'Chưa rõ' }).focus();
    await user.keyboard('1');
    await waitFor(() => expect(said).toEqual([{ ids: [a.id], attendance: 'PRESENT' }]));
    const second = screen.getByRole('radiogroup', { name: 'Điểm danh Trần Mẫu' });
    expect(second).toContainElement(document.activeElement as HTMLElement);
  });

  it('change places with Alt and the arrows', async () => {
    const [a, b] = [anAttendee({ name: 'Lê Mẫu' }), anAttendee({ name: 'Trần Mẫu' })];
    let now = delegations({ attendees: [a, b] });
    const read = answer('get', '/api/meetings/{id}/delegations', () => now);
    const put = answer('put', '/api/meetings/{id}/attendees/order', ({ body }) => {
      const { ids } = body as { ids: string[] };
      now = delegations({ attendees: ids.map((id) => (id === a.id ? a : b)) });
      return now;
    });
    const { user } = await renderRoute(page, { handlers: [...shell, read, put] });
    (await screen.findByRole('button', { name: 'Đổi chỗ Lê Mẫu' })).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(now.attendees.map(({ name }) => name)).toEqual(['Trần Mẫu', 'Lê Mẫu']));
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows.findIndex((text) => text.includes('Trần Mẫu'))).toBeLessThan(
      rows.findIndex((text) => text.includes('Lê Mẫu')),
    );
  });
});

describe('the form of a delegate', () => {
  const open = async (...handlers: ReturnType<typeof answer>[]) => {
    const view = await renderRoute(page, { handlers: [...shell, listOf(delegations()), ...handlers] });
    await view.user.click(await screen.findByRole('button', { name: 'Thêm đại biểu' }));
    return { user: view.user, dialog: within(await screen.findByRole('dialog')) };
  };

  it('takes several positions', async () => {
    const saved: unknown[] = [];
    const { user, dialog } = await open(
      answer('post', '/api/meetings/{id}/attendees', ({ body }) => {
        saved.push(body);
        return anAttendee();
      }),
    );
    await user.type(dialog.getByRole('textbox', { name: /Họ và tên/ }), 'Lê Mẫu');
    await user.type(dialog.getByRole('textbox', { name: 'Chức vụ 1' }), 'Giám đốc Sở');
    await user.click(dialog.getByRole('button', { name: 'Thêm chức vụ' }));
    await user.type(dialog.getByRole('textbox', { name: 'Chức vụ 2' }), 'Phó Trưởng ban');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(saved).toMatchObject([{ name: 'Lê Mẫu', positions: ['Giám đốc Sở', 'Phó Trưởng ban'], headCount: null }]);
  });

  it('is filled from the directory with the positions of the day of the meeting', async () => {
    const saved: Record<string, unknown>[] = [];
    const known = aPersonListItem({
      ...{ fullName: 'Trần Thị Biết', email: 'biet@example.test', phone: '0123' },
      positions: [aPosition({ title: 'Vụ trưởng' }), aPosition({ title: 'Ủy viên' })],
    });
    const people = answer('get', '/api/people', ({ query }) => ({
      items: query.get('on') === meeting.heldOn ? [known] : [],
      next: null,
    }));
    const save = answer('post', '/api/meetings/{id}/attendees', ({ body }) => {
      saved.push(body as Record<string, unknown>);
      return anAttendee();
    });
    const { user, dialog } = await open(save, signedIn({ permissions: ['meeting:read', 'person:read'] }), people);
    await user.click(await dialog.findByRole('combobox', { name: 'Chọn từ danh bạ' }));
    await user.click(await screen.findByRole('option', { name: 'Trần Thị Biết – Vụ trưởng' }));
    expect(dialog.getByRole('textbox', { name: /Họ và tên/ })).toHaveValue('Trần Thị Biết');
    expect(dialog.getByRole('textbox', { name: 'Chức vụ 2' })).toHaveValue('Ủy viên');
    await user.selectOptions(dialog.getByLabelText('Trả lời dự họp'), 'Sẽ dự');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      ...{ personId: known.id, name: 'Trần Thị Biết', positions: ['Vụ trưởng', 'Ủy viên'] },
      ...{ email: 'biet@example.test', phone: '0123', coming: 'YES' },
    });
  });

  it('enters who is new into the directory as well, when asked to', async () => {
    const saved: Record<string, unknown>[] = [];
    const entered: Record<string, unknown>[] = [];
    const { user, dialog } = await open(
      answer('post', '/api/meetings/{id}/attendees', ({ body }) => {
        saved.push(body as Record<string, unknown>);
        return anAttendee();
      }),
      signedIn({ permissions: ['meeting:read', 'person:read', 'person:manage'] }),
      answer('get', '/api/people', { items: [], next: null }),
      answer('post', '/api/people', ({ body }) => {
        entered.push(body as Record<string, unknown>);
        return aPerson(body as object);
      }),
    );
    await user.click(await dialog.findByRole('textbox', { name: /Họ và tên/ }));
    await user.paste('Lê Văn Mới');
    await user.click(dialog.getByRole('textbox', { name: 'Chức vụ 1' }));
    await user.paste('Chuyên viên');
    await user.click(dialog.getByRole('checkbox', { name: 'Thêm người này vào danh bạ' }));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(entered).toMatchObject([{ fullName: 'Lê Văn Mới', positions: [{ title: 'Chuyên viên' }] }]);
    expect(saved[0]).toMatchObject({ name: 'Lê Văn Mới', personId: entered[0]?.['id'] });
    expect(saved[0]).not.toHaveProperty('toDirectory');
  });

  it('keeps what was typed and shows at its field what the server refused', async () => {
    const fields = [{ path: 'role', code: 'taken' }];
    const { user, dialog } = await open(
      answer('post', '/api/meetings/{id}/attendees', problem(422, 'request.invalid', { fields })),
    );
    await user.type(dialog.getByRole('textbox', { name: /Họ và tên/ }), 'Lê Mẫu');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Tư cách' }), 'Chủ trì');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Tư cách' })).toBeInvalid());
    expect(dialog.getByRole('textbox', { name: /Họ và tên/ })).toHaveValue('Lê Mẫu');
  });
});

describe('a pasted list', () => {
  it('becomes rows to correct, keeps what was not understood in sight, and is saved at once', async () => {
    const read = answer('post', '/api/meetings/{id}/attendees/parse', {
      rows: [
        aParsedAttendee({ name: 'Lê Mãu', certainty: 'CHECK' }),
        aParsedAttendee({ kind: 'GROUP', name: 'lãnh đạo 12 tỉnh' }),
      ],
      rest: ['và nhiều nữa'],
    });
    const saved: { attendees: { name: string; kind: string }[] }[] = [];
    const save = answer('post', '/api/meetings/{id}/attendees/batch', ({ body }) => {
      saved.push(body as (typeof saved)[number]);
      return saved.length === 1
        ? problem(422, 'request.invalid', {
            fields: [{ path: 'attendees.1.name', code: 'too_long', params: { max: 300 } }],
          })
        : delegations();
    });
    const { user } = await renderRoute(page, { handlers: [...shell, listOf(delegations()), read, save] });
    await user.click(await screen.findByRole('button', { name: 'Dán danh sách' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'Lê Mãu …');
    await user.click(dialog.getByRole('button', { name: 'Đọc danh sách' }));

    const first = within(await dialog.findByRole('listitem', { name: 'Dòng 1' }));
    expect(first.getByText('Hãy xem lại')).toBeInTheDocument();
    await user.clear(first.getByRole('textbox', { name: /Họ và tên/ }));
    await user.type(first.getByRole('textbox', { name: /Họ và tên/ }), 'Lê Mẫu');
    expect(dialog.getByText('và nhiều nữa')).toBeInTheDocument();

    await user.click(dialog.getByRole('button', { name: 'Lưu 2 đại biểu' }));
    const second = within(dialog.getByRole('listitem', { name: 'Dòng 2' }));
    expect(await second.findByText('Nhập không quá 300 ký tự.')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Lưu 2 đại biểu' }));
    expect(await screen.findByText('Đã thêm 2 đại biểu.')).toBeInTheDocument();
    expect(saved.at(-1)?.attendees.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'PERSON Lê Mẫu',
      'GROUP lãnh đạo 12 tỉnh',
    ]);
  });
});
