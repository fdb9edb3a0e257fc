import { CHECKS } from './checks.ts';
import type { Tree } from './tree.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every check, prints one line for each and every finding, and counts. */
export async function runChecks(tree: Tree): Promise<Tally> {
  let failed = 0;
  for (const check of CHECKS) {
    const findings = await check.run(tree);
    process.stdout.write(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${check.name}: ${check.holds}\n`);
    for (const { rule, at, says } of findings) process.stdout.write(`     ${at} [${rule}] ${says}\n`);
    if (findings.length > 0) failed += 1;
  }
  return { passed: CHECKS.length - failed, failed };
}
