import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ClusterYear } from '../../directory/cluster-year.entity';
import { Photo } from '../../proceedings/photo.entity';
import { referenceId } from '../reference/reference-id';
import { DemoMeeting } from './demo-rows';

const SOUTHWEST = referenceId('cluster', 'tay-nam-bo');
const HAU_GIANG = referenceId('unit', 'hau-giang');
const CENTRAL_BOARD = referenceId('unit', 'ban-tdkt-tw');
const SOURCE = 'Nguồn: bài "Họp trù bị tổng kết Cụm thi đua các tỉnh Tây Nam Bộ", 25/03/2021, tác giả Xuân Phúc.';

const topic = (code: string): string => referenceId('topic', code);

const LE_VAN_VU = 'Đồng chí Lê Văn Vũ, Vụ trưởng Vụ III, Ban TĐKT Trung ương';
const PHAM_DUC_TOAN = 'Đồng chí Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương';

/**
 * The two meetings of March 2021 as docs/seed-article.txt tells of them, fact by fact (docs/domain.md §0). What the
 * source does not say stays empty: the chair, the secretary, clock times, head counts, votes, numbers of documents.
 */
export async function loadArticle(tx: EntityManager, now: Date): Promise<void> {
  await tx.insert(ClusterYear, {
    id: uuidv7(),
    clusterId: SOUTHWEST,
    year: 2020,
    headUnitId: HAU_GIANG,
    note: 'Giả định: nguồn không nêu cụm trưởng năm 2020; tỉnh chủ nhà của hội nghị tổng kết thường là cụm trưởng.',
  });
  const shared = { clusterId: SOUTHWEST, emulationYear: 2020, sourceNote: SOURCE };
  const summary = await DemoMeeting.create(tx, now, {
    ...shared,
    kind: 'SUMMARY',
    title: 'Hội nghị tổng kết giao ước thi đua Cụm thi đua các tỉnh Tây Nam Bộ',
    venue: 'Chưa xác định (nguồn không nêu)',
    heldOn: '2021-03-26',
    dayPart: 'MORNING',
    status: 'SCHEDULED',
  });
  const session = await DemoMeeting.create(tx, now, {
    ...shared,
    kind: 'PREPARATORY',
    title: 'Phiên họp trù bị tổng kết giao ước thi đua năm 2020',
    hostUnitId: HAU_GIANG,
    venue: 'UBND tỉnh Hậu Giang',
    heldOn: '2021-03-25',
    dayPart: 'AFTERNOON',
    status: 'IN_SESSION',
    preparesId: summary.id,
  });
  await record(tx, session);
  await session.close();
}

async function record(tx: EntityManager, session: DemoMeeting): Promise<void> {
  const { toan, vu, anh } = await attendees(session);
  await session.entry({
    kind: 'SPEECH',
    text: 'Phát biểu tại phiên họp trù bị (nguồn không ghi nội dung).',
    speakerId: anh,
  });
  const asked = await recommendations(session);
  await session.entry({
    kind: 'CONSENSUS',
    text: 'Các đại biểu đều thống nhất đồng tình với nội dung báo cáo của Cụm thi đua.',
    speakerText: 'Các đại biểu',
    details: { subject: 'Báo cáo của Cụm thi đua', outcome: 'UNANIMOUS' },
  });
  await scoring(session, vu, asked.inspection);
  await remarks(session, toan, asked);
  await session.entry({
    kind: 'NOTE',
    text: 'Sáng mai, ngày 26/3, Hội nghị tổng kết giao ước thi đua Cụm thi đua các tỉnh Tây Nam Bộ chính thức khai mạc.',
  });
  await captions(tx, session, [anh, toan, vu]);
}

