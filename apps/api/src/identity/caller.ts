import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../common/transactions';
import { forbidden } from '../common/problem';
import { type Permission, permissionsOf, type Role } from './permissions';

export interface HeldRole {
  role: Role;
  /** For SECRETARIAT and FOCAL_POINT: the province. */
  unitId: string | null;
}

/** Whoever is asking, as the session tells. */
export class Caller implements Actor {
  readonly permissions: ReadonlySet<Permission>;

  constructor(
    readonly userId: string,
    readonly roles: readonly HeldRole[],
  ) {
    this.permissions = permissionsOf(roles.map(({ role }) => role));
  }

  can(permission: Permission): boolean {
    return this.permissions.has(permission);
  }

  is(...roles: Role[]): boolean {
    return this.roles.some(({ role }) => roles.includes(role));
  }

  /** The units for which the caller holds one of these roles. */
  unitsAs(...roles: Role[]): string[] {
    return this.roles.flatMap(({ role, unitId }) => (unitId !== null && roles.includes(role) ? [unitId] : []));
  }

  /** For what a permission alone decides: throws 403 without it. */
  assertCan(permission: Permission): void {
    if (!this.can(permission)) throw forbidden();
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
    sessionId?: string;
  }
}

/** The caller, as a parameter of a route that is not public. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === undefined) throw new Error('A public route has no caller.');
  return caller;
});
