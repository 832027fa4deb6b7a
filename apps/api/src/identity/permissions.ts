/** What people are to the system; how far each reaches is decided by its scope (docs/design.md §6). */
export const ROLES = ['ADMIN', 'BOARD_STAFF', 'BOARD_LEADER', 'SECRETARIAT', 'FOCAL_POINT', 'DELEGATE'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are held for one unit. */
export const UNIT_ROLES = ['SECRETARIAT', 'FOCAL_POINT'] as const satisfies readonly Role[];

const EVERYONE = ROLES;
const BOARD = ['BOARD_STAFF', 'BOARD_LEADER'] as const;

/**
 * Who may do what: the one table that the guard, the contract and the pages go by. A role opens the door; which
 * meetings, clusters and provinces lie behind it is part of each query (meeting-scope.ts).
 */
export const PERMISSIONS = {
  'user:manage': ['ADMIN'],
  'audit:read': ['ADMIN'],
  'directory:read': EVERYONE,
  'directory:manage': ['ADMIN'],

  'person:read': ['ADMIN', ...BOARD, 'SECRETARIAT'],
  'person:manage': ['ADMIN', 'SECRETARIAT'],

  'message:manage': ['ADMIN'],

  'meeting:read': EVERYONE,
  'meeting:create': ['SECRETARIAT'],
  'meeting:update': ['SECRETARIAT'],
  'meeting:audit': ['ADMIN', ...BOARD, 'SECRETARIAT'],

  'template:manage': ['ADMIN', 'SECRETARIAT'],
  'invitation:manage': ['SECRETARIAT'],
  'invitation:answer': ['FOCAL_POINT'],

  'entry:read': ['ADMIN', ...BOARD, 'SECRETARIAT'],
  'entry:write': ['SECRETARIAT'],

  'minutes:read': EVERYONE,
  'minutes:manage': ['SECRETARIAT'],

  'recommendation:read': EVERYONE,
  'recommendation:create': ['SECRETARIAT', 'FOCAL_POINT'],
  'recommendation:classify': [...BOARD, 'SECRETARIAT'],
  'recommendation:step': [...BOARD, 'SECRETARIAT', 'FOCAL_POINT'],
  'recommendation:handle': BOARD,
  'recommendation:confirm': ['FOCAL_POINT'],
  'recommendation:import': [...BOARD, 'SECRETARIAT', 'FOCAL_POINT'],
  'recommendation:report': [...BOARD, 'SECRETARIAT'],
  'opinion:give': [...BOARD, 'SECRETARIAT', 'FOCAL_POINT'],
  'note:write': BOARD,
  'response:draft': BOARD,
  'response:approve': ['BOARD_LEADER'],
  'response:publish': ['BOARD_LEADER'],
  'answer-template:manage': BOARD,
  'desk:read': ['ADMIN', ...BOARD],
  'desk:configure': ['ADMIN', 'BOARD_LEADER'],

  'commitment:read': EVERYONE,
  'commitment:manage': BOARD,
  'action-request:manage': BOARD,
  'action-request:reply': [...BOARD, 'SECRETARIAT', 'FOCAL_POINT'],

  'search:use': EVERYONE,

  'document:read': EVERYONE,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Every permission that one of these roles gives. */
export function permissionsOf(roles: Iterable<Role>): Set<Permission> {
  const held = new Set(roles);
  const all = Object.entries(PERMISSIONS) as [Permission, readonly Role[]][];
  return new Set(all.filter(([, allowed]) => allowed.some((role) => held.has(role))).map(([permission]) => permission));
}
