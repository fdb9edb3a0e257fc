/** Plain JavaScript without dependencies: this runs on Node 20, before anything is installed. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ensureDependencies, projectNode, ROOT } from './dependencies.mjs';

/**
 * Makes sure of the dependencies, then runs one of our TypeScript files under Node 24 and ends as it ends.
 * @param {string} script its path within the project
 * @param {readonly string[]} given its arguments
 */
export function handOver(script, given = process.argv.slice(2)) {
  ensureDependencies();
  const tools = join(ROOT, 'node_modules', '.bin');
  const path = [tools, join(ROOT, 'node_modules', 'node', 'bin'), process.env.PATH].join(delimiter);
  const { status, signal } = spawnSync(projectNode(), [join(ROOT, script), ...given], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exitCode = signal === null ? (status ?? 1) : 1;
}
