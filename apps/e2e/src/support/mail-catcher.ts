import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** One letter that a recipient got. */
export interface CaughtLetter {
  to: string;
  mail: ParsedMail;
}

/** A real mail server on loopback, which keeps what it accepts. */
export class MailCatcher {
  readonly letters: CaughtLetter[] = [];
  /** Called when a letter has arrived whole, before the sender is told so. */
  beforeAccepting: () => void = () => undefined;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailCatcher> {
    const catcher: { current: MailCatcher | null } = { current: null };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData(stream, session, accept) {
        void simpleParser(stream).then((mail) => {
          for (const { address } of session.envelope.rcptTo) catcher.current?.letters.push({ to: address, mail });
          catcher.current?.beforeAccepting();
          accept();
        }, accept);
      },
    });
    // A sender that is killed in the middle of a letter breaks its connection: that is what is being tried.
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    catcher.current = new MailCatcher(server);
    return catcher.current;
  }

  /** For the setting SMTP_URL. */
  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  /** What this address got. */
  to(address: string): ParsedMail[] {
    return this.letters.filter((letter) => letter.to === address).map(({ mail }) => mail);
  }

  async stop(): Promise<void> {
    await new Promise<void>((stopped) => this.server.close(stopped));
  }
}
