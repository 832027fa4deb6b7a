import { describe, expect, it } from 'vitest';
import { addresses } from './support/addresses';
import { demoMeeting, type DemoMeeting, demoRecommendation } from './support/demo';
import { englishWords, keepPicture, looks } from './support/look';
import { useProgram } from './support/program';
import { DESK, PHONE, SMALL_PHONE, type Visitor } from './support/visitor';

const program = useProgram({ demo: true });

type Size = typeof DESK;
type Find = (visitor: Visitor) => Promise<string>;
type Pages = Record<string, string | Find>;

const of = (which: DemoMeeting, address: (id: string) => string) => async (visitor: Visitor) =>
  address(await demoMeeting(visitor, which));

const recommendation =
  (words: string): Find =>
  async (visitor) =>
    addresses.recommendation(await demoRecommendation(visitor, words));

/** The cluster of the article; its page is for everybody. */
const cluster: Find = async (visitor) => {
  const { items } = await visitor.read('/api/clusters');
  return addresses.cluster(items.find(({ name }) => name.includes('Tây Nam Bộ'))?.id ?? '');
};

const unit: Find = async (visitor) => {
  const { items } = await visitor.read('/api/units', { q: 'hau giang' });
  return addresses.unit(items[0]?.id ?? '');
};

const person: Find = async (visitor) => {
  const { items } = await visitor.read('/api/people', { q: 'nguyen van an' });
  return addresses.person(items[0]?.id ?? '');
};

/** What the sample unit that has not answered finds behind the link of its invitation. */
const answerByLink: Find = async (visitor) => {
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
  'thu-ky-van-ban': addresses.documents,
  'cum-va-don-vi': addresses.directory,
  cum: cluster,
  'don-vi': unit,
  'khong-co-trang': '/khong-co-trang-nay',
};

const BOARD: Pages = {
  'ban-lich': addresses.calendar,
  'ban-hom-nay': addresses.home,
  'ban-kien-nghi': addresses.recommendations,
  'ban-mot-kien-nghi': recommendation('khen ve chuyen de'),
  'ban-tong-quan': of('article', addresses.meeting),
  'ban-ghi-bien-ban': of('article', addresses.meetingRecorder),
};

const LEADER: Pages = {
  'lanh-dao-hom-nay': addresses.home,
  'lanh-dao-mot-kien-nghi': recommendation('khen ve chuyen de'),
};

const FOCAL_POINT: Pages = {
  'dau-moi-tra-loi': of('conference', addresses.meetingAnswer),
  'dau-moi-hom-nay': addresses.home,
  'dau-moi-cuoc-hop': addresses.meetings,
  'dau-moi-dai-bieu': of('article', addresses.meetingDelegations),
  'dau-moi-kien-nghi': addresses.recommendations,
};

const DELEGATE: Pages = {
  'dai-bieu-hom-nay': addresses.home,
  'dai-bieu-sap-hop': of('planned', addresses.meetingAttend),
  'dai-bieu-dang-hop': of('inSession', addresses.meetingAttend),
  'dai-bieu-kien-nghi': addresses.recommendations,
};

const ADMIN: Pages = {
  'quan-tri-hom-nay': addresses.home,
  'quan-tri-nguoi-dung': addresses.adminUsers,
  'quan-tri-cum': addresses.adminClusters,
  'quan-tri-chu-de': addresses.adminTopics,
  'quan-tri-ngay-nghi': addresses.adminHolidays,
  'quan-tri-mau-chuong-trinh': addresses.adminTemplates,
  'quan-tri-thu': addresses.adminMessages,
  'quan-tri-nhat-ky': addresses.adminAudit,
};

const READERS: [reader: string, email: string, pages: Pages, sizes: Size[]][] = [
  ['the secretariat', 'secretariat@demo.local', SECRETARIAT, [DESK, PHONE]],
  ['the staff of the board', 'board@demo.local', BOARD, [DESK, PHONE]],
  ['a leader of the board', 'leader@demo.local', LEADER, [DESK, PHONE]],
  ['a focal point', 'focal@demo.local', FOCAL_POINT, [DESK, PHONE]],
  ['a delegate', 'delegate@demo.local', DELEGATE, [DESK, PHONE, SMALL_PHONE]],
  ['an administrator', 'admin@demo.local', ADMIN, [DESK, PHONE]],
];

describe.each(READERS)(
  'a page of %s is whole in both languages, on a desk and on a phone',
  (_, email, pages, sizes) => {
    it.each(Object.entries(pages))('%s', async (name, place) => {
      const visitor = await program.visitor();
      await visitor.enter(email);
      await visitor.visit(typeof place === 'string' ? place : await place(visitor));

      expect(await faultsOf(visitor, name, sizes)).toEqual([]);
    });
  },
);

describe('the answer to an invitation, by its link and without an account,', () => {
  it('is whole in both languages, on a desk and on a phone', async () => {
    const visitor = await (await program.visitor()).enter('secretariat@demo.local');
    await visitor.visit(await answerByLink(visitor));

    expect(await faultsOf(visitor, 'tra-loi-giay-moi', [DESK, PHONE, SMALL_PHONE])).toEqual([]);
  });
});

describe('the door', () => {
  it('is whole in both languages, on a desk and on a phone', async () => {
    const visitor = await program.visitor();
    await visitor.visit(addresses.signIn);

    expect(await faultsOf(visitor, 'dang-nhap', [DESK, PHONE, SMALL_PHONE])).toEqual([]);
  });
});

/** Looks at the page at each size, first in Vietnamese, then in English and in the dark, and tells what is wrong with it. */
async function faultsOf(visitor: Visitor, name: string, sizes: Size[]): Promise<string[]> {
  const { page } = visitor;
  const faults = await missingPage(visitor);
  for (const size of sizes) {
    await page.setViewportSize(size);
    faults.push(...(await looks(visitor, `vi ${size.width}`)));
    await keepPicture(page, name);
  }
  faults.push(...(await englishWords(page)).map((word) => `vi: English "${word}"`));

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: 'Tiếng Việt', exact: true }).waitFor();
  for (const size of sizes) {
    await page.setViewportSize(size);
    faults.push(...(await looks(visitor, `en, dark ${size.width}`)));
  }
  return faults;
}

/** A page of an error or of something unfinished is no page. */
async function missingPage({ page }: Visitor): Promise<string[]> {
  const heading = await page.getByRole('heading', { level: 1 }).first().innerText();
  const wanted = page.url().endsWith('/khong-co-trang-nay')
    ? /Không tìm thấy/
    : /^(?!.*(?:Không tìm thấy|không được mở|Có lỗi|đang được xây dựng))/;
  return wanted.test(heading) ? [] : [`the page is "${heading}"`];
}
