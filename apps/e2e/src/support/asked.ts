import { randomUUID } from 'node:crypto';
import { demoMeeting, type DemoMeeting, only } from './demo';
import type { Visitor } from './visitor';

/** Enters a recommendation as its focal point does between meetings, and gives its id. */
export async function ask(province: Visitor, text: string, meeting: DemoMeeting = 'closed'): Promise<string> {
  const id = randomUUID();
  const { roles } = await province.read('/api/auth/me');
  const raisedByUnitId = roles.find(({ role }) => role === 'FOCAL_POINT')?.unitId;
  const meetingId = await demoMeeting(province, meeting);
  await province.send('POST', '/api/recommendations', { id, meetingId, text, raisedByUnitId });
  return id;
}

/** Says what it is about, and whose it is to settle. */
export async function classify(staff: Visitor, id: string): Promise<void> {
  const [topic] = (await staff.read('/api/topics')).items;
  await change(staff, 'PATCH', `/api/recommendations/${id}`, id, { topicId: topic?.id, competence: 'CENTRAL_BOARD' });
  await step(staff, id, 'CLASSIFIED');
}

/** Gives it to a unit to lead, for the ordinary term. */
export async function assign(staff: Visitor, id: string, unit: string): Promise<void> {
  const { items } = await staff.read('/api/units', { q: unit });
  const leadUnitId = only(
    items.filter(({ name }) => name === unit),
    unit,
  ).id;
  await change(staff, 'POST', `/api/recommendations/${id}/assign`, id, { leadUnitId, answerTerm: 'STANDARD' });
}

/** From its receipt until a unit works on it. */
export async function bringToWork(staff: Visitor, id: string, unit: string): Promise<void> {
  await classify(staff, id);
  await assign(staff, id, unit);
  await step(staff, id, 'IN_PROGRESS');
}

/** A plain step, taken as this person. */
export const step = (visitor: Visitor, id: string, to: string): Promise<void> =>
  change(visitor, 'POST', `/api/recommendations/${id}/transitions`, id, { to });

async function change(visitor: Visitor, method: 'POST' | 'PATCH', path: string, id: string, data: object) {
  const { version } = await visitor.read('/api/recommendations/{id}', { id });
  await visitor.send(method, path, { version, ...data });
}
