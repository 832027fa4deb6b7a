import { addDays, dayOfWeek, instantOf } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import type { AgendaItem } from '../../meetings/agenda-item.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import { referenceId } from '../reference/reference-id';
import { DemoMeeting } from './demo-rows';
import type { SampleCluster } from './sample-cluster';
import { inviteDelegations } from './sample-invitations';

type Line = Pick<AgendaItem, 'title' | 'kind' | 'minutesPlanned'>;

const AFTERNOON: Line[] = [
  { title: 'Tuyên bố lý do, giới thiệu đại biểu', kind: 'OPENING', minutesPlanned: 10 },
  { title: 'Trình bày tóm tắt dự thảo báo cáo của Cụm', kind: 'REPORT', minutesPlanned: 20 },
  { title: 'Thảo luận; ý kiến, kiến nghị của các đơn vị', kind: 'DISCUSSION', minutesPlanned: 60 },
  { title: 'Trả lời, trao đổi', kind: 'REPLY', minutesPlanned: 30 },
  { title: 'Kết luận; thông qua biên bản', kind: 'CLOSING', minutesPlanned: 20 },
];

const topic = (code: string): string => referenceId('topic', code);

/** Meetings in every state, around today, so that every state of every screen can be seen. */
export class SampleMeetings {
  constructor(
    private readonly tx: EntityManager,
    private readonly cluster: SampleCluster,
    private readonly now: Date,
  ) {}

  /** In three days, with the conference that it prepares on the day after. */
  async upcoming(): Promise<void> {
    const summary = await this.meeting('SUMMARY', 'Hội nghị tổng kết năm (dữ liệu mẫu)', 4, {
      ...{ startTime: '08:00', endTime: '11:30', status: 'SCHEDULED' },
      preparationNote: 'Mang theo giao ước thi đua đã ký; có mặt trước 15 phút.',
    });
    await this.people(summary);
    await this.agenda(summary);
    await inviteDelegations(this.tx, summary.id, this.now);
    const session = await this.meeting('PREPARATORY', 'Họp trù bị tổng kết năm (dữ liệu mẫu)', 3, {
      ...{ startTime: '14:00', endTime: '16:00', status: 'SCHEDULED', preparesId: summary.id },
      preparationNote: 'Đọc trước dự thảo báo cáo của Cụm; chuẩn bị ý kiến về chấm điểm.',
    });
    await this.people(session);
    await this.agenda(session);
  }

  /** Now: the third item is on, some things are said, nothing is answered yet. */
  async inSession(): Promise<void> {
    const session = await this.meeting('THEMATIC', 'Hội thảo chuyên đề (dữ liệu mẫu)', 0, {
      ...{ dayPart: 'FULL_DAY', status: 'IN_SESSION', startedAt: new Date(this.now.getTime() - 3_600_000) },
    });
    const [chair, , speaker] = await this.people(session, 'PRESENT');
    const items = await this.agenda(session, 2);
    const [opening, , discussion] = items;
    await session.entry({
      kind: 'SPEECH',
      text: 'Tuyên bố khai mạc.',
      speakerId: chair ?? null,
      agendaItemId: opening ?? null,
    });
    await session.entry({
      kind: 'OPINION',
      text: 'Đề nghị trao đổi kinh nghiệm giữa các đơn vị.',
      speakerId: speaker ?? null,
      agendaItemId: discussion ?? null,
    });
    await session.asks('Kiến nghị mở lớp tập huấn nghiệp vụ trong quý tới.', {
      topicId: topic('TRAINING'),
      unitId: this.unit(2),
    });
  }

  /** Ten days ago: closed; the record is whole, the minutes wait for the review. */
  async closed(): Promise<DemoMeeting> {
    return this.held('MIDYEAR', 'Hội nghị sơ kết (dữ liệu mẫu)', -10, this.cluster.year);
  }

  /** A year ago: for the signed minutes. */
  async past(): Promise<DemoMeeting> {
    return this.held('SUMMARY', 'Hội nghị tổng kết năm trước (dữ liệu mẫu)', -300, this.cluster.year - 1);
  }

  async draftsAndDropped(): Promise<void> {
    await this.meeting('OTHER', 'Họp thường trực cụm (dữ liệu mẫu)', daysToSaturday(this.cluster.today), {
      ...{ dayPart: 'MORNING', status: 'DRAFT' },
    });
    await this.meeting('THEMATIC', 'Tham quan học tập (dữ liệu mẫu)', 30, {
      ...{ dayPart: 'FULL_DAY', status: 'POSTPONED', statusReason: 'Chưa bố trí được kinh phí (mẫu)' },
    });
    await this.meeting('OTHER', 'Giao ban quý (dữ liệu mẫu)', -30, {
      ...{ dayPart: 'AFTERNOON', status: 'CANCELLED', statusReason: 'Trùng lịch họp khác (mẫu)' },
    });
  }

