import { meetingAddress } from '../../config/link-base';
import { type CalendarEvent, meetingUid } from '../../messages/calendar-file';
import type { FeedScope } from '../calendar-feed.entity';
import type { MeetingStatus } from '../meeting.entity';

/** A meeting as a feed needs it. */
export interface FeedMeeting {
  id: string;
  title: string;
  venue: string;
  status: MeetingStatus;
  statusReason: string | null;
  preparationNote: string | null;
  clusterName: string;
  hostUnitName: string | null;
  createdAt: Date;
  /** The version of the schedule that people were told; null: none yet. */
  scheduleNumber: number | null;
  releasedAt: Date | null;
  /** YYYY-MM-DDTHH:mm, in Vietnam. */
  start: string;
  end: string;
}

/**
 * How calendars take in what a meeting is: a draft may change; what was postponed has no time that stands, and the mail
 * about it takes it out of calendars as well, until it is put at another.
 */
const STATUS: Record<MeetingStatus, CalendarEvent['status']> = {
  DRAFT: 'TENTATIVE',
  SCHEDULED: 'CONFIRMED',
  IN_SESSION: 'CONFIRMED',
  CLOSED: 'CONFIRMED',
  POSTPONED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
};

const PREFIX: Partial<Record<MeetingStatus, string>> = {
  DRAFT: 'Dự thảo: ',
  POSTPONED: 'Hoãn: ',
  CANCELLED: 'Hủy: ',
};

/** The meeting in a feed, under the name and in the version in which the mails tell of it. */
export const feedEvent = (meeting: FeedMeeting, base: string): CalendarEvent => ({
  uid: meetingUid(meeting.id),
  sequence: Math.max(0, (meeting.scheduleNumber ?? 0) - 1),
  summary: `${PREFIX[meeting.status] ?? ''}${meeting.title}`,
  description: descriptionOf(meeting),
  location: meeting.venue,
  url: meetingAddress(base, meeting.id),
  start: meeting.start,
  end: meeting.end,
  status: STATUS[meeting.status],
  stamp: meeting.releasedAt ?? meeting.createdAt,
});

const descriptionOf = ({ clusterName, hostUnitName, statusReason, preparationNote }: FeedMeeting): string =>
  [
    clusterName,
    hostUnitName && `Đơn vị đăng cai: ${hostUnitName}`,
    statusReason && `Lý do: ${statusReason}`,
    preparationNote && `Chuẩn bị: ${preparationNote}`,
  ]
    .filter(Boolean)
    .join('\n');

/** What calendar programs call the feed. */
export const feedName = ({ scope, clusterName }: { scope: FeedScope; clusterName: string | null }): string =>
  scope === 'MINE' ? 'Lịch họp của tôi' : `Lịch họp${clusterName === null ? '' : ` – ${clusterName}`}`;
