import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import {
  aMinutes,
  aMinutesDocument,
  aReadinessItem,
  MEETING_ID,
  signature,
  theMeeting,
} from '../testing/minutes.factory';
import { server } from '../testing/server';

const address = paths.meetingMinutes(MEETING_ID);
const noRevisions = answer('get', '/api/meetings/{id}/minutes/revisions', { items: [] });
const shows = (over: Parameters<typeof aMinutes>[0] = {}) => [
  answer('get', '/api/meetings/{id}/minutes', aMinutes(over)),
  noRevisions,
];

describe('the page of the minutes', () => {
  beforeEach(() => server.use(answer('get', '/api/meetings/{id}', theMeeting())));

  it('shows the paper itself: every line of the form in its order', async () => {
    await renderRoute(address, { handlers: shows() });
    const sheet = await screen.findByRole('article', { name: 'Tờ biên bản' });
    const words = sheet.textContent.replaceAll('\u00a0', ' ');
    const order = [
      'CỤM THI ĐUA MẪU',
      'Số:       /BB-CTĐTM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BIÊN BẢN',
      'Họp trù bị mẫu',
      'Thời gian bắt đầu: 14 giờ 00, ngày 25 tháng 3 năm 2021',
      'Địa điểm: Hội trường mẫu',
      '- Đồng chí Nguyễn Văn Mẫu.',
      'Đồng chí Nguyễn Văn Mẫu phát biểu: Nội dung mẫu.',
      'THƯ KÝ',
      'CHỦ TỌA',
      'Trần Thị Mẫu',
      'Nơi nhận:',
      '- Lưu: VT, Hồ sơ.',
    ].map((line) => words.lastIndexOf(line));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('names what keeps the minutes from being signed, with the way to mend it', async () => {
    const blockers = [aReadinessItem(), aReadinessItem({ code: 'empty_lines', params: { count: 2 } })];
    await renderRoute(address, {
      handlers: shows({ status: 'IN_REVIEW', actions: ['update', 'return'], blockers }),
    });
    const missing = await screen.findByRole('list', { name: 'Còn thiếu để ký' });
    expect(within(missing).getByText('Dòng ghi còn trống: 2')).toBeInTheDocument();
    expect(within(missing).getByRole('link', { name: /Chưa có chủ tọa/ })).toHaveAttribute(
      'href',
      paths.meetingDelegations(MEETING_ID),
    );
    expect(screen.getByRole('button', { name: 'Ký biên bản' })).toBeDisabled();
  });

  it('signs what was read, after asking, and then shows number and seal', async () => {
    let asked: unknown;
    let minutes = aMinutes({ status: 'IN_REVIEW', version: 2, actions: ['update', 'return', 'sign'] });
    const { user } = await renderRoute(address, {
      handlers: [
        answer('get', '/api/meetings/{id}/minutes', () => minutes),
        answer('post', '/api/meetings/{id}/minutes/transitions', ({ body }) => {
          asked = body;
          minutes = aMinutes({ ...signature, actions: ['issue'] });
          return minutes;
        }),
        noRevisions,
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Ký biên bản' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ký biên bản này?' });
    expect(within(dialog).getByText(/không thể hoàn tác/)).toBeInTheDocument();
    expect(asked).toBeUndefined();
    await user.click(within(dialog).getByRole('button', { name: 'Ký biên bản' }));
    expect(await screen.findByText('07/BB-CTĐTM')).toBeInTheDocument();
    expect(screen.getByText(signature.sha256)).toBeInTheDocument();
    expect(asked).toEqual({ to: 'SIGNED', version: 2, digest: 'a'.repeat(64) });
    expect(screen.getByRole('button', { name: 'Phát hành' })).toBeEnabled();
    expect(screen.queryByLabelText('Nơi nhận')).not.toBeInTheDocument();
  });

  it('says so when the record has changed since it was read', async () => {
    const handlers = [
      ...shows({ status: 'IN_REVIEW', actions: ['return', 'sign'] }),
      answer('post', '/api/meetings/{id}/minutes/transitions', () => problem(409, 'minutes.record_changed')),
    ];
    const { user } = await renderRoute(address, { handlers });
    await user.click(await screen.findByRole('button', { name: 'Ký biên bản' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ký biên bản' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/đọc lại biên bản/);
  });

  it('keeps recipients, and what was typed when somebody else was faster', async () => {
    let stands = aMinutes();
    const { user } = await renderRoute(address, {
      handlers: [
        answer('get', '/api/meetings/{id}/minutes', () => stands),
        answer('put', '/api/meetings/{id}/minutes', () => {
          stands = aMinutes({ version: 2, recipients: ['Nơi khác (mẫu)'] });
          return problem(409, 'resource.version_conflict', { current: stands });
        }),
        noRevisions,
      ],
    });
    await user.type(await screen.findByLabelText('Nơi nhận'), '\nCác đơn vị thành viên');
    await user.click(screen.getByRole('button', { name: 'Lưu nơi nhận' }));
    expect(await screen.findByText(/Trên máy chủ đang là: Nơi khác \(mẫu\)/)).toBeInTheDocument();
    expect(screen.getByLabelText('Nơi nhận')).toHaveValue('Ban TĐKT Trung ương\nCác đơn vị thành viên');

    let saved: unknown;
    server.use(
      answer('put', '/api/meetings/{id}/minutes', ({ body }) => {
        saved = body;
        const recipients = ['Ban TĐKT Trung ương', 'Các đơn vị thành viên'];
        return aMinutes({ version: 3, recipients, document: aMinutesDocument({ recipients }) });
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Lưu nơi nhận' }));
    expect(await screen.findByText('- Các đơn vị thành viên;')).toBeInTheDocument();
    expect(saved).toEqual({
      version: 2,
      recipients: ['Ban TĐKT Trung ương', 'Các đơn vị thành viên'],
      parentAgency: null,
    });
  });

  it('shows what became different between two versions, word by word', async () => {
    const before = aMinutesDocument({ place: 'Hội trường cũ' });
    const revision = {
      revision: 1,
      status: 'IN_REVIEW',
      at: '2021-03-26T01:00:00Z',
      byName: 'Thư ký',
      document: before,
    } as const;
    await renderRoute(address, {
      handlers: [
        answer('get', '/api/meetings/{id}/minutes', aMinutes()),
        answer('get', '/api/meetings/{id}/minutes/revisions', { items: [revision] }),
      ],
    });
    const changes = await screen.findByRole('list', { name: 'Những dòng khác nhau' });
    expect(within(changes).getAllByRole('listitem')).toHaveLength(1);
    expect(within(changes).getByRole('deletion')).toHaveTextContent('cũ');
    expect(within(changes).getByRole('insertion')).toHaveTextContent('mẫu');
  });

  it('compares signed minutes with the version before signing', async () => {
    const at = '2021-03-26T01:00:00Z';
    const sent = aMinutesDocument({ place: 'Hội trường cũ' });
    await renderRoute(address, {
      handlers: [
        answer('get', '/api/meetings/{id}/minutes', aMinutes({ ...signature, actions: [] })),
        answer('get', '/api/meetings/{id}/minutes/revisions', {
          items: [
            { revision: 2, status: 'SIGNED', at, byName: 'Thư ký', document: aMinutesDocument() },
            { revision: 1, status: 'IN_REVIEW', at, byName: 'Thư ký', document: sent },
          ],
        }),
      ],
    });
    expect(await screen.findByRole('deletion')).toHaveTextContent('cũ');
  });

  it('gives readers the paper and no buttons that change it', async () => {
    await renderRoute(address, {
      handlers: shows({ ...signature, status: 'ISSUED', issuedAt: signature.signedAt, actions: [] }),
    });
    expect(await screen.findByRole('link', { name: 'Tải DOCX' })).toHaveAttribute(
      'href',
      `/api/meetings/${MEETING_ID}/minutes/file`,
    );
    for (const name of ['Ký biên bản', 'Phát hành', 'Thu về dự thảo']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });

  it('tells members of the cluster that the minutes are not signed yet', async () => {
    await renderRoute(address, {
      handlers: [answer('get', '/api/meetings/{id}/minutes', () => problem(404, 'minutes.not_signed_yet'))],
    });
    expect(await screen.findByText('Biên bản chưa được ký')).toBeInTheDocument();
  });
});
