import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { DEFAULT_PAGE, decodeCursor, toPage } from '../common/paging';
import { assertVersion, conflict, fieldProblem, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import { assertGoodPassword } from './auth.service';
import type { Caller } from './caller';
import { PasswordService } from './password.service';
import { type Role, UNIT_ROLES } from './permissions';
import { RoleAssignment } from './role-assignment.entity';
import { SessionService } from './session.service';
import type { CreateUserDto, RoleGrantDto, UpdateUserDto, UserDto, UserPageDto, UserQuery } from './user.dto';
import { User } from './user.entity';

const USERS = `
  SELECT u.id, u.email, u.display_name AS "displayName", u.locale, u.demo, u.disabled_at IS NOT NULL AS disabled,
         u.created_at AS "createdAt", u.version, lower(u.email) AS "sortKey",
         coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id, 'unitName', n.name)
                                    ORDER BY r.role, n.name)
                   FROM role_assignment r LEFT JOIN unit n ON n.id = r.unit_id WHERE r.user_id = u.id), '[]') AS roles
  FROM user_account u`;

type UserRow = UserDto & { sortKey: string };

const toUserDto = ({ sortKey: _, ...user }: UserRow): UserDto => user;

@Injectable()
export class UserService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  async list({ q, after, limit = DEFAULT_PAGE }: UserQuery): Promise<UserPageDto> {
    const [from] = after === undefined ? [null] : decodeCursor(after, 1);
    const rows = await this.dataSource.query<UserRow[]>(
      `${USERS}
       WHERE ($1::text IS NULL OR fold(u.display_name || ' ' || u.email) LIKE '%' || fold($1) || '%')
         AND ($2::text IS NULL OR lower(u.email) > $2)
       ORDER BY lower(u.email) LIMIT $3`,
      [q ?? null, from, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.sortKey], toUserDto);
  }

  read(id: string): Promise<UserDto> {
    return this.readIn(this.dataSource.manager, id);
  }

  async create(caller: Caller, body: CreateUserDto): Promise<UserDto> {
    assertGoodPassword(body.password, 'password');
    const passwordHash = await this.passwords.hash(body.password);
    return this.transactions.run(caller, async (tx) => {
      await this.assertEmailFree(tx, body);
      if (!(await tx.existsBy(User, { id: body.id }))) {
        const { id, email, displayName } = body;
        await tx.insert(User, { id, email, displayName, passwordHash, createdAt: this.clock.now() });
        await this.grant(tx, id, body.roles);
      }
      return this.readIn(tx, body.id);
    });
  }

  async update(caller: Caller, id: string, body: UpdateUserDto): Promise<UserDto> {
    const updated = await this.transactions.run(caller, async (tx) => {
      const user = await tx.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (user === null) throw notFound();
      const before = await this.readIn(tx, id);
      assertVersion(before, body.version, () => before);
      assertNotLockingOneselfOut(caller, id, body);
      await tx.update(User, id, {
        displayName: body.displayName,
        disabledAt: body.disabled ? (user.disabledAt ?? this.clock.now()) : null,
        version: user.version + 1,
      });
      await this.grant(tx, id, body.roles);
      return this.readIn(tx, id);
    });
    if (body.disabled) await this.sessions.closeAllOf(id);
    this.sessions.forget();
    return updated;
  }

  async setPassword(caller: Caller, id: string, password: string): Promise<void> {
    assertGoodPassword(password, 'password');
    const passwordHash = await this.passwords.hash(password);
    const { affected } = await this.transactions.run(caller, (tx) =>
      tx.update(User, id, { passwordHash, version: () => 'version + 1' }),
    );
    if (affected === 0) throw notFound();
    await this.sessions.closeAllOf(id);
  }

  private async assertEmailFree(tx: EntityManager, { id, email }: CreateUserDto): Promise<void> {
    const taken = await tx.query<unknown[]>(`SELECT 1 FROM user_account WHERE lower(email) = lower($1) AND id <> $2`, [
      email,
      id,
    ]);
    if (taken.length > 0) throw fieldProblem('email', 'taken');
  }

  private async readIn(tx: EntityManager, id: string): Promise<UserDto> {
    const rows = await tx.query<UserRow[]>(`${USERS} WHERE u.id = $1`, [id]);
    const row = rows[0];
    if (row === undefined) throw notFound();
    return toUserDto(row);
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
function assertNotLockingOneselfOut(caller: Caller, id: string, { disabled, roles }: UpdateUserDto): void {
  if (id === caller.userId && (disabled || !roles.some(({ role }) => role === 'ADMIN'))) throw conflict('user.oneself');
}
