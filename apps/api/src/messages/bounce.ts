import { type Attachment, simpleParser } from 'mailparser';
import { isUUID } from 'class-validator';

/** A mail of ours that came back for good. */
export interface Bounce {
  messageId: string;
  /** What the mail server of the recipient said. */
  reason: string;
}

/** Parts that hold what was sent, or its head only (RFC 3462, §2). */
const RETURNED = ['message/rfc822', 'message/rfc822-headers', 'text/rfc822-headers'];

const OURS = /^message-id:\s*<([^@\s>]+)@/imu;

/**
 * Reads a delivery status notification (RFC 3464) as it came by mail.
 *
 * Null when it is another mail, speaks of a delay only (4.x.x: it is still being tried), or of a mail that is not ours.
 */
export async function readBounce(source: Buffer): Promise<Bounce | null> {
  const mail = await simpleParser(source, { keepDeliveryStatus: true }).catch(() => null);
  // Built to be too much for a reader: no mail server writes so.
  if (mail === null) return null;
  const { attachments } = mail;
  const textOf = (types: readonly string[]): string =>
    attachments
      .filter(({ contentType }) => types.includes(contentType))
      .map(contentOf)
      .join('\n');
  const status = textOf(['message/delivery-status']);
  const failed = /^action:\s*failed/imu.test(status) && /^status:\s*5\./imu.test(status);
  const id = OURS.exec(textOf(RETURNED))?.[1];
  if (!failed || !isUUID(id)) return null;
  // A long reason goes on in lines that begin with a space.
  const said = /^diagnostic-code:\s*(?:smtp\s*;\s*)?(.+(?:\r?\n[ \t].+)*)/imu.exec(status)?.[1];
  const code = /^status:\s*(\S+)/imu.exec(status)?.[1] ?? '';
  return { messageId: id ?? '', reason: shorten(said ?? code) };
}

/** Some lines of an answer; control characters, which a column of text may not take, are left out. */
const shorten = (said: string): string =>
  said
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 500);

const contentOf = ({ content }: Attachment): string => content.toString('utf8');
