import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aFound, aFoundMeeting, foundAll } from '../testing/search.factory';

const clusters = answer('get', '/api/clusters', {
  items: [],
} as never);

const open = (path: string, ...handlers: ReturnType<typeof answer>[]) =>
  renderRoute(path, { handlers: [...handlers, clusters] });

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
    found.counts[2] = { kind: 'RECOMMENDATION', count: 99, more: true };
    await open(paths.search('khen'), answer('get', '/api/search', found));
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
    expect(screen.getByRole('button', { name: 'Kiến nghị: 99+' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'Người: 0' })).toBeDisabled();
  });

  it('narrows to a kind, keeps that in the address, and reads on', async () => {
    const { user, router } = await open(
      paths.search('khen'),
      answer('get', '/api/search', ({ query }) => {
        if (query.get('kind') !== 'RECOMMENDATION') return foundAll([aFoundMeeting(), aFound()]);
        if (query.get('after') === 'trang-2')
          return { items: [aFound({ id: '2', code: 'KN-2020-015' })], counts: [], next: null };
        return foundAll([aFound()], { next: 'trang-2' });
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
