import { describe, expect, it } from 'vitest';
import { addresses } from './support/addresses';
import { everyPageIsWhole, faultsOf, of, onDesk, type Pages, recommendation } from './support/every-page';
import { useProgram } from './support/program';
import { DESK, PHONE, SMALL_PHONE } from './support/visitor';

const program = useProgram({ demo: true });

const BOARD: Pages = {
  'ban-lich': addresses.calendar,
  'ban-hom-nay': addresses.home,
  'ban-kien-nghi': addresses.recommendations,
  'ban-lam-viec': addresses.desk,
  'ban-lam-viec-mot-kien-nghi': onDesk('dang tai nhieu hon'),
  'ban-lam-viec-da-gop': onDesk('ban hanh som tieu chi'),
  'ban-tong-quan-kien-nghi': addresses.overview,
  'ban-bao-cao': addresses.report,
  'ban-cam-ket': addresses.commitments,
  'ban-duyet': addresses.approvals,
  'ban-mau-tra-loi': addresses.answerTemplates,
  'ban-tim-kiem': addresses.search('khen thuong'),
  'ban-mot-kien-nghi': recommendation('khen ve chuyen de'),
  'ban-tong-quan': of('article', addresses.meeting),
  'ban-ghi-bien-ban': of('article', addresses.meetingRecorder),
};

const LEADER: Pages = {
  'lanh-dao-hom-nay': addresses.home,
  'lanh-dao-duyet': addresses.approvals,
  'lanh-dao-mot-kien-nghi': recommendation('khen ve chuyen de'),
};

const FOCAL_POINT: Pages = {
  'dau-moi-tra-loi': of('conference', addresses.meetingAnswer),
  'dau-moi-hom-nay': addresses.home,
  'dau-moi-cuoc-hop': addresses.meetings,
  'dau-moi-dai-bieu': of('article', addresses.meetingDelegations),
  'dau-moi-kien-nghi': addresses.recommendations,
  'dau-moi-cho-xac-nhan': recommendation('ban hanh som tieu chi'),
  'dau-moi-duoc-lay-y-kien': recommendation('dang tai nhieu hon'),
  'dau-moi-tong-quan': addresses.overview,
  'dau-moi-cam-ket': addresses.commitments,
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
  'quan-tri-mau-chuong-trinh': addresses.adminTemplates,
  'quan-tri-thu': addresses.adminMessages,
  'quan-tri-thoi-han': addresses.adminDesk,
  'quan-tri-nhat-ky': addresses.adminAudit,
};

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

describe('the door', () => {
  it('is whole in both languages, on a desk and on a phone', async () => {
    const visitor = await program.visitor();
    await visitor.visit(addresses.signIn);

    expect(await faultsOf(visitor, 'dang-nhap', [DESK, PHONE, SMALL_PHONE])).toEqual([]);
  });
});
