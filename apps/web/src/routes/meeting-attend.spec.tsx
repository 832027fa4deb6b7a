import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aDelegation, anAttendee, delegations } from '../testing/delegations.factory';
import { aMeetingFile, files } from '../testing/files.factory';
import { aMeeting, anAgenda, anAgendaItem } from '../testing/meetings.factory';
import { aRecommendationItem } from '../testing/recommendations.factory';

const meeting = aMeeting({ status: 'IN_SESSION', preparationNote: 'Đọc trước dự thảo báo cáo.' });
const page = paths.meetingAttend(meeting.id);
const ours = aDelegation({ unitName: 'Kiên Giang' });
const me = anAttendee({ name: 'Lê Mẫu', isMe: true, delegationId: ours.id });
const agenda = anAgenda([
  anAgendaItem({ id: 'a', title: 'Khai mạc', state: 'DONE' }),
  anAgendaItem({ id: 'b', title: 'Báo cáo tổng kết', state: 'NOW', presenterName: 'Trần Mẫu' }),
  anAgendaItem({ id: 'c', title: 'Tham luận', state: 'NEXT', presenterName: 'Lê Mẫu', presenterIsMe: true }),
]);

const whole = [
  answer('get', '/api/meetings/{id}', meeting),
  answer('get', '/api/meetings/{id}/agenda', agenda),
  answer('get', '/api/meetings/{id}/delegations', delegations({ delegations: [ours], attendees: [me], actions: [] })),
  answer('get', '/api/documents', { items: [], next: null }),
  answer('get', '/api/meetings/{id}/files', files([], { actions: [] })),
  answer('get', '/api/recommendations', ({ query }) => ({
    items: query.get('raisedByUnitId') === ours.unitId ? [aRecommendationItem({ text: 'Kiến nghị năm trước' })] : [],
    next: null,
  })),
];

const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of a delegate', () => {
  it('tells how to get ready, what is on and what comes next', async () => {
    await renderRoute(page, { handlers: whole });
    expect(await screen.findByText('Đọc trước dự thảo báo cáo.')).toBeInTheDocument();
    const programme = await part('Chương trình');
    const now = (await programme.findByText('Đang diễn ra')).parentElement;
    expect(now).toHaveTextContent('Báo cáo tổng kết');
    expect(programme.getByText('Tiếp theo').parentElement).toHaveTextContent('Tham luận');
  });

  it('gives the documents of the meeting to be saved', async () => {
    const file = aMeetingFile({ name: 'Dự thảo báo cáo.pdf', agendaItemTitle: 'Báo cáo tổng kết' });
    const list = answer('get', '/api/meetings/{id}/files', files([file], { actions: [] }));
    await renderRoute(page, { handlers: [list, ...whole] });
    const documents = await part('Tài liệu');
    const link = await documents.findByRole('link', { name: 'Dự thảo báo cáo.pdf' });
    expect(link).toHaveAttribute('href', `/api/meeting-files/${file.id}/content`);
    expect(documents.getByText('Báo cáo tổng kết · 1,2 MB')).toBeInTheDocument();
    expect(documents.queryByRole('button')).not.toBeInTheDocument();
  });

  it('tells the reader their own part', async () => {
    await renderRoute(page, { handlers: whole });
    const mine = await part('Phần của bạn');
    expect(await mine.findByText('Lê Mẫu')).toBeInTheDocument();
    expect(mine.getByText(/Đoàn Kiên Giang/)).toBeInTheDocument();
    expect(await mine.findByText('Tham luận')).toBeInTheDocument();
    expect(mine.queryByText('Báo cáo tổng kết')).not.toBeInTheDocument();
  });

  it('tells what became of what the unit of their delegation asked', async () => {
    await renderRoute(page, { handlers: whole });
    const asked = await part('Kiến nghị của Kiên Giang');
    expect(await asked.findByRole('link', { name: 'Kiến nghị năm trước' })).toBeInTheDocument();
  });

  it('shows the rest when one part fails, which can be tried again', async () => {
    let answers = 0;
    const documents = answer('get', '/api/documents', () => {
      answers += 1;
      return answers === 1 ? problem(503, 'service.database_unavailable') : { items: [], next: null };
    });
    const { user } = await renderRoute(page, { handlers: [documents, ...whole] });
    const papers = await part('Tài liệu');
    expect(await papers.findByRole('alert')).toBeInTheDocument();
    expect(await (await part('Chương trình')).findByText('Đang diễn ra')).toBeInTheDocument();
    await user.click(papers.getByRole('button', { name: 'Thử lại' }));
    expect(await papers.findByText('Chưa có tài liệu nào.')).toBeInTheDocument();
  });

  it('says so to who is not on the list', async () => {
    const nobody = answer('get', '/api/meetings/{id}/delegations', delegations({ actions: [] }));
    await renderRoute(page, { handlers: [nobody, ...whole] });
    expect(await screen.findByText('Bạn chưa có trong danh sách đại biểu của cuộc họp này.')).toBeInTheDocument();
  });
});
