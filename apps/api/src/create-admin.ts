import { v7 as uuidv7 } from 'uuid';
import { RequestValidation } from './common/request-validation';
import { readEnvironment } from './config/env';
import { createApp } from './configure-app';
import { DatabaseService } from './database/database.service';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres';
import { CreateUserDto } from './identity/user.dto';
import { UserService } from './identity/user.service';

export interface FirstAdmin {
  /** Whom the account is for; compared without regard to case. */
  email: string;
  /** The person's full name. */
  name: string;
  /** At least 10 characters. */
  password: string;
}

/**
 * Opens an administrator's account where nobody can sign in yet to do so. It goes through the service that the page
 * for accounts uses, so the same rules hold; what is refused is thrown as the Problem that the page would show.
 */
export async function createAdmin({ email, name, password }: FirstAdmin): Promise<void> {
  const environment = readEnvironment(process.env, process.cwd());
  const body = { id: uuidv7(), email, displayName: name, password, roles: [{ role: 'ADMIN' }] };
  const account = await new RequestValidation().transform(body, { type: 'body', metatype: CreateUserDto });

  const { dataDirectory } = environment;
  const embedded = environment.databaseUrl === null ? await startEmbeddedPostgres({ dataDirectory }) : null;
  const databaseUrl = environment.databaseUrl ?? embedded?.url ?? '';
  try {
    const app = await createApp({ ...environment, databaseUrl });
    try {
      await app.get(DatabaseService).connect(databaseUrl);
      await app.get(UserService).create({ userId: null }, account as CreateUserDto);
    } finally {
      await app.close();
    }
  } finally {
    await embedded?.stop();
  }
}
