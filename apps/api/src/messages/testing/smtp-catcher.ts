import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What a mail server says no with. */
export const answer = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** A real mail server on loopback: it keeps what it got whole, and fails when it is told to. */
export class SmtpCatcher {
  readonly mails: ParsedMail[] = [];
  /** Asked about each recipient; an error is its answer. */
  onRecipient: (address: string) => Error | null | Promise<null> = () => null;
  /** Asked when a mail has come whole, before the sender is told so; an error is the answer. */
  onMail: () => Promise<Error | null> = () => Promise.resolve(null);
  /** Told when the first bytes of a mail have come. */
  onBegin: () => void = () => undefined;
  port = 0;
  private server = this.create();

  async start(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server.server, 'listening');
    ({ port: this.port } = this.server.server.address() as AddressInfo);
  }

  /** Goes away, connections and all; starts again on the same port. */
  async stop(): Promise<void> {
    this.breakConnections();
    await new Promise<void>((stopped) => this.server.close(stopped));
    this.server = this.create();
  }

  /** Ends every connection without a word, as a network does. */
  breakConnections(): void {
    for (const connection of this.server.connections) connection._socket.destroy();
  }

  /** Takes everything again. */
  behave(): void {
    this.onRecipient = () => null;
    this.onMail = () => Promise.resolve(null);
    this.onBegin = () => undefined;
  }

  private create(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session: SMTPServerSession, done) =>
        void Promise.resolve(this.onRecipient(address)).then(done),
      onData: (stream, _session, done) => {
        stream.once('data', () => this.onBegin());
        void simpleParser(stream).then(async (mail) => {
          this.mails.push(mail);
          done(await this.onMail());
        }, done);
      },
    });
    server.on('error', () => undefined);
    return server;
  }
}
