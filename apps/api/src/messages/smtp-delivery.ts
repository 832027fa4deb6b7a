import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from '../config/mail-settings';

export interface Parcel {
  from: string;
  to: string;
  content: Buffer;
}

/**
 * LATER: it did not go, and may go another time. REFUSED: the mail server will not take this mail for this recipient,
 * ever. UNKNOWN: it was handed over whole, and the connection died before the answer came.
 */
export type DeliveryOutcome = 'LATER' | 'REFUSED' | 'UNKNOWN';

/** A mail that did not go, or of which nobody knows. */
export class DeliveryFailure extends Error {
  constructor(
    message: string,
    readonly outcome: DeliveryOutcome,
  ) {
    super(message);
  }
}

const SECOND = 1000;

/** All together well below the time after which a job counts as dead (queues.ts). */
const PATIENCE = {
  connectionTimeout: 10 * SECOND,
  greetingTimeout: 10 * SECOND,
  dnsTimeout: 10 * SECOND,
  socketTimeout: 25 * SECOND,
};

/**
 * Hands a mail to the mail server. `beforeEnd` is awaited when all of it has been sent but the line that ends it: until
 * that line the server must forget the mail if the connection breaks (RFC 5321, §4.1.1.4), after it the mail may be under
 * way. When `beforeEnd` throws, the line is never sent.
 *
 * @throws DeliveryFailure, or what `beforeEnd` threw.
 */
export async function deliver(settings: MailSettings, parcel: Parcel, beforeEnd: () => Promise<void>): Promise<void> {
  const { host, port, secure, auth } = settings;
  const connection = new SMTPConnection({ host, port, secure, ...PATIENCE });
  let ending = false;
  const content = Readable.from(
    (async function* () {
      yield parcel.content;
      await beforeEnd();
      ending = true;
    })(),
  );
  const broken = new Promise<never>((_, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('The mail server ended the connection.')));
    content.once('error', reject);
  });
  const step = (run: (done: (error?: Error | null) => void) => void) =>
    Promise.race([broken, new Promise<void>((resolve, reject) => run((error) => (error ? reject(error) : resolve())))]);
  try {
    await step((done) => connection.connect(done));
    if (auth !== null) await step((done) => connection.login(auth, done));
    const envelope = { from: parcel.from, to: parcel.to, size: parcel.content.length };
    await step((done) => connection.send(envelope, content, done));
    connection.quit();
  } catch (error) {
    connection.close();
    content.destroy();
    if (content.errored !== null && content.errored === error) throw error;
    throw failureOf(error, ending);
  }
}

/** An answer is an answer, also after the end of the mail; what is wrong with the sender is not the recipient's fault. */
function failureOf(error: unknown, ended: boolean): DeliveryFailure {
  const { message, responseCode, permanent, command } = error as Partial<Answer> & Error;
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA';
  if (responseCode === undefined) return new DeliveryFailure(message, ended ? 'UNKNOWN' : 'LATER');
  return new DeliveryFailure(message, permanent === true && aboutThisMail ? 'REFUSED' : 'LATER');
}

/** What nodemailer adds to an error when the mail server has said something. */
interface Answer {
  command: string;
  responseCode: number;
  permanent: boolean;
}
