import type { paths, Schema } from '@kyhop/api-contract';
import type { RequestHandler } from 'msw';
import { http, HttpResponse } from 'msw';
import type { FieldProblem } from '../api/problem';
import { aMe } from './factories';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** The paths of the contract that know the verb. */
type PathOf<V extends Verb> = { [P in keyof paths]: paths[P] extends Record<V, object> ? P : never }[keyof paths] &
  string;
type Operation<P extends keyof paths, V extends Verb> = paths[P] extends Record<V, infer O> ? O : never;
type JsonOf<R> = R extends { content: { 'application/json': infer J } } ? J : undefined;
type Responses<O> = O extends { responses: infer R } ? R : never;
/** What the contract says a good answer is. */
export type Success<P extends keyof paths, V extends Verb> = {
  [S in keyof Responses<Operation<P, V>>]: S extends 200 | 201 | 202 | 204
    ? JsonOf<Responses<Operation<P, V>>[S]>
    : never;
}[keyof Responses<Operation<P, V>>];

interface Asked {
  params: Record<string, string>;
  query: URLSearchParams;
  /** The JSON of the request; `undefined` without a body. */
  body: unknown;
}

type Answer<P extends keyof paths, V extends Verb> =
  Success<P, V> | Response | ((asked: Asked) => Success<P, V> | Response);

/**
 * What the server answers to one operation, typed by the contract: the body itself, a problem, or a function of the request.
 * `answer('get', '/api/auth/me', aMe())`
 */
export function answer<V extends Verb, P extends PathOf<V>>(verb: V, path: P, reply: Answer<P, V>): RequestHandler {
  return http[verb]<Record<string, string>>(`*${path.replace(/{(\w+)}/g, ':$1')}`, async ({ request, params }) => {
    const text = await request.text();
    const asked = {
      params,
      query: new URL(request.url).searchParams,
      body: text ? (JSON.parse(text) as unknown) : undefined,
    };
    const given: unknown = typeof reply === 'function' ? (reply as (asked: Asked) => unknown)(asked) : reply;
    if (given instanceof Response) return given;
    return given === undefined ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(given as object);
  });
}

/** An answer that refuses (RFC 9457): `problem(409, 'meeting.version_conflict', { current })`. */
export function problem(status: number, code: string, more: { fields?: FieldProblem[]; current?: unknown } = {}) {
  const body = { type: 'about:blank', title: code, status, code, detail: code, ...more };
  return HttpResponse.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

/** Someone is signed in. */
export const signedIn = (over: Partial<Schema<'MeDto'>> = {}) => answer('get', '/api/auth/me', aMe(over));

/** Nobody is signed in. */
export const signedOut = () => answer('get', '/api/auth/me', problem(401, 'auth.required'));
