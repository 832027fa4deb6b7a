import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { databaseProblem } from './database-problem';
import { Problem } from './problem';
import { sendProblem } from './send-problem';

/** Codes for what the framework itself refuses before a controller is reached. */
const FRAMEWORK_CODES: Record<number, string> = {
  400: 'request.malformed',
  404: 'resource.not_found',
  405: 'request.method_not_allowed',
  413: 'request.too_large',
  415: 'request.media_type',
};

/** Errors leave as RFC 9457 problem details; what we did not foresee is logged and tells the caller nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = this.toProblem(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void sendProblem(reply, problem.getStatus(), problem.code, problem.extras);
  }

  private toProblem(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const fromDatabase = databaseProblem(error);
    if (fromDatabase) return fromDatabase;
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
    if (status !== undefined && status >= 400 && status < 500) {
      return new Problem(status, FRAMEWORK_CODES[status] ?? 'request.refused');
    }
    this.logger.error(error);
    return new Problem(500, 'service.fault');
  }
}
