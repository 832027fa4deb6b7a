import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { Caller, type HeldRole } from './caller';

export const SESSION_COOKIE = 'kyhop_session';

/** A session lives for a working day after its last use. */
export const SESSION_HOURS = 12;
const LIFE = SESSION_HOURS * 3_600_000;

/** For so long a session found is not looked up again: another replica's sign-out is seen after this at the latest. */
const REMEMBERED = 3_000;

export interface FoundSession {
  id: string;
  caller: Caller;
}

interface SessionRow {
  id: string;
  user_id: string;
  expires_at: Date;
  roles: HeldRole[];
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

@Injectable()
export class SessionService {
  private readonly remembered = new Map<string, FoundSession & { until: number }>();
  /** Counts how often everything was forgotten. */
  private forgotten = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and gives the secret that its cookie carries. */
  async open(userId: string): Promise<string> {
    const token = await this.openProven(userId, null);
    if (token === null) throw new Error('There is no such account, or it is closed.');
    return token;
  }

  /**
   * Opens a session for whoever gave the password of this hash. Null when the account was closed, or its password
   * changed, while theirs was being checked: such a session would outlive the closing of all others.
   */
  async openProven(userId: string, passwordHash: string | null): Promise<string | null> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const opened = await this.dataSource.query<unknown[]>(
      `WITH gone AS (DELETE FROM session WHERE expires_at < $4),
            account AS (SELECT id FROM user_account
                        WHERE id = $3 AND disabled_at IS NULL AND ($6::text IS NULL OR password_hash = $6) FOR SHARE)
       INSERT INTO session (id, token_hash, user_id, created_at, expires_at)
       SELECT $1, $2, id, $4, $5 FROM account RETURNING id`,
      [uuidv7(), hashOf(token), userId, now, new Date(now.getTime() + LIFE), passwordHash],
    );
    return opened.length > 0 ? token : null;
  }

  /** The live session of a cookie; null when it is unknown, over, or its user may no longer sign in. */
  async find(token: string): Promise<FoundSession | null> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(token);
    if (known !== undefined && known.until > now) return known;
    const asOf = this.forgotten;
    const session = await this.look(token, now);
    // What was read before a change must not be remembered after it.
    if (asOf !== this.forgotten) return session;
    if (session === null) {
      this.remembered.delete(token);
      return null;
    }
    if (this.remembered.size > 10_000) this.remembered.clear();
    this.remembered.set(token, { ...session, until: now + REMEMBERED });
    return session;
  }

  private async look(token: string, now: number): Promise<FoundSession | null> {
    const rows = await this.dataSource.query<SessionRow[]>(
      `SELECT s.id, s.user_id, s.expires_at,
              coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id) ORDER BY r.role)
                        FROM role_assignment r WHERE r.user_id = s.user_id), '[]') AS roles
       FROM session s JOIN user_account u ON u.id = s.user_id
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.disabled_at IS NULL`,
      [hashOf(token), new Date(now)],
    );
    const row = rows[0];
    if (row === undefined) return null;
    if (row.expires_at.getTime() - now < LIFE / 2) {
      await this.dataSource.query(`UPDATE session SET expires_at = $2 WHERE id = $1`, [row.id, new Date(now + LIFE)]);
    }
    return { id: row.id, caller: new Caller(row.user_id, row.roles) };
  }

  async close(sessionId: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM session WHERE id = $1`, [sessionId]);
    this.forget();
  }

  async closeAllOf(userId: string): Promise<void> {
    await this.closeAllWithin(this.dataSource.manager, userId);
    this.forget();
  }

  /** As part of a transaction; after its end the caller says {@link forget}. */
  async closeAllWithin(tx: EntityManager, userId: string): Promise<void> {
    await tx.query(`DELETE FROM session WHERE user_id = $1`, [userId]);
  }

  /** After a change of roles or of an account: what was looked up before no longer counts. */
  forget(): void {
    this.forgotten += 1;
    this.remembered.clear();
  }
}
