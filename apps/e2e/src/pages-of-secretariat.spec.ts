import { describe, expect, it } from 'vitest';
import { addresses } from './support/addresses';
import { demoMeeting } from './support/demo';
import { everyPageIsWhole, faultsOf, of, type Pages, recommendation } from './support/every-page';
import { useProgram } from './support/program';
import { DESK, PHONE, SMALL_PHONE, type Visitor } from './support/visitor';

const program = useProgram({ demo: true });

/** The cluster of the article; its page is for everybody. */
const cluster = async (visitor: Visitor) => {
  const { items } = await visitor.read('/api/clusters');
  return addresses.cluster(items.find(({ name }) => name.includes('Tây Nam Bộ'))?.id ?? '');
};

const unit = async (visitor: Visitor) => {
  const { items } = await visitor.read('/api/units', { q: 'hau giang' });
  return addresses.unit(items[0]?.id ?? '');
};

const person = async (visitor: Visitor) => {
  const { items } = await visitor.read('/api/people', { q: 'nguyen van an' });
  return addresses.person(items[0]?.id ?? '');
};

/** What the sample unit that has not answered finds behind the link of its invitation. */
const answerByLink = async (visitor: Visitor) => {
  const id = await demoMeeting(visitor, 'conference');
  const { invitees } = await visitor.read('/api/meetings/{id}/invitations', { id });
  const { pathname } = new URL(invitees.find(({ name }) => name.endsWith('E'))?.invitation?.link ?? 'http://none');
  await visitor.context.clearCookies();
  return pathname;
};

const SECRETARIAT: Pages = {
  'thu-ky-lich-thang': addresses.calendar,
  'thu-ky-lich-tuan': `${addresses.calendar}?xem=tuan`,
  'thu-ky-lich-nam': `${addresses.calendar}?xem=nam`,
  'thu-ky-lich-danh-sach': `${addresses.calendar}?xem=danh-sach`,
  'thu-ky-dang-ky-lich': addresses.calendarFeeds,
  'thu-ky-giay-moi': of('conference', addresses.meetingInvitations),
  'thu-ky-giay-moi-chua-lap': of('planned', addresses.meetingInvitations),
  'thu-ky-nhap-danh-sach': of('planned', addresses.meetingImport),
  'thu-ky-dai-bieu-cho-duyet': of('conference', addresses.meetingDelegations),
  'thu-ky-tai-lieu-sap-hop': of('planned', addresses.meetingDocuments),
  'thu-ky-danh-ba': addresses.people,
  'thu-ky-mot-nguoi': person,
  'thu-ky-mau-chuong-trinh': addresses.adminTemplates,
  'thu-ky-hom-nay': addresses.home,
  'thu-ky-cuoc-hop': addresses.meetings,
  'thu-ky-cuoc-hop-moi': addresses.meetingNew,
  'thu-ky-cuoc-hop-sua': of('planned', addresses.meetingEdit),
  'thu-ky-tong-quan': of('planned', addresses.meeting),
  'thu-ky-tong-quan-du-thao': of('draft', addresses.meeting),
  'thu-ky-tong-quan-da-hop': of('article', addresses.meeting),
  'thu-ky-chuong-trinh': of('planned', addresses.meetingAgenda),
  'thu-ky-chuong-trinh-dang-hop': of('inSession', addresses.meetingAgenda),
  'thu-ky-chuong-trinh-trong': of('draft', addresses.meetingAgenda),
  'thu-ky-dai-bieu': of('article', addresses.meetingDelegations),
  'thu-ky-dai-bieu-trong': of('draft', addresses.meetingDelegations),
  'thu-ky-ghi-bien-ban': of('inSession', addresses.meetingRecorder),
  'thu-ky-ghi-bien-ban-bai-bao': of('article', addresses.meetingRecorder),
  'thu-ky-kien-nghi-cuoc-hop': of('article', addresses.meetingRecommendations),
  'thu-ky-bien-ban': of('article', addresses.meetingMinutes),
  'thu-ky-bien-ban-da-ky': of('past', addresses.meetingMinutes),
  'thu-ky-tai-lieu': of('past', addresses.meetingDocuments),
  'thu-ky-nhat-ky': of('article', addresses.meetingHistory),
  'thu-ky-kien-nghi': addresses.recommendations,
  'thu-ky-mot-kien-nghi': recommendation('kien toan bo may'),
  'thu-ky-tim-kiem': addresses.search('hội nghị'),
  'thu-ky-van-ban': addresses.documents,
  'cum-va-don-vi': addresses.directory,
  cum: cluster,
  'don-vi': unit,
  'khong-co-trang': '/khong-co-trang-nay',
};

describe('a page of the secretariat is whole in both languages, on a desk and on a phone', () => {
  everyPageIsWhole(program, 'secretariat@demo.local', SECRETARIAT, [DESK, PHONE]);
});

describe('the answer to an invitation, by its link and without an account,', () => {
  it('is whole in both languages, on a desk and on a phone', async () => {
    const visitor = await (await program.visitor()).enter('secretariat@demo.local');
    await visitor.visit(await answerByLink(visitor));

    expect(await faultsOf(visitor, 'tra-loi-giay-moi', [DESK, PHONE, SMALL_PHONE])).toEqual([]);
  });
});
