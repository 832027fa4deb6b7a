import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoMeeting } from './support/demo';
import { MailCatcher } from './support/mail-catcher';
import { Server } from './support/server';
import { Visitor } from './support/visitor';
import { launchBrowser } from './support/browser';
import type { Browser } from 'playwright-core';

/** So many letters have arrived when the server is killed: others are under way then, others still wait. */
const KILL_AFTER = 2;

/** Longer than a job may take before its process counts as dead (common/jobs/queues.ts). */
const TAKEN_UP_AGAIN_MS = 140_000;

let mail: MailCatcher;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  mail = await MailCatcher.start();
  const settings = { SMTP_URL: mail.url, MAIL_FROM: 'Cụm mẫu <cum@demo.local>' };
  [server, browser] = await Promise.all([Server.start({ demo: true, settings }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await mail.stop();
});

/** A delegation's invitation, as the board of the secretariat shows it. */
async function invitations(secretary: Visitor, id: string) {
  const { invitees } = await secretary.read('/api/meetings/{id}/invitations', { id });
  return invitees.flatMap(({ name, invitation }) => (invitation === null ? [] : [{ name, ...invitation }]));
}

describe('the mail of a server that is killed while it sends', () => {
  it('goes out once to everybody after a restart; what nobody can know is said, not sent again', async () => {
    const secretary = await Visitor.open(browser, server.url);
    await secretary.enter('secretariat@demo.local');
    const id = await demoMeeting(secretary, 'planned');
    await secretary.send('POST', `/api/meetings/${id}/invitations`, { delegations: true, attendeeIds: [] });
    const prepared = await invitations(secretary, id);
    for (const [at, { id: one, version, addressee }] of prepared.entries()) {
      const body = { version, addressee, email: `don-vi-${at}@nhan.local` };
      await secretary.send('PUT', `/api/invitations/${one}`, body);
    }

    const killed = new Promise<void>((done) => {
      mail.beforeAccepting = () => {
        if (mail.letters.length === KILL_AFTER) done();
      };
    });
    const ids = prepared.map((one) => one.id);
    const wording = { place: 'Mẫu', notes: [], authority: ['TM. CỤM THI ĐUA MẪU'], recipients: ['Như trên'] };
    await secretary.send('POST', `/api/meetings/${id}/invitations/issue`, { ids, wording });
    await killed;
    await server.kill9();
    mail.beforeAccepting = () => undefined;
    await server.restart();

    const states = async () => (await invitations(secretary, id)).map((one) => one.mail?.state);
    await expect
      .poll(states, { timeout: TAKEN_UP_AGAIN_MS })
      .toSatisfy((now: unknown[]) => now.every((state) => state === 'SENT' || state === 'UNCERTAIN'));
    const told = (await invitations(secretary, id)).map(({ email, mail: letter }) => ({
      state: letter?.state,
      letters: mail.to(email ?? '').length,
    }));
    expect(told.every(({ letters }) => letters <= 1)).toBe(true);
    expect(told.filter(({ state, letters }) => state === 'SENT' && letters !== 1)).toEqual([]);
    expect(mail.letters.length).toBeGreaterThanOrEqual(told.filter(({ state }) => state === 'SENT').length);
    await secretary.close();
  }, 240_000);
});
