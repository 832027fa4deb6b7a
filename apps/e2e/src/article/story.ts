import { createUser, setHead } from '../screens/administration';
import { AttendeesScreen } from '../screens/attendees';
import { planMeeting, setRealTimes, takeStep } from '../screens/meetings';
import { signAndIssue } from '../screens/minutes';
import { approveAndPublish, draftAnswer, readRecommendation, unansweredIn } from '../screens/recommendations';
import { addresses } from '../support/addresses';
import type { WordFile } from '../support/docx';
import type { Program } from '../support/program';
import type { Visitor } from '../support/visitor';
import { ASKED, ASSUMED, ATTENDEES, CONFERENCE, LISTS, SESSION, VU } from './article';
import { ADMIN, BOARD, FOCAL_POINT, LEADER, type Person, SECRETARY } from './people';
import { recordArticle } from './record-article';
import { readTold, type Told } from './told';

/** What came of it all. */
export interface Story {
  told: Told;
  /** What stood without an answer when the session had closed. */
  unanswered: string[];
  boardAnswer: string;
  /** What the secretary's page shows of the recommendation. */
  seenBySecretary: string;
  file: WordFile;
}

const CLUSTER = 'Cụm thi đua các tỉnh Tây Nam Bộ';
const BOARD_ANSWER = 'Ban sẽ hướng dẫn khen thưởng theo chuyên đề (câu trả lời mẫu của bài kiểm thử).';
const SOURCE = 'Nguồn: bài "Họp trù bị tổng kết Cụm thi đua các tỉnh Tây Nam Bộ", 25/03/2021, tác giả Xuân Phúc.';

/** From an empty cluster to issued minutes and an answered question, through the screens alone. */
export async function tellTheStory(program: Program): Promise<Story> {
  const as = async ({ email, password }: Person): Promise<Visitor> => (await program.visitor()).signIn(email, password);

  const admin = await as(ADMIN);
  await openAccounts(admin);
  const secretary = await as(SECRETARY);
  const session = await planBoth(secretary);
  await listAttendees(secretary, session);
  await hold(secretary, session);
  await meetWhatSigningNeeds(secretary, session);
  const file = await signAndIssue(secretary, session);

  const board = await as(BOARD);
  const unanswered = await unansweredIn(board);
  await draftAnswer(board, ASKED.thematic.text, BOARD_ANSWER);
  await approveAndPublish(await as(LEADER), ASKED.thematic.text, BOARD_ANSWER);
  const seenBySecretary = await readRecommendation(secretary, ASKED.thematic.text);
  const told = await readTold(secretary, { session: SESSION.title, conference: CONFERENCE.title });
  return { told, unanswered, boardAnswer: BOARD_ANSWER, seenBySecretary, file };
}

async function openAccounts(admin: Visitor): Promise<void> {
  await createUser(admin, SECRETARY, { role: 'Thư ký cụm', province: { typed: 'hau giang', name: /Hậu Giang/ } });
  await createUser(admin, BOARD, { role: 'Chuyên viên Ban TĐKT Trung ương' });
  await createUser(admin, LEADER, { role: 'Lãnh đạo Ban TĐKT Trung ương' });
  await createUser(admin, FOCAL_POINT, { role: 'Đầu mối tỉnh', province: { typed: 'kien giang', name: /Kiên Giang/ } });
  await setHead(admin, {
    ...{ cluster: CLUSTER, year: 2020, head: 'Hậu Giang' },
    note: 'Giả định của bài kiểm thử: nguồn không nêu cụm trưởng.',
  });
}

/** First the conference, so that the session can name what it prepares. Gives the session's id. */
async function planBoth(secretary: Visitor): Promise<string> {
  const shared = { cluster: CLUSTER, year: 2020, sourceNote: SOURCE };
  await planMeeting(secretary, {
    ...{ ...shared, kind: 'Hội nghị tổng kết', title: CONFERENCE.title, day: '26/03/2021', dayPart: 'buổi sáng' },
    venue: 'Chưa xác định (nguồn không nêu)',
  });
  await takeStep(secretary.page, 'Lên lịch', 'Đã lên lịch cuộc họp.');
  const session = await planMeeting(secretary, {
    ...{ ...shared, kind: 'Phiên họp trù bị', title: SESSION.title, day: '25/03/2021', dayPart: 'buổi chiều' },
    ...{ venue: SESSION.venue, prepares: CONFERENCE.title },
  });
  await takeStep(secretary.page, 'Lên lịch', 'Đã lên lịch cuộc họp.');
  return session;
}

async function listAttendees(secretary: Visitor, session: string): Promise<void> {
  const screen = await AttendeesScreen.open(secretary, session);
  const positions = ATTENDEES.find(({ name }) => name === VU)?.positions ?? [];
  await screen.paste(LISTS[0], [{ name: VU, positions }]);
  await screen.paste(LISTS[1]);
}

async function hold(secretary: Visitor, session: string): Promise<void> {
  await secretary.visit(addresses.meeting(session));
  await takeStep(secretary.page, 'Bắt đầu họp', 'Cuộc họp đã bắt đầu.');
  await recordArticle(secretary, session);
  await secretary.visit(addresses.meeting(session));
  await takeStep(secretary.page, 'Kết thúc họp', 'Cuộc họp đã kết thúc.');
}

/** The article names neither chair nor secretary nor times: this test assumes them, plainly. */
async function meetWhatSigningNeeds(secretary: Visitor, session: string): Promise<void> {
  const { chair, secretary: writer, start, end } = ASSUMED;
  const screen = await AttendeesScreen.open(secretary, session);
  await screen.add({ ...chair, role: 'Chủ trì', side: 'Đơn vị chủ nhà' });
  await screen.add({ ...writer, role: 'Thư ký', side: 'Đơn vị chủ nhà' });
  for (const { name } of [...ATTENDEES, chair, writer]) await screen.isPresent(name);
  await setRealTimes(secretary, session, start, end);
}
