import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Problem } from '../common/problem';

/** So many wrong passwords for one account, or from one address, within a quarter of an hour. */
export const WRONG_PER_ACCOUNT = 10;
const WRONG_PER_ADDRESS = 100;
const WINDOW_SECONDS = 900;

/** Counts wrong passwords only: a whole office behind one address may sign in at nine o'clock. */
@Injectable()
export class SignInLimiter {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    const shared = {
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'sign_in_attempt',
      tableCreated: true,
      clearExpiredByTimeout: false,
      duration: WINDOW_SECONDS,
    };
    this.perAccount = new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: WRONG_PER_ACCOUNT });
    this.perAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: WRONG_PER_ADDRESS });
  }

  /** Throws 429 when there have been too many. */
  async assertMayTry(email: string, address: string): Promise<void> {
    const [account, from] = await Promise.all([this.perAccount.get(key(email)), this.perAddress.get(key(address))]);
    if ((account?.consumedPoints ?? 0) >= WRONG_PER_ACCOUNT || (from?.consumedPoints ?? 0) >= WRONG_PER_ADDRESS) {
      throw new Problem(429, 'auth.too_many_attempts');
    }
  }

  async wrong(email: string, address: string): Promise<void> {
    await Promise.all([this.perAccount.penalty(key(email)), this.perAddress.penalty(key(address))]);
  }

  async right(email: string): Promise<void> {
    await this.perAccount.delete(key(email));
  }
}

/** Without NUL, which the database takes in no text: no account has it either. */
const key = (text: string): string => text.replaceAll('\0', '').trim().toLowerCase().slice(0, 200);
