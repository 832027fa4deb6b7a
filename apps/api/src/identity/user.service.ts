import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { DEFAULT_PAGE, decodeCursor, toPage } from '../common/paging';
import { assertVersion, conflict, fieldProblem, notFound } from '../common/problem';
import { literally } from '../common/search';
import { type Actor, Transactions } from '../common/transactions';
import { assertGoodPassword } from './auth.service';
import { PasswordService } from './password.service';
import { type Role, UNIT_ROLES } from './permissions';
import { RoleAssignment } from './role-assignment.entity';
import { SessionService } from './session.service';
import type {
  CreateUserDto,
  RoleGrantDto,
  UpdateUserDto,
  UserAction,
  UserDto,
  UserPageDto,
  UserQuery,
} from './user.dto';
import { User } from './user.entity';

const USERS = `
  SELECT u.id, u.email, u.display_name AS "displayName", u.locale, u.demo, u.disabled_at IS NOT NULL AS disabled,
         u.created_at AS "createdAt", u.version, lower(u.email) AS "sortKey",
         coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id, 'unitName', n.name)
                                    ORDER BY r.role, n.name)
                   FROM role_assignment r LEFT JOIN unit n ON n.id = r.unit_id WHERE r.user_id = u.id), '[]') AS roles
  FROM user_account u`;

type UserRow = Omit<UserDto, 'actions'> & { sortKey: string };

function toUserDto(actor: Actor, { sortKey: _, ...user }: UserRow): UserDto {
  const oneself = user.id === actor.userId;
  const opening: UserAction[] = user.disabled ? ['reopen'] : oneself ? [] : ['close'];
  return { ...user, actions: ['update', 'set-password', ...opening] };
}

@Injectable()
export class UserService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { q, after, limit = DEFAULT_PAGE }: UserQuery): Promise<UserPageDto> {
    const [from] = after === undefined ? [null] : decodeCursor(after, 1);
    const rows = await this.dataSource.query<UserRow[]>(
      `${USERS}
       WHERE ($1::text IS NULL OR fold(u.display_name || ' ' || u.email) LIKE '%' || fold($1) || '%')
         AND ($2::text IS NULL OR lower(u.email) > $2)
       ORDER BY lower(u.email) LIMIT $3`,
      [q ? literally(q) : null, from, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => [row.sortKey],
      (row) => toUserDto(actor, row),
    );
  }

  read(actor: Actor, id: string): Promise<UserDto> {
    return this.readIn(this.dataSource.manager, actor, id);
  }

  async create(actor: Actor, body: CreateUserDto): Promise<UserDto> {
    assertGoodPassword(body.password, 'password');
    const passwordHash = await this.passwords.hash(body.password);
    return this.transactions.run(actor, async (tx) => {
      const { id, email, displayName } = body;
      const made = await tx.query<unknown[]>(
        `INSERT INTO user_account (id, email, display_name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, email, displayName, passwordHash, this.clock.now()],
      );
      if (made.length > 0) await this.grant(tx, id, body.roles);
      else await this.assertSameAgain(tx, actor, body);
      return this.readIn(tx, actor, id);
    });
  }

  async update(actor: Actor, id: string, body: UpdateUserDto): Promise<UserDto> {
    const updated = await this.transactions.run(actor, async (tx) => {
      const user = await tx.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (user === null) throw notFound();
      const before = await this.readIn(tx, actor, id);
      assertVersion(before, body.version, () => before);
      assertNotLockingOneselfOut(actor, id, body);
      await tx.update(User, id, {
        displayName: body.displayName,
        disabledAt: body.disabled ? (user.disabledAt ?? this.clock.now()) : null,
        version: user.version + 1,
      });
      await this.grant(tx, id, body.roles);
      if (body.disabled) await this.sessions.closeAllWithin(tx, id);
      return this.readIn(tx, actor, id);
    });
    this.sessions.forget();
    return updated;
  }

  /** No version: a password is nothing that anybody could have seen, and the last one that was set is the one that opens. */
  async setPassword(actor: Actor, id: string, password: string): Promise<void> {
    assertGoodPassword(password, 'password');
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.run(actor, async (tx) => {
      const { affected } = await tx.update(User, id, { passwordHash });
      if (affected === 0) throw notFound();
      await this.sessions.closeAllWithin(tx, id);
    });
    this.sessions.forget();
  }

  /** Nothing was made: the same request came before, or the id or the address belongs to another account. */
  private async assertSameAgain(
    tx: EntityManager,
    actor: Actor,
    { id, email, displayName }: CreateUserDto,
  ): Promise<void> {
    const before = await tx.findOneBy(User, { id });
    if (before === null) throw fieldProblem('email', 'taken');
    if (before.email !== email || before.displayName !== displayName) {
      throw conflict('resource.exists', { current: await this.readIn(tx, actor, id) });
    }
  }

  private async readIn(tx: EntityManager, actor: Actor, id: string): Promise<UserDto> {
    const rows = await tx.query<UserRow[]>(`${USERS} WHERE u.id = $1`, [id]);
    const row = rows[0];
    if (row === undefined) throw notFound();
    return toUserDto(actor, row);
  }

  /** Brings the roles to these; what stays as it was leaves no line in the audit trail. */
  private async grant(tx: EntityManager, userId: string, wanted: RoleGrantDto[]): Promise<void> {
    wanted.forEach(assertUnitFits);
    const key = (grant: { role: Role; unitId?: string | null }): string => `${grant.role} ${grant.unitId ?? ''}`;
    const held = await tx.findBy(RoleAssignment, { userId });
    const keep = new Set(wanted.map(key));
    const gone = held.filter((role) => !keep.has(key(role)));
    const have = new Set(held.map(key));
    const fresh = new Map(wanted.filter((grant) => !have.has(key(grant))).map((grant) => [key(grant), grant]));
    if (gone.length > 0)
      await tx.delete(
        RoleAssignment,
        gone.map(({ id }) => id),
      );
    for (const { role, unitId = null } of fresh.values()) {
      await tx.insert(RoleAssignment, { id: uuidv7(), userId, role, unitId });
    }
  }
}

function assertUnitFits({ role, unitId }: RoleGrantDto, at: number): void {
  const wantsUnit = (UNIT_ROLES as readonly Role[]).includes(role);
  if (wantsUnit && !unitId) throw fieldProblem(`roles.${at}.unitId`, 'required');
  if (!wantsUnit && unitId) throw fieldProblem(`roles.${at}.unitId`, 'not_allowed');
}

/** An administrator who could close their own account, or give up the role, might leave nobody to let them in again. */
function assertNotLockingOneselfOut(actor: Actor, id: string, { disabled, roles }: UpdateUserDto): void {
  if (id === actor.userId && (disabled || !roles.some(({ role }) => role === 'ADMIN'))) throw conflict('user.oneself');
}
