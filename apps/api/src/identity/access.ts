import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension, ApiForbiddenResponse, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { ProblemDto } from '../common/problem.dto';
import type { Permission } from './permissions';

export const ACCESS = 'kyhop:access';

/** Who may call a route: anybody, anybody signed in, or the holders of a permission. */
export type Access = 'public' | 'signed-in' | Permission;

/** Open to everybody, signed in or not. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, 'public'), ApiExtension('x-access', 'public'));

const protectedBy = (access: Access): MethodDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, access),
    ApiCookieAuth(),
    ApiExtension('x-access', access),
    ApiUnauthorizedResponse({ type: ProblemDto }),
    ApiForbiddenResponse({ type: ProblemDto }),
  );

/** Open to everybody who is signed in. */
export const SignedIn = (): MethodDecorator => protectedBy('signed-in');

/** Open to whoever holds this permission; which records that means is part of the query. */
export const RequirePermission = (permission: Permission): MethodDecorator => protectedBy(permission);