  private async held(kind: Meeting['kind'], title: string, days: number, year: number): Promise<DemoMeeting> {
    const heldOn = addDays(this.cluster.today, days);
    const session = await this.meeting(kind, title, days, {
      ...{ startTime: '08:00', endTime: '11:00', status: 'IN_SESSION', emulationYear: year },
      ...{ startedAt: instantOf(heldOn, '08:00'), endedAt: instantOf(heldOn, '10:45') },
    });
    const [chair = '', , speaker] = await this.people(session, 'PRESENT');
    const [, report, discussion] = await this.agenda(session, 5);
    await session.entry({
      ...{ kind: 'CONSENSUS', text: 'Các đại biểu nhất trí với dự thảo báo cáo.', agendaItemId: report ?? null },
      details: { subject: 'Báo cáo của Cụm', outcome: 'UNANIMOUS' },
    });
    await session.entry({
      kind: 'OPINION',
      text: 'Đề nghị sớm ban hành tiêu chí chấm điểm.',
      speakerId: speaker ?? null,
      agendaItemId: discussion ?? null,
    });
    const asked = await session.asks('Kiến nghị rút gọn hồ sơ đề nghị khen thưởng.', {
      topicId: topic('PROCEDURES'),
      unitId: this.unit(1),
    });
    await session.asks('Kiến nghị bổ sung kinh phí hoạt động của Cụm.', {
      topicId: topic('FUNDING'),
      unitId: this.unit(3),
    });
    await session.answers(asked, {
      ...{ speakerId: chair, speaker: this.cluster.people[0]?.name ?? '', kinds: ['PLANNED'], tense: 'FUTURE' },
      text: 'Sẽ xem xét khi sửa quy chế của Cụm.',
      responsibleBody: 'Đơn vị mẫu A',
    });
    await session.close();
    return session;
  }

  private meeting(kind: Meeting['kind'], title: string, days: number, fields: Partial<Meeting>): Promise<DemoMeeting> {
    const { clusterId, year, today } = this.cluster;
    const shared = { clusterId, emulationYear: year, hostUnitId: this.unit(0), venue: 'Hội trường mẫu (dữ liệu mẫu)' };
    return DemoMeeting.create(this.tx, this.now, { ...shared, kind, title, heldOn: addDays(today, days), ...fields });
  }

  private unit(at: number): string {
    return this.cluster.unitIds[at] ?? '';
  }

  /** One delegation a unit, with one person each; the first chairs, the second is secretary, the third signs in as the demo delegate. */
  private async people(session: DemoMeeting, attendance: 'UNKNOWN' | 'PRESENT' = 'UNKNOWN'): Promise<string[]> {
    const people: string[] = [];
    for (const [at, unitId] of this.cluster.unitIds.entries()) {
      const delegationId = await session.delegation(unitId, { quota: 3 });
      const person = this.cluster.people[at];
      people.push(
        await session.attendee({
          ...{ delegationId, attendance, personId: person?.id ?? null },
          ...{ name: person?.name ?? '', positions: person === undefined ? [] : [person.position] },
          side: at === 0 ? 'HOST' : 'MEMBER',
          role: at === 0 ? 'CHAIR' : at === 1 ? 'SECRETARY' : 'OFFICIAL',
          userId: at === 2 ? this.cluster.userIds.delegate : null,
        }),
      );
      if (at === 2)
        await session.attendee({
          delegationId,
          kind: 'GROUP',
          name: 'các chuyên viên (mẫu)',
          side: 'MEMBER',
          headCount: 2,
          attendance,
        });
    }
    return people;
  }

  /** The usual programme; of the first `done` items the real times are known, the one after is on. */
  private async agenda(session: DemoMeeting, done = 0): Promise<string[]> {
    const ids: string[] = [];
    let clock = session.meeting.startedAt ?? this.now;
    for (const [at, line] of AFTERNOON.entries()) {
      const startedAt = done > 0 && at <= done ? clock : null;
      clock = new Date(clock.getTime() + line.minutesPlanned * 60_000);
      ids.push(await session.agendaItem({ ...line, startedAt, finishedAt: at < done ? clock : null }));
    }
    return ids;
  }
}

/** How long it is to the Saturday of the week after next: the calendar warns of it. */
const daysToSaturday = (today: string): number => 14 + ((6 - dayOfWeek(today) + 7) % 7);
