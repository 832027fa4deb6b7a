import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** OWASP's second set for argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashing is meant to be slow. It runs on threads, but never on all of them at once: fifty people who sign in at nine
 * o'clock wait for each other, and nobody else waits for them.
 */
@Injectable()
export class PasswordService {
  private readonly turn = pLimit(Math.max(1, Math.min(availableParallelism() - 1, 3)));
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.turn(() => hash(password, COST));
  }

  /** With no hash to compare to, takes as long and says no: time must not tell which accounts exist. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash('a password that nobody has');
    const against = passwordHash ?? (await this.decoy);
    const same = await this.turn(() => verify(against, password));
    return same && passwordHash !== null;
  }
}
