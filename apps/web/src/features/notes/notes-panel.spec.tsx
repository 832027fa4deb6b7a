import type { Schema } from '@kyhop/api-contract';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RequestHandler } from 'msw';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../../api/query-client';
import { paths } from '../../app/paths';
import { Providers } from '../../app/providers';
import { createI18n } from '../../i18n';
import { meQuery } from '../../session/session';
import { answer, problem } from '../../testing';
import { aMe } from '../../testing/factories';
import { server } from '../../testing/server';
import { Mentions } from './mentions';
import { NotesPanel } from './notes-panel';

type Note = Schema<'NoteDto'>;

const BINH = { id: 'p-binh', name: 'Trần Văn Bình (mẫu)' };
const board = answer('get', '/api/desk/people', { items: [BINH, { id: 'p-an', name: 'Lê An (mẫu)' }] });

const aNote = (over: Partial<Note> = {}): Note => ({
  id: 'n1',
  text: 'Đã hỏi Vụ I.',
  author: BINH,
  createdAt: '2021-04-05T03:00:00.000Z',
  edited: false,
  mentions: [],
  unseen: false,
  version: 1,
  actions: [],
  ...over,
});

async function open(what: 'panel' | 'mentions', handlers: RequestHandler[]) {
  server.use(...handlers, board);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  queryClient.setQueryData(meQuery.queryKey, aMe());
  const element = what === 'panel' ? <NotesPanel recommendationId="c1" /> : <Mentions />;
  render(
    <Providers queryClient={queryClient} i18n={await createI18n('vi')} env="test">
      <RouterProvider router={createMemoryRouter([{ path: '/', element }])} />
    </Providers>,
  );
  return userEvent.setup();
}

/** Notes of a server that keeps what is sent; `said` is what was. */
function notes(...first: Note[]) {
  const items = [...first];
  const said: unknown[] = [];
  const handlers = [
    answer('get', '/api/recommendations/{id}/notes', () => ({ items })),
    answer('post', '/api/recommendations/{id}/notes', ({ body }) => {
      said.push(body);
      const { id, text } = body as Schema<'CreateNoteDto'>;
      const note = aNote({ id, text });
      items.push(note);
      return note;
    }),
    answer('put', '/api/notes/{id}', ({ body }) => {
      said.push(body);
      const { text } = body as Schema<'UpdateNoteDto'>;
      items[0] = aNote({ ...items[0], text, version: 2, edited: true });
      return items[0];
    }),
    answer('delete', '/api/notes/{id}', () => {
      items.length = 0;
      return undefined;
    }),
  ];
  return { handlers, said };
}

const field = () => screen.findByRole('textbox', { name: 'Thêm ghi chú' });

describe('writing a note', () => {
  it('names a colleague by keys alone, without diacritics, and saves with Ctrl+Enter', async () => {
    const { handlers, said } = notes();
    const user = await open('panel', handlers);
    await user.type(await field(), 'Nhờ @binh');
    expect(await screen.findByRole('option', { name: BINH.name })).toBeInTheDocument();
    await user.keyboard('{Enter}xem giúp{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(said).toMatchObject([{ text: 'Nhờ @Trần Văn Bình (mẫu) xem giúp', mentionIds: [BINH.id] }]),
    );
    expect(await screen.findByText(/xem giúp/, { selector: 'p' })).toBeInTheDocument();
    await waitFor(async () => expect(await field()).toHaveValue(''));
  });

  it('loses no letter, however fast one types', async () => {
    await open('panel', notes().handlers);
    const typed = await field();
    fireEvent.change(typed, { target: { value: 'N' } });
    expect(typed).toHaveValue('N');
  });

  it('keeps what was typed when it could not be saved, and sends the same note again', async () => {
    const ids: unknown[] = [];
    const refuse = answer('post', '/api/recommendations/{id}/notes', ({ body }) => {
      ids.push((body as Schema<'CreateNoteDto'>).id);
      return problem(500, 'service.failed');
    });
    const user = await open('panel', [refuse, ...notes().handlers]);
    await user.type(await field(), 'Ghi chú mẫu');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(await field()).toHaveValue('Ghi chú mẫu');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(ids).toHaveLength(2));
    expect(new Set(ids).size).toBe(1);
  });
});

