import { addDays } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Meeting } from '../../meetings/meeting.entity';
import { ActionReply } from '../../recommendations/commitments/action-reply.entity';
import { ActionRequest } from '../../recommendations/commitments/action-request.entity';
import { DeskNote } from '../../recommendations/notes/desk-note.entity';
import { NoteMention } from '../../recommendations/notes/note-mention.entity';
import { CoordinatingOpinion } from '../../recommendations/opinions/coordinating-opinion.entity';
import { AnswerReceipt } from '../../recommendations/receipts/answer-receipt.entity';
import { UpwardReport } from '../../recommendations/flow/upward-report.entity';
import { Recommendation } from '../../recommendations/recommendation.entity';
import { DeskRows } from './desk-rows';
import type { SampleCluster } from './sample-cluster';
import { loadNeighbour, type Neighbour } from './sample-neighbour';

/** The desk with something in every state, in two clusters and two years; all of it made up. */
export async function loadSampleDesk(tx: EntityManager, cluster: SampleCluster, now: Date): Promise<void> {
  const neighbour = await loadNeighbour(tx, cluster, now);
  const desk = await DeskRows.open(tx, cluster.today);
  await lastYears(desk, tx, cluster);
  await arrivals(desk, tx, neighbour);
  await inWork(desk, tx, cluster, neighbour);
  await answered(desk, tx, neighbour, cluster);
  await calls(tx, cluster, now);
}

/** What the sample's own conference of last year asked: one settled, one still with the authority above, and late. */
async function lastYears(desk: DeskRows, tx: EntityManager, cluster: SampleCluster): Promise<void> {
  const [files, funds] = await tx
    .createQueryBuilder(Recommendation, 'r')
    .innerJoin('meeting', 'm', 'm.id = r.meeting_id')
    .where(`m.cluster_id = :clusterId AND m.emulation_year = :year`, {
      clusterId: cluster.clusterId,
      year: cluster.year - 1,
    })
    .orderBy('r.number')
    .getMany();
  if (files === undefined || funds === undefined) throw new Error("Last year's sample recommendations are missing.");
  await desk.lead(files, 'CLOSED', {
    days: 290,
    answeredAfter: 18,
    competence: 'CENTRAL_BOARD',
    resultClass: 'EXPLAINED',
  });
  await tx.insert(AnswerReceipt, { id: uuidv7(), recommendationId: files.id, outcome: 'CONFIRMED', at: desk.at(265) });
  await desk.lead(funds, 'REPORTED_UP', { days: 290, due: -200, competence: 'GOVERNMENT' });
  await tx.insert(UpwardReport, {
    ...{ id: uuidv7(), recommendationId: funds.id, authority: 'Cấp có thẩm quyền (mẫu)' },
    ...{ documentReference: 'số 15/BC-BTĐKT (mẫu)', reportedOn: addDays(cluster.today, -230) },
    ...{ byUserId: desk.staffId, at: desk.at(230) },
  });
}

/** What has just come in: to be classified, unclear, or classified and waiting for a unit to take it. */
async function arrivals(desk: DeskRows, tx: EntityManager, { meetingId, unitIds }: Neighbour): Promise<void> {
  const from = { meetingId, channel: 'WRITTEN' as const };
  await desk.asked({
    ...from,
    text: 'Đề nghị đơn giản hóa, rút gọn thành phần hồ sơ đề nghị khen thưởng.',
    topic: 'PROCEDURES',
    raisedByUnitId: unitIds[1],
    days: 1,
  });
  await desk.asked({
    ...from,
    text: 'Kiến nghị tăng kinh phí hoạt động cho Cụm thi đua.',
    raisedByUnitId: unitIds[2],
    days: 9,
  });
  const unclear = await desk.asked({
    ...from,
    text: 'Đề nghị tháo gỡ khó khăn về khen thưởng.',
    topic: 'POLICY_LAW',
    raisedByUnitId: unitIds[3],
    days: 6,
  });
  await desk.lead(unclear, 'CLARIFY', {
    days: 6,
    reason: 'Chưa rõ khó khăn ở khâu nào, hình thức khen thưởng nào (mẫu).',
  });
  const classified = await desk.asked({
    ...from,
    text: 'Kiến nghị xây dựng phần mềm quản lý hồ sơ khen thưởng dùng chung.',
    topic: 'DIGITAL',
    raisedByUnitId: unitIds[0],
    days: 4,
  });
  await desk.lead(classified, 'CLASSIFIED', { days: 4, competence: 'CENTRAL_BOARD' });
  await tx.insert(DeskNote, {
    ...{ id: uuidv7(), recommendationId: classified.id, authorId: desk.leaderId, createdAt: desk.at(2) },
    text: 'Xem lại kế hoạch chuyển đổi số trước khi giao đơn vị chủ trì (mẫu).',
  });
}

