/** `npm test`: sets up, gets what tests need beyond npm, runs every test. Arguments go on to Vitest. Plain JavaScript for Node 18 or later. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp, stop } from './set-up.mjs';

/** Debian's packages that tests need, with a program that shows they are there. */
const packages = [
  { name: 'chromium', programs: ['/usr/bin/chromium', '/usr/bin/chromium-browser'] },
  { name: 'postgresql', programs: postgresPrograms() },
];

/** Where Debian puts the server: a folder for each version. */
function postgresPrograms() {
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) ? readdirSync(folder).map((version) => join(folder, version, 'bin', 'initdb')) : [];
}

function fetchPackages() {
  const missing = packages.filter(({ programs }) => !programs.some((program) => existsSync(program))).map(({ name }) => name);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) stop(`tests need the Debian package ${names}; as root: apt-get update && apt-get install -y ${names}`);
  process.stderr.write(`rapporteur: installing ${names} for the tests ...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (
    !run('apt-get', ['update'], { env }) ||
    !run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env })
  ) {
    stop(`the Debian package ${names} could not be installed; the messages of apt-get are above`);
  }
}

const node = setUp();
fetchPackages();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const result = spawnSync(node, [vitest, 'run', ...process.argv.slice(2)], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
process.exitCode = result.status ?? 1;
