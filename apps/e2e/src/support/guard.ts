import type { BrowserContext, Page } from 'playwright-core';

/** Nobody is signed in yet: the first thing a page asks is who its reader is. */
const ASKING_WHO_READS = /status of 401 .*\/api\/auth\/me$/;

/**
 * Watches everything that the pages of a context say and ask for. An error on the console (a refusal by the content
 * security policy is one), an exception, or a request to another host is a fault of the page.
 */
export class Guard {
  #faults: string[] = [];
  #allowed: RegExp[] = [ASKING_WHO_READS];

  constructor(
    context: BrowserContext,
    private readonly url: string,
  ) {
    context.on('page', (page) => this.#watch(page));
  }

  /** Faults that the test brings about itself, such as a server that is away. */
  allow(...patterns: RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  /** What went wrong since the last call. */
  take(): string[] {
    const faults = this.#faults.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
    this.#faults = [];
    return faults;
  }

  #watch(page: Page): void {
    const note = (what: string): void => void this.#faults.push(`${new URL(page.url()).pathname}: ${what}`);
    page.on('console', (message) => {
      if (message.type() === 'error') note(`${message.text()} ${message.location().url}`.trim());
    });
    page.on('pageerror', (error) => note(error.stack ?? error.message));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.url) note(`asked another host: ${request.url()}`);
    });
  }
}
