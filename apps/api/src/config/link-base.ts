import type { Environment } from './env';

/**
 * What addresses in mail and calendar files begin with, without a slash at the end: PUBLIC_URL, or the server on its own
 * machine. Never what a request says in its Host header: whoever asks could then lead the readers of a mail elsewhere.
 */
export const linkBase = ({ publicUrl, port }: Pick<Environment, 'publicUrl' | 'port'>): string =>
  (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/u, '');

/** Where an invitation is answered without an account; the page of the web client that takes the token (app/paths.ts). */
export const answerAddress = (base: string, token: string): string => `${base}/tra-loi/${token}`;

/** The page of a meeting, for whoever can sign in. */
export const meetingAddress = (base: string, meetingId: string): string => `${base}/cuoc-hop/${meetingId}`;

/** The page of a recommendation, for whoever can sign in. */
export const recommendationAddress = (base: string, id: string): string => `${base}/kien-nghi/${id}`;

/** The list of those that a unit leads; on the desk those that one of the board follows. The filters' names: app/paths.ts. */
export const recommendationsAddress = (base: string, by: { leadUnitId: string } | { handlerId: string }): string =>
  'leadUnitId' in by
    ? `${base}/kien-nghi?chu-tri=${by.leadUnitId}`
    : `${base}/kien-nghi/ban?chuyen-vien=${by.handlerId}`;
