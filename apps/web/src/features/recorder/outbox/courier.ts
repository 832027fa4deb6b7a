import type { Schema } from '@kyhop/api-contract';
import { client, unwrap } from '../../../api/client';
import { isProblem } from '../../../api/problem';
import type { LineContent } from '../line';
import type { QueueEvent, Sending, Trouble } from './save-queue';

type Entry = Schema<'EntryDto'>;

/** Sends a change and tells what became of it. Never throws: no answer is an answer too. */
export async function deliver(id: string, sending: Sending): Promise<QueueEvent> {
  try {
    const { content, seen } = sending;
    const entry = content === null ? await remove(id, seen) : await put(id, { ...sendable(content), version: seen });
    return { type: 'acknowledged', id, change: sending.change, entry, at: Date.now() };
  } catch (error) {
    if (passesByItself(error)) return { type: 'unanswered', id, at: Date.now() };
    return { type: 'troubled', id, trouble: troubleOf(error) };
  }
}

/** The line as the server takes it: a recommendation that nobody wrote down is none before somebody says what it was. */
function sendable(content: LineContent): LineContent {
  const { response } = content;
  const isUnsaid = response?.newRecommendation?.text.trim() === '';
  return isUnsaid ? { ...content, response: { ...response, newRecommendation: null } } : content;
}

/**
 * The answer brings the server's form of the text (NFC, no blanks at the ends of lines). The page keeps what was typed: a
 * text that changes under the caret, were it by a blank, is in the writer's way.
 */
async function put(id: string, body: Schema<'PutEntryDto'>): Promise<Entry> {
  const entry = await unwrap(client.PUT('/api/entries/{id}', { params: { path: { id } }, body }));
  return { ...entry, text: body.text };
}

async function remove(id: string, version: number): Promise<null> {
  try {
    await unwrap(client.DELETE('/api/entries/{id}', { params: { path: { id }, query: { version } } }));
  } catch (error) {
    // Not there: an earlier request, whose answer was lost, has deleted it.
    if (!isProblem(error, 404)) throw error;
  }
  return null;
}

/** No network, a server in trouble or asleep, a session that ended: the same request may be answered later. */
function passesByItself(error: unknown): boolean {
  if (!isProblem(error)) return false;
  return (
    error.status === 0 ||
    error.status >= 500 ||
    [401, 408, 429].includes(error.status) ||
    error.code === 'resource.busy'
  );
}

function troubleOf(error: unknown): Trouble {
  if (isProblem(error, 'resource.version_conflict')) return { kind: 'conflict', current: error.current as Entry };
  if (isProblem(error, 'entry.deleted')) return { kind: 'conflict', current: null };
  const { code, status } = isProblem(error) ? error : { code: 'page.fault', status: 0 };
  return { kind: 'refused', code, status };
}
