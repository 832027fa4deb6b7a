import { describe, expect, it } from 'vitest';
import { addresses } from './support/addresses';
import {
  addressOf,
  everyPageIsWhole,
  faultsOf,
  missingPage,
  of,
  onDesk,
  type Pages,
  type Place,
  recommendation,
} from './support/every-page';
import { useProgram } from './support/program';
import { DESK, PHONE, SMALL_PHONE } from './support/visitor';

const program = useProgram({ demo: true });

const BOARD: Pages = {
  'ban-hom-nay': addresses.home,
  'ban-lam-viec': addresses.desk,
  'ban-lam-viec-mot-kien-nghi': onDesk('dang tai nhieu hon'),
  'ban-lam-viec-da-gop': onDesk('ban hanh som tieu chi'),
  'ban-tong-quan-kien-nghi': addresses.overview,
  'ban-bao-cao': addresses.report,
  'ban-cam-ket': addresses.commitments,
  'ban-mau-tra-loi': addresses.answerTemplates,
  'ban-tim-kiem': addresses.search('khen thuong'),
  'ban-mot-kien-nghi': recommendation('khen ve chuyen de'),
};

const LEADER: Pages = {
  'lanh-dao-hom-nay': addresses.home,
  'lanh-dao-duyet': addresses.approvals,
  'lanh-dao-mot-kien-nghi': recommendation('dang tai nhieu hon'),
};

const FOCAL_POINT: Pages = {
  'dau-moi-tra-loi': of('conference', addresses.meetingAnswer),
  'dau-moi-hom-nay': addresses.home,
  'dau-moi-cho-xac-nhan': recommendation('ban hanh som tieu chi'),
  'dau-moi-duoc-lay-y-kien': recommendation('dang tai nhieu hon'),
  'dau-moi-tong-quan': addresses.overview,
  'dau-moi-de-nghi': addresses.calls,
  'dau-moi-nhap-kien-nghi': addresses.recommendationImport,
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
  'quan-tri-thu': addresses.adminMessages,
  'quan-tri-thoi-han': addresses.adminDesk,
  'quan-tri-nhat-ky': addresses.adminAudit,
};

/** What others see with more on it: looked at with them, and opened for these readers. */
const ALSO: [email: string, places: Place[]][] = [
  [
    'board@demo.local',
    [
      ...[addresses.calendar, addresses.recommendations, addresses.approvals],
      ...[of('article', addresses.meeting), of('article', addresses.meetingRecorder)],
    ],
  ],
  [
    'focal@demo.local',
    [
      ...[addresses.meetings, addresses.recommendations, addresses.commitments],
      of('article', addresses.meetingDelegations),
    ],
  ],
  ['secretariat@demo.local', [addresses.overview, addresses.report, addresses.commitments]],
  ['admin@demo.local', [addresses.adminTemplates]],
];

type Size = typeof DESK;
const READERS: [reader: string, email: string, pages: Pages, sizes: Size[]][] = [
  ['the staff of the board', 'board@demo.local', BOARD, [DESK, PHONE]],
  ['a leader of the board', 'leader@demo.local', LEADER, [DESK, PHONE]],
  ['a focal point', 'focal@demo.local', FOCAL_POINT, [DESK, PHONE]],
  ['a delegate', 'delegate@demo.local', DELEGATE, [DESK, PHONE, SMALL_PHONE]],
  ['an administrator', 'admin@demo.local', ADMIN, [DESK, PHONE]],
];

describe.each(READERS)(
  'a page of %s is whole in both languages, on a desk and on a phone',
  (_, email, pages, sizes) => {
    everyPageIsWhole(program, email, pages, sizes);
  },
);

it.each(ALSO)('other pages open for %s, and ask for nothing that is refused', async (email, places) => {
  const visitor = await (await program.visitor()).enter(email);
  const faults: string[] = [];
  for (const place of places) {
    await visitor.visit(await addressOf(place, visitor));
    faults.push(...(await missingPage(visitor)));
  }
  expect(faults).toEqual([]);
});

describe('the door', () => {
  it('is whole in both languages, on a desk and on a phone', async () => {
    const visitor = await program.visitor();
    await visitor.visit(addresses.signIn);

    expect(await faultsOf(visitor, 'dang-nhap', [DESK, PHONE, SMALL_PHONE])).toEqual([]);
  });
});
