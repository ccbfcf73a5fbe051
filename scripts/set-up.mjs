/**
 * Brings a clone to where it can run: packages installed, Node 24 found, sources built; each only where something changed.
 * Plain JavaScript for Node 18 or later. Everything it and its helpers print goes to stderr. `node scripts/set-up.mjs` does just this.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const needed = 24;
const bundledNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Installs and builds where needed; the path of a Node that is new enough. Ends the process with a clear line where it cannot. */
export function setUp() {
  install();
  const node = findNode();
  build(node);
  return node;
}

/** Ends the process with one line. */
export function stop(message) {
  process.stderr.write(`rapporteur: ${message}\n`);
  process.exit(1);
}

/** Runs a program with its output on stderr; whether it went well. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  return result.error === undefined && result.status === 0;
}

function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

function install() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.rapporteur-installed');
  const wanted = hashOf(readFileSync(lock), readFileSync(join(root, 'package.json')));
  if (readText(stamp) === wanted) return;
  const hidden = join(root, 'node_modules', '.package-lock.json');
  const isFresh = readText(stamp) === '' && existsSync(hidden) && statSync(hidden).mtimeMs >= statSync(lock).mtimeMs;
  if (!isFresh) {
    process.stderr.write('rapporteur: installing packages (npm ci) ...\n');
    if (!npm(['ci', '--no-audit', '--no-fund']))
      stop('npm ci failed; its messages are above. A connection to the npm registry is needed the first time.');
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Runs npm: the one that runs this script where it is known, else the one on the path. */
export function npm(args, options = {}) {
  const script = process.env['npm_execpath'];
  if (script !== undefined && /\.c?js$/.test(script) && existsSync(script))
    return run(process.execPath, [script, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32', ...options });
}

function majorOf(version) {
  return Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);
}

function findNode() {
  if (existsSync(bundledNode)) {
    const found = spawnSync(bundledNode, ['--version'], { encoding: 'utf8' });
    if (found.status === 0 && majorOf(found.stdout) >= needed) return realpathSync(bundledNode);
  }
  if (majorOf(process.version) >= needed) return process.execPath;
  return stop(
    `Node ${needed} or later is needed; this is ${process.version}. The npm package "node" brings one by its install script, which did not run: ` +
      'install scripts are off (ignore-scripts) or not approved. Either run "npm rebuild node --ignore-scripts=false" in this folder ' +
      `and start again, or install Node ${needed} from https://nodejs.org.`,
  );
}

/** Files whose change asks for a new build. */
const sources = [
  'src',
  'models',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
];

function listFiles(path, found) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return found;
  if (!facts.isDirectory()) found.push(`${path.slice(root.length)} ${facts.size} ${Math.round(facts.mtimeMs)}`);
  else for (const name of readdirSync(path).sort()) if (!name.endsWith('.test.ts')) listFiles(join(path, name), found);
  return found;
}

function build(node) {
  const stamp = join(root, 'dist', '.built');
  const wanted = hashOf(sources.flatMap((source) => listFiles(join(root, source), [])).join('\n'));
  if (readText(stamp) === wanted && existsSync(join(root, 'dist', 'cli', 'main.js'))) return;
  process.stderr.write('rapporteur: building ...\n');
  if (!run(node, [join(root, 'scripts', 'build.mjs')])) stop('the build failed; its messages are above.');
  writeFileSync(stamp, wanted);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) setUp();