/** What units work on: in time, due soon, late; with a draft, an approved answer, an opinion that is waited for. */
async function inWork(desk: DeskRows, tx: EntityManager, cluster: SampleCluster, { meetingId, unitIds }: Neighbour) {
  const from = { meetingId, channel: 'AT_MEETING' as const };
  const training = await desk.asked({
    ...from,
    text: 'Kiến nghị tổ chức tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ cấp xã.',
    topic: 'TRAINING',
    raisedByUnitId: unitIds[1],
    days: 20,
  });
  await desk.lead(training, 'IN_PROGRESS', { days: 20, due: 3, competence: 'CENTRAL_BOARD' });
  await desk.answer(training, {
    ...{ status: 'APPROVED', kinds: ['PLANNED'], tense: 'FUTURE', days: 2 },
    text: 'Ban sẽ mở lớp tập huấn trong quý tới, ưu tiên cán bộ cấp xã (mẫu).',
  });
  const models = await desk.asked({
    ...from,
    text: 'Đề nghị đăng tải nhiều hơn các gương điển hình tiên tiến trên cổng thông tin điện tử.',
    topic: 'COMMUNICATION',
    raisedByUnitId: unitIds[2],
    days: 35,
  });
  await desk.lead(models, 'IN_PROGRESS', { days: 35, due: -4, competence: 'CENTRAL_BOARD', term: 'URGENT' });
  await desk.answer(models, {
    ...{ status: 'DRAFT', kinds: ['AGREED'], tense: null, days: 5 },
    text: 'Ban tiếp thu ý kiến của đơn vị (mẫu).',
  });
  await tx.insert(CoordinatingOpinion, {
    ...{ id: uuidv7(), recommendationId: models.id, unitId: cluster.unitIds[1] ?? '', askedById: desk.staffId },
    ...{
      question: 'Đơn vị có thể cung cấp bài viết không? (mẫu)',
      dueOn: addDays(cluster.today, 2),
      askedAt: desk.at(3),
    },
  });
  await mention(desk, tx, models);
  const apparatus = await desk.asked({
    ...from,
    text: 'Kiến nghị kiện toàn tổ chức bộ máy làm công tác thi đua, khen thưởng ở địa phương.',
    topic: 'ORGANISATION_APPARATUS',
    raisedByUnitId: unitIds[3],
    days: 12,
  });
  await desk.lead(apparatus, 'FORWARDED', {
    days: 12,
    due: 12,
    competence: 'PROVINCE',
    leadUnitId: cluster.unitIds[1],
  });
}

async function mention(desk: DeskRows, tx: EntityManager, { id: recommendationId }: Recommendation): Promise<void> {
  const noteId = uuidv7();
  await tx.insert(DeskNote, {
    ...{ id: noteId, recommendationId, authorId: desk.leaderId, createdAt: desk.at(1) },
    text: 'Đề nghị hoàn thiện dự thảo trong tuần này (mẫu).',
  });
  await tx.insert(NoteMention, { noteId, userId: desk.staffId });
}

/** What has an answer: one waits for its province, one was merged into it and has the same answer. */
async function answered(
  desk: DeskRows,
  tx: EntityManager,
  neighbour: Neighbour,
  cluster: SampleCluster,
): Promise<void> {
  const { id: meetingId } = await tx.findOneByOrFail(Meeting, { clusterId: cluster.clusterId, kind: 'MIDYEAR' });
  const criteria = await desk.asked({
    ...{
      meetingId,
      channel: 'ONLINE' as const,
      topic: 'CLUSTER_ACTIVITY',
      raisedByUnitId: cluster.unitIds[1],
      days: 8,
    },
    text: 'Đề nghị ban hành sớm tiêu chí chấm điểm thi đua ngay từ đầu năm.',
  });
  await desk.lead(criteria, 'ANSWERED', {
    days: 8,
    answeredAfter: 5,
    due: 15,
    competence: 'CLUSTER',
    resultClass: 'RESOLVED',
  });
  await desk.answer(criteria, {
    ...{ status: 'PUBLISHED', kinds: ['DECIDED_AT_MEETING'], tense: 'DONE', days: 3 },
    text: 'Tiêu chí chấm điểm được ban hành trong quý I hằng năm (mẫu).',
    documentReference: 'số 22/BTĐKT-VP (mẫu)',
  });
  const same = await desk.asked({
    ...{
      meetingId: neighbour.meetingId,
      channel: 'AT_MEETING' as const,
      raisedByUnitId: neighbour.unitIds[0],
      days: 20,
    },
    text: 'Kiến nghị sớm ban hành tiêu chí, thang điểm thi đua của năm.',
    topic: 'CLUSTER_ACTIVITY',
  });
  await desk.lead(same, 'MERGED', { days: 20, competence: 'CLUSTER', mergedIntoId: criteria.id });
}

/** What the members were asked to do, with one reply. */
async function calls(tx: EntityManager, { clusterId, unitIds, today }: SampleCluster, now: Date): Promise<void> {
  const meeting = await tx.findOneByOrFail(Meeting, { clusterId, kind: 'MIDYEAR' });
  const requestId = uuidv7();
  await tx.insert(ActionRequest, {
    ...{ id: requestId, meetingId: meeting.id, askedBy: 'Ban TĐKT Trung ương (mẫu)', dueOn: addDays(today, 20) },
    ...{ text: 'Đề nghị các đơn vị giới thiệu mỗi đơn vị một gương điển hình tiên tiến (mẫu).', createdAt: now },
  });
  await tx.insert(ActionReply, {
    ...{ id: uuidv7(), requestId, unitId: unitIds[2] ?? '', state: 'DONE', at: now },
    text: 'Đã gửi bài giới thiệu (mẫu).',
  });
}
