import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute } from '../testing';
import { MEETING_ID, theMeeting } from '../testing/minutes.factory';

const change = (id: string, actorName: string) => ({
  id,
  at: '2021-03-26T02:00:00Z',
  actorId: MEETING_ID,
  actorName,
  action: 'UPDATE' as const,
  table: 'meeting',
  rowId: MEETING_ID,
  before: { venue: 'Hội trường cũ' },
  after: { venue: 'Hội trường mới' },
});

describe('the history of a meeting', () => {
  it('tells who changed what, and reads on', async () => {
    const trail = answer('get', '/api/meetings/{id}/audit', ({ query }) =>
      query.get('after') === 'more'
        ? { items: [change('1', 'Người thứ hai')], names: {}, next: null }
        : { items: [change('2', 'Người thứ nhất')], names: {}, next: 'more' },
    );
    const { user } = await renderRoute(paths.meetingHistory(MEETING_ID), {
      handlers: [trail, answer('get', '/api/meetings/{id}', theMeeting())],
    });
    expect(await screen.findByText('Người thứ nhất')).toBeInTheDocument();
    expect(screen.getByText('Hội trường mới')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByText('Người thứ hai')).toBeInTheDocument();
  });
});
