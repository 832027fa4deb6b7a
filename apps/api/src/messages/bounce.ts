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
  const { attachments } = await simpleParser(source, { keepDeliveryStatus: true });
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
  return { messageId: id ?? '', reason: (said ?? code).replace(/\s+/gu, ' ').trim() };
}

const contentOf = ({ content }: Attachment): string => content.toString('utf8');
