/** Builds the package into dist/: the library and command line, the assets, the browser bundle. Runs on Node 24; started by set-up.mjs. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

function node(...args) {
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) process.exit(1);
}

const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
node(join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json');
chmodSync(join(dist, 'cli', 'main.js'), 0o755);
mkdirSync(join(dist, 'assets'), { recursive: true });
for (const name of existsSync(join(root, 'models')) ? readdirSync(join(root, 'models')) : []) {
  if (name.endsWith('.gz')) copyFileSync(join(root, 'models', name), join(dist, 'assets', name));
}
node(join('scripts', 'build-assets.ts'));
node(join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn');
