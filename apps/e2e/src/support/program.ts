import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser';
import { MailCatcher } from './mail-catcher';
import { Server, type ServerOptions } from './server';
import { Visitor, type VisitorOptions } from './visitor';

/** A server and a browser for the tests of one file. */
export interface Program {
  readonly server: Server;
  /** The mail server that the program sends to. */
  readonly mail: MailCatcher;
  /** A person at a browser of their own, for this test. What goes wrong on their pages fails it. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
}

/** Starts the program before the tests of a file and ends it after them. */
export function useProgram(options: ServerOptions): Program {
  let server: Server | undefined;
  let mail: MailCatcher | undefined;
  let browser: Browser | undefined;
  let visitors: Visitor[] = [];

  const running = (): { server: Server; browser: Browser; mail: MailCatcher } => {
    if (!server || !browser || !mail) throw new Error('The program runs within tests only.');
    return { server, browser, mail };
  };
  beforeAll(async () => {
    mail = await MailCatcher.start();
    const settings = { SMTP_URL: mail.url, MAIL_FROM: 'Kỳ Họp (mẫu) <ky-hop@demo.local>', ...options.settings };
    [server, browser] = await Promise.all([Server.start({ ...options, settings }), launchBrowser()]);
  });
  afterEach(async () => {
    const present = visitors;
    visitors = [];
    const faults = present.flatMap(({ guard }) => guard.take());
    await Promise.all(present.map((visitor) => visitor.close()));
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await mail?.stop();
  });
  return {
    get server() {
      return running().server;
    },
    get mail() {
      return running().mail;
    },
    async visitor(visitorOptions) {
      const visitor = await Visitor.open(running().browser, running().server.url, visitorOptions);
      visitors.push(visitor);
      return visitor;
    },
  };
}
