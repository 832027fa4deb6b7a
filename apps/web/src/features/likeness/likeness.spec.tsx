import type { Schema } from '@kyhop/api-contract';
import { Notifications } from '@mantine/notifications';
import { render, screen, waitFor, within } from '@testing-library/react';
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
import { aRecommendation } from '../../testing/recommendations.factory';
import { server } from '../../testing/server';
import { GroupPanel } from './group-panel';
import { Proposals } from './proposals';
import { SimilarPanel } from './similar-panel';

const OPEN = aRecommendation({ actions: ['merge', 'repeat', 'classify'], topic: null, version: 3 });
const TOPIC = { id: 't1', code: 'TRAINING', nameVi: 'Tập huấn nghiệp vụ', nameEn: 'Training' };

const aSimilar = (over: Partial<Schema<'SimilarRecommendationDto'>> = {}): Schema<'SimilarRecommendationDto'> => ({
  id: 's1',
  code: 'KN-2018-015',
  status: 'RECEIVED',
  score: 0.8,
  degree: 'NEARLY_SAME',
  pieces: [
    { text: 'Kiến nghị ', match: false },
    { text: 'tập huấn', match: true },
    { text: ' hằng năm (mẫu).', match: false },
  ],
  askedPieces: [
    { text: 'Đề nghị tổ chức ', match: false },
    { text: 'tập huấn', match: true },
  ],
  topic: null,
  raisedBy: 'Kiên Giang',
  raisedOn: '2019-03-25',
  clusterName: 'Cụm mẫu',
  emulationYear: 2018,
  earlier: false,
  responsesCount: 0,
  answerExcerpt: null,
  mergedInto: null,
  mayMerge: false,
  mayTake: false,
  version: 5,
  ...over,
});

const anOrigin = (over: Partial<Schema<'OriginDto'>> = {}): Schema<'OriginDto'> => ({
  id: 's1',
  code: 'KN-2018-015',
  text: 'Kiến nghị tập huấn hằng năm (mẫu).',
  raisedBy: 'Kiên Giang',
  raisedOn: '2019-03-25',
  meeting: { id: 'm1', title: 'Phiên họp mẫu', heldOn: '2019-03-25' },
  clusterName: 'Cụm mẫu',
  received: null,
  version: 7,
  ...over,
});

const similar = (...items: Schema<'SimilarRecommendationDto'>[]) =>
  answer('get', '/api/recommendations/{id}/similar', { items });

async function open(element: React.ReactElement, ...handlers: RequestHandler[]) {
  server.use(...handlers);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  queryClient.setQueryData(meQuery.queryKey, aMe());
  render(
    <Providers queryClient={queryClient} i18n={await createI18n('vi')} env="test">
      <Notifications />
      <RouterProvider router={createMemoryRouter([{ path: '/', element }])} />
    </Providers>,
  );
  return userEvent.setup();
}