async function attendees(session: DemoMeeting): Promise<{ toan: string; vu: string; anh: string }> {
  const board = await session.delegation(CENTRAL_BOARD);
  const host = await session.delegation(HAU_GIANG);
  const central = { side: 'CENTRAL', delegationId: board, attendance: 'PRESENT' } as const;
  const local = { side: 'HOST', delegationId: host, attendance: 'PRESENT' } as const;
  const toan = await session.attendee({
    ...central,
    name: 'Phạm Đức Toàn',
    positions: ['Ủy viên Hội đồng TĐKT Trung ương', 'Phó Trưởng ban Ban TĐKT Trung ương'],
  });
  const vu = await session.attendee({
    ...central,
    name: 'Lê Văn Vũ',
    positions: ['Vụ trưởng Vụ III, Ban TĐKT Trung ương'],
  });
  await session.attendee({ ...central, kind: 'GROUP', name: 'các chuyên viên của Ban TĐKT Trung ương' });
  const anh = await session.attendee({ ...local, name: 'Hồ Thu Ánh', positions: ['Phó Chủ tịch UBND tỉnh Hậu Giang'] });
  await session.attendee({ ...local, name: 'Nguyễn Minh Trí', positions: ['Giám đốc Sở Nội vụ tỉnh Hậu Giang'] });
  await session.attendee({
    kind: 'GROUP',
    name: 'lãnh đạo Sở Nội vụ, Ban TĐKT của 12 tỉnh trong Cụm thi đua Tây Nam Bộ',
    side: 'MEMBER',
    attendance: 'PRESENT',
  });
  return { toan, vu, anh };
}

interface Asked {
  communication: string;
  inspection: string;
  apparatus: string;
}

/** Raised by "các đại biểu": the source names no speaker and no province. The first one is answered by nobody. */
async function recommendations(session: DemoMeeting): Promise<Asked> {
  const byText = 'Các đại biểu';
  await session.asks('Khen về chuyên đề.', { topicId: topic('THEMATIC_COMMENDATION'), byText });
  const communication = await session.asks(
    'Đăng tải tuyên truyền các gương điển hình tiên tiến trên cổng thông tin của Ban TĐKT Trung ương, Tạp chí Thi đua Khen thưởng.',
    { topicId: topic('COMMUNICATION'), byText },
  );
  const inspection = await session.asks('Điều chỉnh kiểm tra, giám sát về công tác thi đua, khen thưởng.', {
    topicId: topic('INSPECTION_SUPERVISION'),
    byText,
  });
  const apparatus = await session.asks('Kiến nghị kiện toàn bộ máy làm công tác thi đua, khen thưởng.', {
    topicId: topic('ORGANISATION_APPARATUS'),
    byText,
  });
  return { communication, inspection, apparatus };
}

async function scoring(session: DemoMeeting, vu: string, inspection: string): Promise<void> {
  await session.answers(inspection, {
    ...{ speakerId: vu, speaker: LE_VAN_VU, kinds: ['DECIDED_AT_MEETING'], tense: 'DONE' },
    text: 'Trao đổi và trả lời các ý kiến; các đại biểu thống nhất ý kiến với đồng chí Lê Văn Vũ.',
  });
  const criterion = 'Kiểm tra, giám sát';
  const proposedBy = LE_VAN_VU;
  await session.entry({
    kind: 'SCORING_DECISION',
    text: 'Các đại biểu nhất trí với việc công nhận nội dung chấm điểm về công tác kiểm tra, giám sát.',
    details: { criterion, proposedBy, ruling: 'Công nhận nội dung chấm điểm' },
  });
  await session.entry({
    kind: 'SCORING_DECISION',
    text: 'Công nhận kế hoạch do Sở Nội vụ ban hành có nội dung kiểm tra về quản lý nhà nước về công tác thi đua, khen thưởng.',
    details: { criterion, proposedBy, ruling: 'Công nhận kế hoạch do Sở Nội vụ ban hành làm tài liệu minh chứng' },
  });
}

