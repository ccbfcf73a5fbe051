import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of its own on loopback, in a folder of its own. */
export interface PostgresServer {
  /** A URL to a fresh, empty database. */
  readonly fresh: () => string;
  readonly port: number;
  /** Ends it at once, as a crash does. */
  readonly kill: () => void;
  readonly stop: () => void;
}

const folders = '/usr/lib/postgresql';

/** Starts Debian's PostgreSQL; `npm test` installs it. Throws with the name of the package where it is missing. */
export async function startPostgres(): Promise<PostgresServer> {
  const versions = existsSync(folders) ? readdirSync(folders) : [];
  const bin = versions.map((version) => join(folders, version, 'bin')).find((path) => existsSync(join(path, 'initdb')));
  if (bin === undefined) throw new Error('tests need the Debian package postgresql; "npm test" installs it as root');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pg-'));
  // PostgreSQL does not run as root; Debian's package makes the user "postgres".
  const user = process.getuid?.() === 0 ? ownerOf('postgres') : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as = user === null ? {} : { uid: user.uid, gid: user.gid };
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'desk', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...as, cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const options = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'fsync=off',
  ];
  const server = spawn(join(bin, 'postgres'), options, { ...as, cwd: folder, stdio: 'ignore' });
  const psql = (database: string, command: string): boolean =>
    spawnSync(join(bin, 'psql'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'desk', '-d', database, '-qc', command]).status ===
    0;
  for (let tries = 0; !psql('postgres', 'select 1'); tries++) {
    if (tries > 100 || server.exitCode !== null) throw new Error('PostgreSQL does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let databases = 0;
  return {
    port,
    fresh: () => {
      const name = `archive${++databases}`;
      if (!psql('postgres', `create database ${name}`)) throw new Error(`PostgreSQL: ${name} could not be made`);
      return `postgres://desk@127.0.0.1:${port}/${name}`;
    },
    kill: () => void server.kill('SIGQUIT'),
    stop: () => {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function ownerOf(name: string): { readonly uid: number; readonly gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error(`tests as root need the user ${name}`);
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
