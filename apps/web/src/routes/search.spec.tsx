import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aFound, aFoundMeeting, counted, foundAll } from '../testing/search.factory';

const clusters = answer('get', '/api/clusters', {
  items: [],
} as never);

const counts = answer('get', '/api/search/counts', counted({ RECOMMENDATION: 1 }));

const open = (path: string, ...handlers: ReturnType<typeof answer>[]) =>
  renderRoute(path, { handlers: [...handlers, counts, clusters] });

describe('the page of results', () => {
  it('asks what is looked for', async () => {
    await open(paths.search());
    expect(await screen.findByText('Bạn muốn tìm gì?')).toBeInTheDocument();
  });

  it('shows the best of every kind, each with its link, and how many there are', async () => {
    const minutes = aFound({
      ...{ kind: 'MINUTES', source: 'minutes', id: 'm', code: null, recommendationId: null },
      title: [{ text: 'Hội nghị mẫu', match: false }],
    });
    const paper = aFoundMeeting({
      ...{ kind: 'DOCUMENT', source: 'issued_document', id: 'd', code: '05/BB-CM' },
      title: [{ text: 'Biên bản', match: false }],
    });
    const response = aFound({ kind: 'RESPONSE', source: 'response', id: 'a' });
    const found = foundAll([aFoundMeeting(), aFound(), response, minutes, paper]);
    const many = counted({ MEETING: 1, RECOMMENDATION: 120, RESPONSE: 1, MINUTES: 1, DOCUMENT: 1 });
    await open(paths.search('khen'), answer('get', '/api/search', found), answer('get', '/api/search/counts', many));
    const links = within(await screen.findByRole('region', { name: 'Kiến nghị' }));
    expect(links.getByRole('link', { name: 'KN-2020-014' })).toHaveAttribute('href', paths.recommendation(aFound().id));
    expect(screen.getByRole('link', { name: /^Hội nghị\s+khen thưởng$/ })).toHaveAttribute(
      'href',
      paths.meeting(aFoundMeeting().id),
    );
    expect(screen.getByRole('link', { name: 'Trả lời KN-2020-014' })).toHaveAttribute(
      'href',
      paths.recommendation(aFound().id),
    );
    expect(screen.getByRole('link', { name: 'Hội nghị mẫu' })).toHaveAttribute(
      'href',
      paths.meetingMinutes(aFound().meetingId!),
    );
    expect(screen.getByRole('link', { name: /^05\/BB-CM\s+Biên bản$/ })).toHaveAttribute(
      'href',
      paths.meetingDocuments(aFound().meetingId!),
    );
    expect(await screen.findByRole('button', { name: 'Kiến nghị: 99+' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Người: 0' })).toBeDisabled();
  });

  it('narrows to a kind, keeps that in the address, and reads on', async () => {
    const { user, router } = await open(
      paths.search('khen'),
      answer('get', '/api/search', ({ query }) => {
        if (query.get('kind') !== 'RECOMMENDATION') return foundAll([aFoundMeeting(), aFound()]);
        if (query.get('after') === 'trang-2') return foundAll([aFound({ id: '2', code: 'KN-2020-015' })]);
        return foundAll([aFound()], 'trang-2');
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Kiến nghị: 1' }));
    expect(router.state.location.search).toBe('?tim=khen&loai=RECOMMENDATION');
    await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByRole('link', { name: 'KN-2020-015' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'KN-2020-014' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^Hội nghị/ })).not.toBeInTheDocument();
  });

  it('takes cluster and year from the address, and leaves out what is none', async () => {
    const asked: string[] = [];
    const cluster = '0190a000-0000-7000-8000-0000000000c1';
    await open(
      `/tim-kiem?tim=khen&cum=${cluster}&nam=2020&loai=XYZ`,
      answer('get', '/api/search', ({ query }) => {
        asked.push(query.toString());
        return foundAll([aFound()]);
      }),
    );
    await screen.findByRole('link', { name: 'KN-2020-014' });
    expect(asked).toEqual([`q=khen&clusterId=${cluster}&year=2020`]);
  });

  it('shows what was found though it is not known how much there is', async () => {
    const { user, router } = await open(
      paths.search('khen'),
      answer('get', '/api/search', foundAll([aFoundMeeting(), aFound()])),
      answer('get', '/api/search/counts', () => problem(503, 'database.unavailable')),
    );
    expect(await screen.findByRole('link', { name: 'KN-2020-014' })).toBeInTheDocument();
    const kinds = within(screen.getByRole('group', { name: 'Loại kết quả' }));
    expect(kinds.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Tất cả',
      'Cuộc họp',
      'Kiến nghị',
    ]);
    await user.click(kinds.getByRole('button', { name: 'Kiến nghị' }));
    expect(router.state.location.search).toBe('?tim=khen&loai=RECOMMENDATION');
  });

  it('keeps the open kind among the others, though nothing of it was found', async () => {
    await open(
      `${paths.search('khen')}&loai=PERSON`,
      answer('get', '/api/search', foundAll([])),
      answer('get', '/api/search/counts', () => problem(503, 'database.unavailable')),
    );
    expect(await screen.findByRole('button', { name: 'Người', pressed: true })).toBeEnabled();
  });

  it('says when nothing was found', async () => {
    await open(paths.search('khong co'), answer('get', '/api/search', foundAll([])));
    expect(await screen.findByText('Không tìm thấy gì cho “khong co”')).toBeInTheDocument();
  });

  it('says when the server is in trouble, and tries again', async () => {
    let broken = true;
    const { user } = await open(
      paths.search('khen'),
      answer('get', '/api/search', () => (broken ? problem(503, 'database.unavailable') : foundAll([aFound()]))),
    );
    await screen.findByRole('alert');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('link', { name: 'KN-2020-014' })).toBeInTheDocument();
  });
});
