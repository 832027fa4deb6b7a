import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The account that `initdb` and `postgres` run as when it is not our own. */
export interface Account {
  uid: number;
  gid: number;
}

/** What Debian calls `nobody`, where /etc/passwd names neither of the accounts we look for. */
const NOBODY: Account = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root, so root borrows an account: the owner of an existing cluster (an ordinary user who
 * typed `sudo npm start` can go back to `npm start`), else `postgres`, else `nobody`.
 *
 * @param home the folder of an existing cluster, if there is one
 * @returns undefined when the server runs as ourselves
 */
export function serverAccount(home: string | undefined): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (home !== undefined) {
    const { uid, gid } = statSync(home);
    if (uid !== 0) return { uid, gid };
  }
  return accountNamed('postgres') ?? accountNamed('nobody') ?? NOBODY;
}

function accountNamed(name: string): Account | undefined {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** Whether the account can pass through the folder. Asked of the kernel, which knows ACLs and every parent's mode. */
export function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
