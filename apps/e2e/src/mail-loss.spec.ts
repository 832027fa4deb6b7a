import { describe, expect, it } from 'vitest';
import { demoMeeting } from './support/demo';
import { useProgram } from './support/program';
import type { Visitor } from './support/visitor';

const program = useProgram({ demo: true });

/** So many letters have arrived when the server is killed: others are under way then, others still wait. */
const KILL_AFTER = 2;

/** Longer than a job may take before its process counts as dead (common/jobs/queues.ts). */
const TAKEN_UP_AGAIN_MS = 140_000;

/** The invitations of delegations, as the board of the secretariat shows them. */
async function invitations(secretary: Visitor, id: string) {
  const { invitees } = await secretary.read('/api/meetings/{id}/invitations', { id });
  return invitees.flatMap(({ invitation }) => (invitation === null ? [] : [invitation]));
}

/** One for each delegation, each to an address of its own. */
async function prepared(secretary: Visitor, id: string) {
  await secretary.send('POST', `/api/meetings/${id}/invitations`, { delegations: true, attendeeIds: [] });
  for (const [at, { id: one, version, addressee }] of (await invitations(secretary, id)).entries()) {
    await secretary.send('PUT', `/api/invitations/${one}`, { version, addressee, email: `don-vi-${at}@nhan.local` });
  }
  return invitations(secretary, id);
}

describe('the mail of a server that is killed while it sends', () => {
  it('goes out once to everybody after a restart; what nobody can know is said, not sent again', async () => {
    const { mail, server } = program;
    const secretary = await (await program.visitor()).enter('secretariat@demo.local');
    const id = await demoMeeting(secretary, 'planned');
    const ids = (await prepared(secretary, id)).map((one) => one.id);
    const killed = new Promise<void>((done) => {
      mail.beforeAccepting = () => {
        if (mail.letters.length === KILL_AFTER) done();
      };
    });
    const wording = { place: 'Mẫu', notes: [], authority: ['TM. CỤM THI ĐUA MẪU'], recipients: ['Như trên'] };
    await secretary.send('POST', `/api/meetings/${id}/invitations/issue`, { ids, wording });
    await killed;
    await server.kill9();
    await server.restart();

    const states = async () => (await invitations(secretary, id)).map((one) => one.mail?.state ?? 'NONE');
    await expect
      .poll(states, { timeout: TAKEN_UP_AGAIN_MS })
      .toSatisfy((now: string[]) => now.every((state) => state === 'SENT' || state === 'UNCERTAIN'));
    for (const { email, mail: letter } of await invitations(secretary, id)) {
      const arrived = mail.to(email ?? '').length;
      if (letter?.state === 'SENT') expect(arrived).toBe(1);
      else expect(arrived).toBeLessThanOrEqual(1);
    }
  }, 240_000);
});