/** The remarks of the central leader, in the order of the source: two answers that show what had been asked, and the rest. */
async function remarks(session: DemoMeeting, toan: string, asked: Asked): Promise<void> {
  const by = { speakerId: toan, speaker: PHAM_DUC_TOAN, responsibleBody: 'Ban TĐKT Trung ương' };
  await session.entry({
    kind: 'SPEECH',
    speakerId: toan,
    text: 'Ghi nhận, đánh giá cao công tác chuẩn bị tổ chức Hội nghị tổng kết bài bản, nghiêm túc và tâm huyết.',
  });
  const resistance = await session.recommendation(
    'Khó khăn, vướng mắc và kiến nghị liên quan đến khen thưởng thành tích kháng chiến.',
    { topicId: topic('RESISTANCE_WAR_COMMENDATION') },
  );
  await session.answers(resistance, {
    ...by,
    kinds: ['AGGREGATE', 'REPORT_UP'],
    tense: 'FUTURE',
    text: 'Ban TĐKT Trung ương sẽ tổng hợp chung với các báo cáo tổng kết của các địa phương để báo cáo cấp có thẩm quyền theo quy định.',
  });
  const training = await session.recommendation('Kiến nghị liên quan đến công tác tập huấn.', {
    topicId: topic('TRAINING'),
  });
  await session.answers(training, {
    ...by,
    kinds: ['PLANNED'],
    tense: 'ONGOING',
    text: 'Ban đang có kế hoạch tăng cường đội ngũ báo cáo viên để tham gia tổ chức tập huấn với các bộ, ngành, địa phương theo chức năng nhiệm vụ.',
    counterpartBodies: ['Các bộ, ngành, địa phương'],
  });
  await session.answers(training, {
    ...by,
    kinds: ['WILL_COORDINATE'],
    tense: 'FUTURE',
    text: 'Ban sẽ phối hợp với một số nhà trường, học viện để lồng ghép nội dung thi đua, khen thưởng vào một số môn học trong các hệ đào tạo cử nhân, vào một số chương trình bồi dưỡng quản lý Nhà nước, bồi dưỡng theo chức danh...',
    counterpartBodies: ['Một số nhà trường, học viện'],
  });
  await session.entry({
    kind: 'ACTION_REQUEST',
    speakerId: toan,
    text: 'Mong muốn các đơn vị thành viên chia sẻ cách làm hay trong cụm cũng như tham khảo mô hình tốt của các cụm khác để áp dụng phù hợp.',
  });
  await session.answers(asked.apparatus, {
    ...by,
    kinds: ['IN_PROGRESS', 'REPORT_UP', 'CALL_TO_MEMBERS'],
    tense: 'ONGOING',
    text: 'Ban TĐKT Trung ương đang tiếp tục tổng hợp các ý kiến, phản ánh để trao đổi với các đơn vị liên quan của Bộ Nội vụ và báo cáo cấp có thẩm quyền. Đồng chí mong muốn thời gian tới, lãnh đạo các tỉnh tiếp tục quan tâm kiện toàn bộ máy làm công tác thi đua, khen thưởng, đảm bảo đáp ứng tốt yêu cầu nhiệm vụ.',
    counterpartBodies: ['Các đơn vị liên quan của Bộ Nội vụ'],
  });
  await session.answers(asked.communication, {
    ...by,
    kinds: ['AGREED', 'CALL_TO_MEMBERS'],
    tense: null,
    text: 'Đồng tình với một số ý kiến về đẩy mạnh công tác tuyên truyền, đồng thời mong muốn các đơn vị quan tâm nghiên cứu, góp ý, cung cấp thông tin và viết bài cho Tạp chí Thi đua Khen thưởng.',
  });
}

/** The three captions in the order of the source, word for word; no credit is given there. */
async function captions(tx: EntityManager, session: DemoMeeting, pictured: string[]): Promise<void> {
  const texts = [
    'Đồng chí Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang phát biểu tại phiên họp trù bị',
    'Đồng chí Phạm Đức Toàn, Ủy viên Hội đồng TĐKT Trung ương, Phó Trưởng ban Ban TĐKT Trung ương phát biểu tại phiên họp trù bị.',
    'Đồng chí Lê Văn Vũ, Vụ trưởng Vụ III Ban TĐKT Trung ương trao đổi và trả lời các ý kiến tại phiên họp trù bị',
  ];
  for (const [position, caption] of texts.entries()) {
    await tx.insert(Photo, {
      id: uuidv7(),
      meetingId: session.id,
      caption,
      pictured: pictured[position] ?? null,
      position,
    });
  }
}
