import type { FastifyReply } from 'fastify';
import type { Problem } from './problem';

/** Answers with RFC 9457 problem details: the one shape of every error, wherever it arises. */
export function sendProblem(
  reply: Pick<FastifyReply, 'status'>,
  status: number,
  code: string,
  extras: Problem['extras'] = {},
): FastifyReply {
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send({ type: 'about:blank', title: code, status, code, ...extras });
}
