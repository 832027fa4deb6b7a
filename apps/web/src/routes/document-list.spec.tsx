import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute } from '../testing';
import { aDocument, MEETING_ID, theMeeting } from '../testing/minutes.factory';

const page = (...items: ReturnType<typeof aDocument>[]) => ({ items, next: null });

describe('the book of outgoing documents', () => {
  it('shows number, day, subject, meeting, and the file with its seal', async () => {
    await renderRoute(paths.documents(), { handlers: [answer('get', '/api/documents', page(aDocument()))] });
    const row = await screen.findByRole('row', { name: /07\/BB-CTĐTM/ });
    expect(within(row).getByText('26/03/2021')).toBeInTheDocument();
    expect(within(row).getByText('Đã ký')).toBeInTheDocument();
    expect(within(row).getByRole('link', { name: 'Họp trù bị mẫu' })).toHaveAttribute(
      'href',
      paths.meeting(MEETING_ID),
    );
    expect(within(row).getByRole('link', { name: 'Tải tệp 07/BB-CTĐTM' })).toHaveAttribute(
      'href',
      `/api/documents/${aDocument().id}/file`,
    );
    expect(within(row).getByText(`SHA-256 ${'f'.repeat(64)}`)).toBeInTheDocument();
  });

  it('explains a void number', async () => {
    const voided = aDocument({ voidedAt: '2021-03-27T00:00:00Z', voidReason: 'Ký nhầm (mẫu)' });
    await renderRoute(paths.documents(), { handlers: [answer('get', '/api/documents', page(voided))] });
    expect(await screen.findByText('Đã hủy số: Ký nhầm (mẫu)')).toBeInTheDocument();
  });

  it('keeps what is searched for in the address', async () => {
    const list = answer('get', '/api/documents', ({ query }) =>
      query.get('q') === 'tru bi' && query.get('year') === '2021' ? page(aDocument()) : page(),
    );
    const { user, router } = await renderRoute(`${paths.documents()}?nam=2021`, { handlers: [list] });
    expect(await screen.findByText('Không có văn bản nào khớp.')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), 'tru bi');
    expect(await screen.findByText('07/BB-CTĐTM')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?nam=2021&q=tru+bi');
  });

  it('says what will fill it while it is empty', async () => {
    await renderRoute(paths.documents(), { handlers: [answer('get', '/api/documents', page())] });
    expect(await screen.findByText('Chưa có văn bản nào.')).toBeInTheDocument();
  });
});

describe('the documents of one meeting', () => {
  it('are those of that meeting only', async () => {
    const list = answer('get', '/api/documents', ({ query }) =>
      query.get('meetingId') === MEETING_ID ? page(aDocument()) : page(),
    );
    await renderRoute(paths.meetingDocuments(MEETING_ID), {
      handlers: [list, answer('get', '/api/meetings/{id}', theMeeting())],
    });
    expect(await screen.findByText('07/BB-CTĐTM')).toBeInTheDocument();
  });
});
