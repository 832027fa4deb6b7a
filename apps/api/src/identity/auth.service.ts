import { Injectable } from '@nestjs/common';
import { countCharacters } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { fieldProblem, unauthenticated } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { HeldRoleDto, MeDto, SignInDto, SignInOptionsDto } from './auth.dto';
import type { Caller } from './caller';
import { DEMO_PASSWORD } from './demo-accounts';
import { PasswordService } from './password.service';
import { permissionsOf } from './permissions';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in-limiter';
import { type Locale, User } from './user.entity';

/** Shorter passwords are refused; length is what counts (NIST SP 800-63B). */
export const PASSWORD_LENGTH = 10;

export function assertGoodPassword(password: string, path: string): void {
  if (countCharacters(password) < PASSWORD_LENGTH) throw fieldProblem(path, 'too_short', { min: PASSWORD_LENGTH });
}

@Injectable()
export class AuthService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly limiter: SignInLimiter,
  ) {}

  /** Opens a session; the same answer for an unknown account, a wrong password and an account that is closed. */
  async signIn({ email, password }: SignInDto, address: string): Promise<{ token: string; userId: string }> {
    await this.limiter.assertMayTry(email, address);
    const user = await this.dataSource
      .getRepository(User)
      .createQueryBuilder('u')
      .where('lower(u.email) = lower(:email) AND u.disabled_at IS NULL', { email })
      .getOne();
    const right = await this.passwords.verify(user?.passwordHash ?? null, password);
    // Many guesses at once have all passed the first check before one of them is found to be wrong.
    await this.limiter.assertMayTry(email, address);
    if (user === null || !right) {
      await this.limiter.wrong(email, address);
      throw unauthenticated('auth.wrong_credentials');
    }
    await this.limiter.right(email);
    const token = await this.sessions.openProven(user.id, user.passwordHash);
    if (token === null) throw unauthenticated('auth.wrong_credentials');
    return { token, userId: user.id };
  }

  async me(userId: string): Promise<MeDto> {
    const user = await this.dataSource.getRepository(User).findOneByOrFail({ id: userId });
    const roles = await this.dataSource.query<HeldRoleDto[]>(
      `SELECT r.role, r.unit_id AS "unitId", u.name AS "unitName"
       FROM role_assignment r LEFT JOIN unit u ON u.id = r.unit_id WHERE r.user_id = $1 ORDER BY r.role, u.name`,
      [userId],
    );
    const demo = await this.hasDemoAccounts();
    const { id, email, displayName, locale } = user;
    return { id, email, displayName, locale, roles, permissions: [...permissionsOf(roles.map((r) => r.role))], demo };
  }

  async signInOptions(): Promise<SignInOptionsDto> {
    const accounts = await this.dataSource
      .getRepository(User)
      .find({ where: { demo: true }, order: { id: 'ASC' }, select: { email: true, displayName: true } });
    return {
      demoAccounts: accounts.map(({ email, displayName }) => ({ email, label: displayName })),
      demoPassword: accounts.length > 0 ? DEMO_PASSWORD : null,
    };
  }

  /** Changes the password and closes every session of the account, this one too. */
  async changePassword(caller: Caller, currentPassword: string, newPassword: string): Promise<void> {
    assertGoodPassword(newPassword, 'newPassword');
    const user = await this.dataSource.getRepository(User).findOneByOrFail({ id: caller.userId });
    if (!(await this.passwords.verify(user.passwordHash, currentPassword))) {
      throw fieldProblem('currentPassword', 'wrong');
    }
    const passwordHash = await this.passwords.hash(newPassword);
    await this.transactions.run(caller, async (tx) => {
      await tx.update(User, user.id, { passwordHash });
      await this.sessions.closeAllWithin(tx, user.id);
    });
    this.sessions.forget();
  }

  async changeLocale(caller: Caller, locale: Locale): Promise<MeDto> {
    await this.transactions.run(caller, (tx) => tx.update(User, caller.userId, { locale }));
    return this.me(caller.userId);
  }

  private hasDemoAccounts(): Promise<boolean> {
    return this.dataSource.getRepository(User).existsBy({ demo: true });
  }
}
