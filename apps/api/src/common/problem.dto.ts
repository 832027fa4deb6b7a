/** What is wrong with one field. */
export class FieldProblemDto {
  /** Path of the field in the request: `positions.0`. */
  path: string;
  /** Stable code that the client translates: `required`, `too_long`. */
  code: string;
  /** Numbers and words that the message needs: `{ "max": 200 }`. */
  params?: Record<string, string | number>;
}

/** RFC 9457 problem details: the one shape of every error. */
export class ProblemDto {
  /** Always `about:blank`: the code tells what happened. */
  type: string;
  /** The HTTP status in English words. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** Stable code: `meeting.illegal_transition`. */
  code: string;
  /** More for a person who looks into it, in English; never needed by a program. */
  detail?: string;
  /** The fields that are wrong, when the request itself is. */
  fields?: FieldProblemDto[];
  /** On 409: the resource as it stands now. */
  current?: Record<string, unknown>;
}
