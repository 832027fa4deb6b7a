/** One field that the server refused: `path` in the body, a stable code, and the limits that the message names. */
export interface FieldProblem {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

interface ProblemInit {
  /** Stable and translated: `meeting.illegal_transition`; `network` when no answer came. */
  code: string;
  /** HTTP status; 0 when no answer came. */
  status: number;
  detail?: string;
  fields?: FieldProblem[];
  current?: unknown;
}

/** Whatever goes wrong between a page and the server, in one shape (RFC 9457 on the wire). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly fields: FieldProblem[];
  /** On 409: the resource as it is now on the server. */
  readonly current: unknown;

  constructor({ code, status, detail = '', fields = [], current }: ProblemInit, options?: ErrorOptions) {
    super(detail || code, options);
    this.code = code;
    this.status = status;
    this.detail = detail;
    this.fields = fields;
    this.current = current;
  }
}

/** Whether the error is an {@link ApiProblem}, of one code or status when given. */
export function isProblem(error: unknown, which?: string | number): error is ApiProblem {
  if (!(error instanceof ApiProblem)) return false;
  return which === undefined || error.code === which || error.status === which;
}

/** Reads the body of an answer that is not 2xx; a proxy's page of HTML gives the status alone. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Partial<ProblemInit>;
  return new ApiProblem({
    code: typeof given.code === 'string' ? given.code : `http.${status}`,
    status,
    detail: typeof given.detail === 'string' ? given.detail : undefined,
    fields: Array.isArray(given.fields) ? given.fields : undefined,
    current: given.current,
  });
}

/** The browser got no answer: the network or the server is away. */
export function networkProblem(cause: unknown): ApiProblem {
  return new ApiProblem({ code: 'network', status: 0 }, { cause });
}
