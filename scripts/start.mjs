/**
 * `npm start`: sets up, then hands over to the command line on Node 24. With no arguments it reads the sample dispatches and prints
 * the brief of them. Plain JavaScript for Node 18 or later.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { root, setUp, stop } from './set-up.mjs';

/** Where the user stands: npm starts scripts in the folder of the package, and paths given are meant from where npm was called. */
const here = process.env['INIT_CWD'] ?? process.cwd();

function samples() {
  const folder = join(root, 'examples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => relative(here, join(folder, name)));
}

const node = setUp();
const given = process.argv.slice(2);
const args = given.length > 0 ? given : ['read', ...samples()];
if (given.length === 0)
  process.stdout.write(`Reading the ${args.length - 1} sample dispatches of examples/; npm start -- read FILE reads yours.\n\n`);
const child = spawn(node, [join(root, 'dist', 'cli', 'main.js'), ...args], { cwd: here, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`${node} cannot be started: ${error.message}`));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15);
});
