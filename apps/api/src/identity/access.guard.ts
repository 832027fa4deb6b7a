import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { forbidden, unauthenticated } from '../common/problem';
import { ACCESS, type Access } from './access';
import { SESSION_COOKIE, SessionService } from './session.service';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route. A route that does not say who may call it may be called by nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!READING.has(request.method)) assertSameOrigin(request);
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === 'public') return true;
    if (access === undefined) throw forbidden();

    const token = request.cookies[SESSION_COOKIE];
    const session = token === undefined ? null : await this.sessions.find(token);
    if (session === null) throw unauthenticated();
    request.caller = session.caller;
    request.sessionId = session.id;
    if (access !== 'signed-in') session.caller.assertCan(access);
    return true;
  }
}

/**
 * Against requests forged by another site: a browser says where a writing request comes from. Programs that are no
 * browsers send neither header, and no cookie of anybody else's.
 */
function assertSameOrigin(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw forbidden('auth.cross_site');
  const { origin } = request.headers;
  if (origin !== undefined && hostOf(origin) !== request.host) throw forbidden('auth.cross_site');
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
