import type { paths } from '@kyhop/api-contract';
import type { Middleware } from 'openapi-fetch';
import createClient from 'openapi-fetch';
import { sessionGate } from '../session/session-gate';
import { networkProblem, problemOf } from './problem';

/** Requests on their way, kept to be sent once more after a session that ended was opened again. */
const copies = new Map<string, Request>();

/** A 401 of these is an answer to the reader, no sign that the session ended under a page. */
const OF_THE_DOOR: readonly string[] = ['/api/auth/sign-in', '/api/auth/sign-out', '/api/auth/sign-out-everywhere'];

const askAgainAfterSignIn: Middleware = {
  onRequest({ request, id }) {
    copies.set(id, request.clone());
  },
  async onResponse({ response, schemaPath, id }) {
    const copy = copies.get(id);
    copies.delete(id);
    if (response.status !== 401 || OF_THE_DOOR.includes(schemaPath) || !copy) return undefined;
    return (await sessionGate.reopened()) ? fetch(copy) : undefined;
  },
  onError({ id }) {
    copies.delete(id);
  },
};

/** The typed client of the contract. Pages use it through {@link unwrap}. */
export const client = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  // Looked up at each call, so that tests can answer in the server's place.
  fetch: (request) => globalThis.fetch(request),
});
client.use(askAgainAfterSignIn);

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Gives the data of a call, or throws an ApiProblem: `unwrap(client.GET('/api/auth/me'))`. */
export async function unwrap<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const answer = await call.catch((cause: unknown) => {
    // A request that the page itself took back is no failure of the network.
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw networkProblem(cause);
  });
  if (!answer.response.ok) throw problemOf(answer.response.status, answer.error);
  return answer.data as Data;
}