describe('what is alike', () => {
  it('stands side by side with the shared words marked, how alike in words, and its answer', async () => {
    const answered = aSimilar({ responsesCount: 2, answerExcerpt: 'Ban sẽ tập huấn (mẫu).', earlier: true });
    await open(<SimilarPanel recommendation={OPEN} />, similar(answered));
    const panel = within(await screen.findByRole('region', { name: 'Kiến nghị giống nhau' }));
    expect(await panel.findByText('Gần như trùng')).toBeInTheDocument();
    expect(panel.getByRole('link', { name: 'KN-2018-015' })).toHaveAttribute('href', paths.recommendation('s1'));
    for (const name of ['KN-2018-015', 'KN-2020-014']) {
      const text = within(panel.getByRole('group', { name }));
      expect(text.getByText('tập huấn', { selector: 'mark' })).toBeInTheDocument();
      expect(text.getByText('Từ giống nhau: tập huấn')).toBeInTheDocument();
    }
    expect(panel.getByText('Đã có 2 trả lời: Ban sẽ tập huấn (mẫu).')).toBeInTheDocument();
    expect(panel.getByText(/Kiên Giang · Cụm mẫu · năm 2018 · 25\/03\/2019/)).toBeInTheDocument();
  });

  it('says so when there is nothing', async () => {
    await open(<SimilarPanel recommendation={OPEN} />, similar());
    expect(await screen.findByText('Không có kiến nghị nào giống kiến nghị này.')).toBeInTheDocument();
  });

  it('offers nothing to who may only look', async () => {
    const looked = aSimilar({ mayMerge: true, mayTake: true, earlier: true });
    await open(<SimilarPanel recommendation={aRecommendation()} />, similar(looked));
    expect(await screen.findByText('Gần như trùng')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is merged into this one, which is told and can be taken back', async () => {
    const sent: unknown[] = [];
    const user = await open(
      <SimilarPanel recommendation={OPEN} />,
      similar(aSimilar({ mayMerge: true })),
      answer('post', '/api/recommendations/{id}/merge', ({ params, body }) => {
        sent.push({ id: params['id'], body });
        return { ...OPEN, origins: [anOrigin()] };
      }),
      answer('post', '/api/recommendations/{id}/unmerge', ({ params, body }) => {
        sent.push({ id: params['id'], body });
        return aRecommendation({ id: 's1', status: 'CLASSIFIED' });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Gộp KN-2018-015 vào kiến nghị này' }));
    expect(await screen.findByText('Đã gộp 1 kiến nghị vào KN-2020-014.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText(/Đã tách khỏi nhóm/)).toBeInTheDocument();
    expect(sent).toEqual([
      { id: OPEN.id, body: { version: 3, items: [{ id: 's1', version: 5 }] } },
      { id: 's1', body: { version: 7 } },
    ]);
  });

  it('takes this one in', async () => {
    let sent: unknown;
    const user = await open(
      <SimilarPanel recommendation={OPEN} />,
      similar(aSimilar({ mayTake: true })),
      answer('post', '/api/recommendations/{id}/merge', ({ params, body }) => {
        sent = { id: params['id'], body };
        return aRecommendation({ id: 's1', code: 'KN-2018-015', origins: [anOrigin({ id: OPEN.id })] });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Gộp kiến nghị này vào KN-2018-015' }));
    expect(await screen.findByText('Đã gộp 1 kiến nghị vào KN-2018-015.')).toBeInTheDocument();
    expect(sent).toEqual({ id: 's1', body: { version: 5, items: [{ id: OPEN.id, version: 3 }] } });
  });

  it('is linked as what is repeated', async () => {
    let sent: unknown;
    const user = await open(
      <SimilarPanel recommendation={OPEN} />,
      similar(aSimilar({ earlier: true })),
      answer('put', '/api/recommendations/{id}/repeats', ({ body }) => {
        sent = body;
        return OPEN;
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Là kiến nghị lặp lại của KN-2018-015' }));
    await waitFor(() => expect(sent).toEqual({ version: 3, repeatsId: 's1' }));
  });

  it('tells when somebody changed it meanwhile', async () => {
    const user = await open(
      <SimilarPanel recommendation={OPEN} />,
      similar(aSimilar({ mayMerge: true })),
      answer('post', '/api/recommendations/{id}/merge', problem(409, 'resource.version_conflict')),
    );
    await user.click(await screen.findByRole('button', { name: 'Gộp KN-2018-015 vào kiến nghị này' }));
    expect(await screen.findByText(/Người khác vừa thay đổi nội dung này/)).toBeInTheDocument();
  });

  it('is merged several at once, those that are nearly the same chosen already', async () => {
    let sent: unknown;
    const more = [
      aSimilar({ mayMerge: true }),
      aSimilar({ id: 's2', code: 'KN-2020-020', degree: 'ALIKE', mayMerge: true, version: 1 }),
      aSimilar({ id: 's3', code: 'KN-2020-021' }),
    ];
    const user = await open(
      <SimilarPanel recommendation={OPEN} />,
      similar(...more),
      answer('post', '/api/recommendations/{id}/merge', ({ body }) => {
        sent = body;
        return { ...OPEN, origins: [anOrigin(), anOrigin({ id: 's2' })] };
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Chọn nhiều kiến nghị để gộp' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Gộp vào KN-2020-014' }));
    const first = dialog.getByRole('checkbox', { name: 'KN-2018-015 · Gần như trùng' });
    await waitFor(() => expect(first).toHaveFocus());
    expect(first).toBeChecked();
    expect(dialog.getAllByRole('checkbox')).toHaveLength(2);
    await user.click(dialog.getByRole('checkbox', { name: 'KN-2020-020 · Khá giống' }));
    await user.click(dialog.getByRole('button', { name: 'Gộp 2 kiến nghị' }));
    expect(await screen.findByText('Đã gộp 2 kiến nghị vào KN-2020-014.')).toBeInTheDocument();
    const items = [
      { id: 's1', version: 5 },
      { id: 's2', version: 1 },
    ];
    expect(sent).toEqual({ version: 3, items });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('the proposals', () => {
  const grounds = { agree: 2, of: 3, from: [{ id: 's1', code: 'KN-2018-015', degree: 'VERY_ALIKE' as const }] };
  const proposals = (over: Partial<Schema<'ProposalsDto'>> = {}) =>
    answer('get', '/api/recommendations/{id}/proposals', {
      topic: { topic: TOPIC, ...grounds },
      competence: { competence: 'CENTRAL_BOARD', ...grounds },
      ...over,
    });
  const classify = (sent: unknown[]) =>
    answer('patch', '/api/recommendations/{id}', ({ body }) => {
      sent.push(body);
      return OPEN;
    });

  it('say what they come from, and are written with one click', async () => {
    const sent: unknown[] = [];
    const user = await open(<Proposals recommendation={OPEN} />, proposals({ competence: null }), classify(sent));
    const panel = within(await screen.findByRole('region', { name: 'Đề xuất phân loại' }));
    expect(panel.getByText('Tập huấn nghiệp vụ')).toBeInTheDocument();
    expect(panel.getByRole('link', { name: 'KN-2018-015' })).toBeInTheDocument();
    expect(panel.getByText(/2\/3 kiến nghị giống đã phân loại như vậy/)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Nhận đề xuất lĩnh vực: Tập huấn nghiệp vụ' }));
    await waitFor(() => expect(sent).toEqual([{ version: 3, topicId: 't1' }]));
  });

  it('are both taken at once', async () => {
    const sent: unknown[] = [];
    const user = await open(<Proposals recommendation={OPEN} />, proposals(), classify(sent));
    await user.click(await screen.findByRole('button', { name: 'Nhận cả hai' }));
    await waitFor(() => expect(sent).toEqual([{ version: 3, topicId: 't1', competence: 'CENTRAL_BOARD' }]));
    expect(await screen.findByText(/^Đã phân loại theo đề xuất: lĩnh vực: Tập huấn nghiệp vụ; /)).toBeInTheDocument();
  });

  it('do not propose what stands already', async () => {
    const classified = aRecommendation({ actions: ['classify'], topic: TOPIC, competence: null });
    await open(<Proposals recommendation={classified} />, proposals());
    expect(await screen.findByText(/Đề xuất thẩm quyền giải quyết:/)).toBeInTheDocument();
    expect(screen.queryByText(/Đề xuất lĩnh vực:/)).not.toBeInTheDocument();
  });
});

describe('the group', () => {
  it('shows each origin with its text and unit, and lets one go', async () => {
    let sent: unknown;
    const head = aRecommendation({ actions: ['merge'], origins: [anOrigin({ received: 'CONFIRMED' })] });
    const user = await open(
      <GroupPanel recommendation={head} addressOf={paths.recommendation} />,
      answer('post', '/api/recommendations/{id}/unmerge', ({ params, body }) => {
        sent = { id: params['id'], body };
        return aRecommendation({ id: 's1' });
      }),
    );
    const panel = within(await screen.findByRole('region', { name: 'Nhóm kiến nghị' }));
    expect(panel.getByText('Kiến nghị tập huấn hằng năm (mẫu).')).toBeInTheDocument();
    expect(panel.getByText('Kiên Giang · Cụm mẫu · 25/03/2019 · đã xác nhận')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Tách ra: KN-2018-015' }));
    expect(await screen.findByText(/Đã tách khỏi nhóm/)).toBeInTheDocument();
    expect(sent).toEqual({ id: 's1', body: { version: 7 } });
  });

  it('leads from a merged one to the one that is answered, and lets it leave', async () => {
    let sent: unknown;
    const mergedInto = { id: 'c9', code: 'KN-2020-001' };
    const merged = aRecommendation({ status: 'MERGED', actions: ['unmerge'], mergedInto, version: 2 });
    const user = await open(
      <GroupPanel recommendation={merged} addressOf={paths.recommendation} />,
      answer('post', '/api/recommendations/{id}/unmerge', ({ body }) => {
        sent = body;
        return aRecommendation();
      }),
    );
    expect(await screen.findByRole('link', { name: 'KN-2020-001' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tách khỏi nhóm' }));
    await waitFor(() => expect(sent).toEqual({ version: 2 }));
  });

  it('offers to take it out alone when what came along with it has been answered', async () => {
    const sent: unknown[] = [];
    const mergedInto = { id: 'c9', code: 'KN-2020-001' };
    const merged = aRecommendation({ status: 'MERGED', actions: ['unmerge'], mergedInto, version: 2 });
    const user = await open(
      <GroupPanel recommendation={merged} addressOf={paths.recommendation} />,
      answer('post', '/api/recommendations/{id}/unmerge', ({ body }) => {
        sent.push(body);
        return sent.length === 1 ? problem(409, 'recommendation.group_answered') : aRecommendation();
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Tách khỏi nhóm' }));
    expect(await screen.findByText(/đã có trả lời trong nhóm này/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Chỉ tách riêng kiến nghị này' }));
    expect(await screen.findByText(/Đã tách khỏi nhóm/)).toBeInTheDocument();
    expect(sent).toEqual([{ version: 2 }, { version: 2, alone: true }]);
  });

  it('is not there for what stands alone', async () => {
    await open(<GroupPanel recommendation={aRecommendation()} addressOf={paths.recommendation} />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