describe('the notes of a recommendation', () => {
  it('stand in their order; only one’s own can be changed or taken away', async () => {
    const own = aNote({ id: 'n2', text: 'Của tôi', actions: ['update', 'delete'] });
    const user = await open('panel', notes(own, aNote()).handlers);
    const items = await screen.findAllByRole('listitem');
    expect(items.map((item) => [...item.querySelectorAll('p')].at(-1)?.textContent)).toEqual([
      'Của tôi',
      'Đã hỏi Vụ I.',
    ]);
    expect(within(items[1]!).queryByRole('button')).not.toBeInTheDocument();
    await user.click(within(items[0]!).getByRole('button', { name: 'Xoá' }));
    const dialog = await screen.findByRole('dialog', { name: 'Xoá ghi chú này?' });
    await user.click(within(dialog).getByRole('button', { name: 'Xoá' }));
    await waitFor(() => expect(screen.queryByText('Của tôi')).not.toBeInTheDocument());
  });

  it('are changed in their place', async () => {
    const own = aNote({
      text: 'Hỏi @Người cũ',
      mentions: [{ id: 'old', name: 'Người cũ' }],
      actions: ['update', 'delete'],
    });
    const { handlers, said } = notes(own);
    const user = await open('panel', handlers);
    await user.click(await screen.findByRole('button', { name: 'Sửa' }));
    await user.type(screen.getByRole('textbox', { name: 'Sửa ghi chú' }), '!{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said).toEqual([{ version: 1, text: 'Hỏi @Người cũ!', mentionIds: ['old'] }]));
    expect(await screen.findByText(/đã sửa/)).toBeInTheDocument();
  });

  it('in which the reader is named are seen once they are shown', async () => {
    const seen: string[] = [];
    const see = answer('post', '/api/notes/{id}/seen', ({ params }) => {
      seen.push(String(params['id']));
      return undefined;
    });
    await open('panel', [see, ...notes(aNote({ unseen: true }), aNote({ id: 'n2' })).handlers]);
    await waitFor(() => expect(seen).toEqual(['n1']));
  });
});

describe('where the reader is named', () => {
  const mention: Schema<'MentionDto'> = {
    noteId: 'n1',
    recommendation: { id: 'c1', code: 'KN-2020-014' },
    author: BINH,
    text: 'Nhờ xem giúp',
    createdAt: '2021-04-05T03:00:00.000Z',
    seenAt: null,
  };

  it('tells how many are not seen, leads to the desk, and lets one be marked', async () => {
    let seenAt: string | null = null;
    const user = await open('mentions', [
      answer('get', '/api/notes/mentions', () => ({
        items: [{ ...mention, seenAt }],
        unseen: seenAt === null ? 1 : 0,
        next: null,
      })),
      answer('post', '/api/notes/{id}/seen', () => {
        seenAt = '2021-04-05T04:00:00.000Z';
        return undefined;
      }),
    ]);
    expect(await screen.findByText('1 chưa xem')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'KN-2020-014' })).toHaveAttribute('href', paths.desk({}, 'c1'));
    await user.click(screen.getByRole('button', { name: /^Đã xem ghi chú của Trần Văn Bình/ }));
    await waitFor(() => expect(screen.queryByText('1 chưa xem')).not.toBeInTheDocument());
  });

  it('takes no room when nobody has', async () => {
    await open('mentions', [answer('get', '/api/notes/mentions', { items: [], unseen: 0, next: null })]);
    await waitFor(() => expect(screen.queryByRole('heading')).not.toBeInTheDocument());
  });
});
