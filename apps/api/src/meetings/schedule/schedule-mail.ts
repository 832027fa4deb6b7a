import type { MessageKind } from '../../messages/message.entity';
import type { ScheduleContent } from './schedule-content';
import { dayInWords, type ScheduleChange, type ScheduleField, timeInWords } from './schedule-difference';

/** What a mail about a schedule says; to whom and with what is for the caller. */
export interface ScheduleWords {
  kind: MessageKind;
  subject: string;
  body: string;
}

export interface ScheduleNews {
  /** The schedule as it is from now on. */
  content: ScheduleContent;
  /** What of it concerns the recipient. */
  changes: readonly ScheduleChange[];
  /** Who writes: the cluster. */
  issuer: string;
  /** Whom it is addressed to. */
  addressee: string;
  /** Where the recipient can see the meeting; null: nowhere without an account. */
  link: string | null;
}

const LABELS: Record<ScheduleField, string> = {
  STATUS: 'Cuộc họp',
  TITLE: 'Tên cuộc họp',
  DATE: 'Ngày họp',
  TIME: 'Thời gian',
  VENUE: 'Địa điểm',
  HOST: 'Đơn vị đăng cai',
  PREPARATION: 'Nội dung cần chuẩn bị',
  LINE_ADDED: 'Thêm mục',
  LINE_REMOVED: 'Bỏ mục',
  LINE_TITLE: 'Đổi tên mục',
  LINE_TIME: 'Giờ của mục',
  LINE_MINUTES: 'Thời lượng của mục',
  LINE_PRESENTER: 'Người trình bày mục',
  ORDER: 'Thứ tự chương trình',
};

/** Thời gian: 14:00 → 13:30. */
export function changeInWords({ field, line, from, to }: ScheduleChange): string {
  const label = line === null || field === 'LINE_TITLE' ? LABELS[field] : `${LABELS[field]} “${line}”`;
  if (field === 'LINE_ADDED' || field === 'LINE_REMOVED') return `${label} (${to ?? from ?? ''})`;
  return `${label}: ${from ?? 'chưa có'} → ${to ?? 'không có'}`;
}

/** The mail to one of those whom a new version of the schedule concerns. */
export function scheduleMail(news: ScheduleNews): ScheduleWords {
  const { content, issuer, addressee, link } = news;
  const { kind, subject, paragraphs } = wordsFor(news);
  const body = [
    `Kính gửi: ${addressee}.`,
    ...paragraphs,
    ...(link === null ? [] : [`Chương trình và tài liệu mới nhất của cuộc họp có tại địa chỉ:\n${link}`]),
    `Trân trọng,\nBan Thư ký ${issuer}`,
  ];
  return { kind, subject: `${subject}: ${content.title}`, body: body.join('\n\n') };
}

interface Told extends Pick<ScheduleWords, 'kind' | 'subject'> {
  paragraphs: string[];
}

function wordsFor({ content, changes, issuer }: ScheduleNews): Told {
  const { status, statusReason, title, heldOn, venue } = content;
  const planned = `${timeInWords(content)}, ${dayInWords(heldOn)}`;
  const reason = statusReason === null ? [] : [`Lý do: ${statusReason}`];
  if (status === 'CANCELLED') {
    const news = `${issuer} xin thông báo: cuộc họp “${title}”, dự kiến ${planned}, không được tổ chức.`;
    return { kind: 'CANCELLATION', subject: 'Hủy họp', paragraphs: [news, ...reason, REMOVED] };
  }
  if (status === 'POSTPONED') {
    const news = `${issuer} xin thông báo hoãn cuộc họp “${title}”, dự kiến ${planned}. Thời gian mới sẽ được thông báo sau.`;
    return { kind: 'CANCELLATION', subject: 'Hoãn họp', paragraphs: [news, ...reason, REMOVED] };
  }
  const paragraphs = [
    `${issuer} xin thông báo thay đổi của cuộc họp “${title}”:`,
    changes.map((change) => `- ${changeInWords(change)}`).join('\n'),
    `Lịch hiện nay: ${planned}, tại ${venue}.`,
    'Tệp lịch kèm theo thư này thay cho tệp đã gửi trước.',
  ];
  return { kind: 'SCHEDULE_CHANGE', subject: 'Thay đổi lịch họp', paragraphs };
}

const REMOVED = 'Tệp lịch kèm theo thư này xóa cuộc họp khỏi lịch của người nhận.';
