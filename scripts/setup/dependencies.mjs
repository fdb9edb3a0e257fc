/** Plain JavaScript without dependencies: this runs on Node 20, before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = 20;

/** Installs the dependencies where they are missing or not those of the lock file. Exits where that fails. */
export function ensureDependencies() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < OLDEST_NODE) {
    give(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer.`);
  }
  if (asLocked()) return;
  process.stdout.write('Dependencies: installing what package-lock.json lists (npm install --no-save)\n');
  // Not `npm ci`: it refuses a lock file that lacks a package of some other platform (`npm run lock` completes it).
  // npm is a script on Windows, which only a shell starts.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) give('npm failed, see above. It needs its registry: check the network, then try again.');
  if (!existsSync(projectNode()))
    give('Node 24 did not arrive with the dependencies: remove node_modules, try again.');
}

/** Node 24 as the dependencies bring it, whatever Node started us. */
export function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(ROOT, 'node_modules', 'node', 'bin', name);
}

/** npm writes down what it installed when it is done, so an interrupted installation is seen as none. */
function asLocked() {
  const wanted = packages('package-lock.json');
  const installed = packages(join('node_modules', '.package-lock.json'));
  if (wanted === undefined) give('package-lock.json is missing or broken: restore it.');
  if (installed === undefined || !existsSync(projectNode())) return false;
  return Object.entries(wanted).every(
    // Optional packages are those of other systems: npm leaves them out here.
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function packages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function give(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
