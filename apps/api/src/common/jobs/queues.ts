import type PgBoss from 'pg-boss';

/** What each kind of job needs to know: ids only, the rest is read when it is done. */
export interface JobData {
  /** Hands one mail of the outbox to the mail server. */
  'message.send': { messageId: string };
  /** Releases the next version of a published schedule, a minute after the first change of a burst. */
  'schedule.release': { meetingId: string };
  /** Looks once a day whom to remind of an invitation that is not answered. */
  'invitation.remind': Record<string, never>;
  /** Removes once a day what a server that died left in the document store. */
  'meeting-file.sweep': Record<string, never>;
  /** Reads an uploaded list of delegates. */
  'attendee-import.read': { importId: string };
  /** Lets go, once a day, of lists of delegates that came in long ago. */
  'attendee-import.forget': Record<string, never>;
  /** Reads an uploaded table of recommendations. */
  'recommendation-import.read': { importId: string };
  /** Lets go, once a day, of tables of recommendations that came in long ago. */
  'recommendation-import.forget': Record<string, never>;
  /** Looks once a day whom to remind of a recommendation, or of an opinion, that is due. */
  'recommendation.remind': Record<string, never>;
}

export type QueueName = keyof JobData;

type QueueOptions = Omit<PgBoss.Queue, 'name'>;

/** One round a day. What a round that failed left undone is found again by its next attempt. */
const DAILY_ROUND: QueueOptions = {
  policy: 'short',
  retryLimit: 3,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: 600,
};

/** `short`: while a job of the same `once` waits, another is none. Times in seconds. */
export const QUEUES: Readonly<Record<QueueName, QueueOptions>> = {
  // 5 s, then twice as long each time: the last of 15 attempts comes after more than a day of silence.
  // Without a mail server they wait, for months if need be.
  'message.send': { retryLimit: 15, retryDelay: 5, retryBackoff: true, expireInSeconds: 60, retentionDays: 365 },
  'schedule.release': { policy: 'short', retryLimit: 10, retryDelay: 10, retryBackoff: true, expireInSeconds: 60 },
  'invitation.remind': DAILY_ROUND,
  'meeting-file.sweep': DAILY_ROUND,
  'attendee-import.read': { retryLimit: 1, retryDelay: 1, expireInSeconds: 300 },
  'attendee-import.forget': DAILY_ROUND,
  'recommendation-import.read': { retryLimit: 1, retryDelay: 1, expireInSeconds: 300 },
  'recommendation-import.forget': DAILY_ROUND,
  'recommendation.remind': DAILY_ROUND,
};

/** How many jobs of a queue one server does at the same time; one, where nothing is said. */
export const AT_ONCE: Partial<Record<QueueName, number>> = {
  // Mail servers let a client open a few connections; a mail is mostly waiting for the other side.
  'message.send': 5,
};

/** Every day at this time in Vietnam (cron, Asia/Ho_Chi_Minh); by day, as what falls into a night with the server off is missed. */
export const DAILY: Partial<Record<QueueName, string>> = {
  'invitation.remind': '30 7 * * *',
  'recommendation.remind': '15 7 * * *',
  'meeting-file.sweep': '50 12 * * *',
  'attendee-import.forget': '30 12 * * *',
  'recommendation-import.forget': '40 12 * * *',
};

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** The schema of pg-boss in the database. */
export const JOBS_SCHEMA = 'pgboss';
