import { QueryFailedError } from 'typeorm';
import { Problem } from './problem';

interface PostgresError {
  code?: string;
  constraint?: string;
}

/** What the rules that the database holds mean to a caller (migrations/spine/invariants.ts). */
const BY_STATE: Record<string, [status: number, code: string]> = {
  KH000: [409, 'record.append_only'],
  KH001: [422, 'meeting.prepares_mismatch'],
  KH002: [422, 'cluster_year.not_a_member'],
  KH003: [409, 'minutes.signed'],
  KH004: [409, 'document.number_fixed'],
  KH005: [409, 'recommendation.merged_target'],
  '23503': [422, 'request.unknown_reference'],
  '23505': [409, 'resource.exists'],
  '23514': [422, 'request.breaks_a_rule'],
  '23P01': [409, 'resource.overlaps'],
  '40001': [409, 'resource.busy'],
  '40P01': [409, 'resource.busy'],
  '22P02': [400, 'request.invalid'],
  '22P05': [400, 'request.invalid'],
  '22021': [400, 'request.invalid'],
  '22003': [400, 'request.invalid'],
  '22007': [400, 'request.invalid'],
  '22008': [400, 'request.invalid'],
  '22009': [400, 'request.invalid'],
  '57014': [503, 'service.too_slow'],
};

/** A server that is not there, goes away, or is not yet ready: nothing the caller did. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

const isUnreachable = (error: unknown): boolean => {
  const { code } = error as PostgresError;
  if (code !== undefined && UNREACHABLE.has(code)) return true;
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Driver not Connected|Client has encountered a connection error/i.test(
      error.message,
    )
  );
};

/** The problem that an error of the database stands for; null when it is a fault of ours. */
export function databaseProblem(error: unknown): Problem | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (isUnreachable(cause) || (error instanceof AggregateError && error.errors.some(isUnreachable))) {
    return new Problem(503, 'service.database_unavailable');
  }
  if (!(error instanceof QueryFailedError)) return null;
  const { code = '', constraint } = cause as PostgresError;
  const known = BY_STATE[code];
  return known ? new Problem(known[0], known[1], constraint === undefined ? {} : { detail: constraint }) : null;
}
