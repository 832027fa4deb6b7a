import type { paths } from '@kyhop/api-contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Guard } from './guard';

/** A wait that fails says so in a test's time, also on a machine that does other things. */
const PATIENCE_MS = 20_000;

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 360, height: 740 };

export const DEMO_PASSWORD = 'kyhop-demo';

/** What a route of the contract answers to a GET. */
type Reply<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export interface VisitorOptions {
  viewport?: { width: number; height: number };
  language?: 'vi' | 'en';
}

/** One person at one browser: a context with its own cookies and store, its page, and a guard over both. */
export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    public page: Page,
    readonly guard: Guard,
    private readonly url: string,
  ) {}

  static async open(browser: Browser, url: string, options: VisitorOptions = {}): Promise<Visitor> {
    const { viewport = DESK, language } = options;
    const context = await browser.newContext({
      ...{ baseURL: url, viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' },
      ...{ colorScheme: 'light', acceptDownloads: true },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const guard = new Guard(context, url);
    if (language) await context.addInitScript((chosen) => localStorage.setItem('kyhop.language', chosen), language);
    return new Visitor(context, await context.newPage(), guard, url);
  }

  /** Another tab in the same browser, which is the page from now on. */
  async newPage(): Promise<void> {
    this.page = await this.context.newPage();
  }

  /** Signs in by the form, and waits for the page behind it. */
  async signIn(email: string, password: string = DEMO_PASSWORD): Promise<this> {
    const { page } = this;
    await page.goto('/dang-nhap');
    await page.getByRole('textbox', { name: /Thư điện tử|E-mail/ }).fill(email);
    await page.getByLabel(/^(?:Mật khẩu|Password)/).fill(password);
    await page.getByRole('button', { name: /^(?:Đăng nhập|Sign in)$/ }).click();
    await page.getByRole('navigation').first().waitFor({ state: 'attached' });
    return this;
  }

  /** Signs in without the form, for tests about something else. */
  async enter(email: string, password: string = DEMO_PASSWORD): Promise<this> {
    const answer = await this.context.request.post('/api/auth/sign-in', { data: { email, password } });
    if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
    return this;
  }

  /** What the API tells this person: `read('/api/meetings/{id}', { id })`. */
  async read<Path extends keyof paths>(path: Path, parameters: Record<string, string> = {}): Promise<Reply<Path>> {
    const query = new URLSearchParams(parameters);
    const place = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = query.get(name);
      query.delete(name);
      return encodeURIComponent(value ?? '');
    });
    const answer = await this.context.request.get(`${place}?${query}`);
    if (!answer.ok()) throw new Error(`GET ${place}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Reply<Path>;
  }

  /** Sends something to the API as this person, for tests about what comes after. */
  async send(method: 'POST' | 'PUT' | 'PATCH', path: string, data: object): Promise<void> {
    const answer = await this.context.request.fetch(path, { method, data });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  }

  /** Opens an address and waits until its heading stands there and nothing loads any more. */
  async visit(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** The page has a heading, and nothing on it is loading any more. */
  async settled(): Promise<void> {
    // Not by role: an open dialog hides the rest of the page from who cannot see it.
    await this.page.locator('h1').first().waitFor();
    await this.page.waitForFunction(() => {
      const loading = [...document.querySelectorAll('[role="status"]')].some((one) =>
        /^(?:Đang tải|Loading)/.test(one.textContent),
      );
      return !loading && document.querySelector('[aria-busy="true"]') === null;
    });
    await this.page.evaluate(atRest);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** In the page: resolves when fonts are there and colours have changed; each change may set off another, a frame later. */
async function atRest(): Promise<void> {
  await document.fonts.ready;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isEnding = ({ effect }: Animation) => effect?.getTiming().iterations !== Infinity;
  for (let quietFrames = 0; quietFrames < 2; quietFrames++) {
    await nextFrame();
    const ending = document.getAnimations().filter(isEnding);
    if (ending.length === 0) continue;
    await Promise.allSettled(ending.map(({ finished }) => finished));
    quietFrames = -1;
  }
}
