import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { ACCESS, type Access } from './access';
import { PERMISSIONS } from './permissions';

const api = useApi();

interface Route {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  access: Access | undefined;
}

type Handler = (...args: never[]) => unknown;

/** Every route of the running application, read where the router itself reads it. */
function routes(): Route[] {
  const controllers = [...api.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const { prototype, name } = metatype as { prototype: Record<string, Handler>; name: string };
    const prefix = String(Reflect.getMetadata(PATH_METADATA, metatype ?? Object));
    return Object.getOwnPropertyNames(prototype).flatMap((property): Route[] => {
      const handler = prototype[property]!;
      const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (verb === undefined) return [];
      const path = ['', prefix, String(Reflect.getMetadata(PATH_METADATA, handler))].join('/').replace(/\/{2,}/g, '/');
      return [
        {
          name: `${name}.${property}`,
          method: RequestMethod[verb] as Route['method'],
          path: path.replace(/(?<=.)\/$/, ''),
          access: Reflect.getMetadata(ACCESS, handler) as Access | undefined,
        },
      ];
    });
  });
}

const isPublic = ({ access }: Route): boolean => access === 'public';

describe('every route', () => {
  it('says who may call it', () => {
    expect(routes().length).toBeGreaterThan(15);
    const known = ['public', 'signed-in', ...Object.keys(PERMISSIONS)];
    const silent = routes().filter(({ access }) => access === undefined || !known.includes(access));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('is closed to those who are not signed in, but for the health routes, the door and what a secret address opens', () => {
    const open = routes().filter(isPublic);
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'DELETE /answers/:token/papers/:id',
      'DELETE /answers/:token/people/:id',
      'GET /answers/:token',
      'GET /answers/:token/calendar',
      'GET /answers/:token/files/:id',
      'GET /answers/:token/paper',
      'GET /auth/sign-in-options',
      'GET /feeds/:token',
      'GET /health/live',
      'GET /health/ready',
      'POST /answers/:token',
      'POST /auth/sign-in',
      'POST /messages/bounces',
      'PUT /answers/:token/papers/:id',
      'PUT /answers/:token/papers/:id/file',
      'PUT /answers/:token/people/:id',
    ]);
  });

  it('answers 401 to whoever is not signed in, before it looks at what they send', async () => {
    const nobody = await api.as(null);
    const closed = routes().filter((route) => !isPublic(route));
    const answers = await Promise.all(
      closed.map(async ({ method, path }) => ({
        route: `${method} ${path}`,
        status: (await nobody.send(method, path.replace(/:\w+/g, 'x'), method === 'GET' ? undefined : { x: 1 })).status,
      })),
    );
    expect(answers.filter(({ status }) => status !== 401)).toEqual([]);
  });
});
