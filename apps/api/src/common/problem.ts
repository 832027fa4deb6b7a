import { HttpException } from '@nestjs/common';

/** What is wrong with one field of a request. */
export interface FieldProblem {
  /** Where: `agenda.0.title`. */
  path: string;
  /** A stable code that the client translates: `required`, `too_long`, `not_found`. */
  code: string;
  /** What the message needs to say it: `{ max: 200 }`. */
  params?: Record<string, string | number>;
}

interface ProblemExtras {
  detail?: string;
  fields?: FieldProblem[];
  /** On 409: the resource as it is now, so that the client can show both texts. */
  current?: unknown;
}

/** An error that the caller can do something about: an HTTP status, a stable code, and where it went wrong. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(code, status);
  }
}

export const badRequest = (code: string, fields?: FieldProblem[]): Problem => new Problem(400, code, { fields });
export const unauthenticated = (code = 'auth.required'): Problem => new Problem(401, code);
export const forbidden = (code = 'auth.forbidden'): Problem => new Problem(403, code);
export const notFound = (code = 'resource.not_found'): Problem => new Problem(404, code);
export const conflict = (code: string, extras: ProblemExtras = {}): Problem => new Problem(409, code, extras);
export const unprocessable = (code: string, fields?: FieldProblem[]): Problem => new Problem(422, code, { fields });

/** A field that is well formed but names something that does not exist for the caller, or does not fit. */
export const fieldProblem = (path: string, code: string, params?: FieldProblem['params']): Problem =>
  unprocessable('request.invalid', [{ path, code, ...(params && { params }) }]);

/** Throws unless the writer saw the version that stands now. */
export function assertVersion(current: { version: number }, seen: number, show: () => unknown): void {
  if (current.version !== seen) throw conflict('resource.version_conflict', { current: show() });
}
