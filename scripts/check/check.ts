import { ROOT } from '../build.ts';
import { runChecks } from './run-checks.ts';
import { Tree } from './tree.ts';

const { passed, failed } = await runChecks(new Tree(ROOT));
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
