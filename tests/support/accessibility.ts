import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that any page with text and a control keeps. */
const FEWEST_PASSED = 8;

interface Axe {
  run(): Promise<{ readonly violations: readonly Violation[]; readonly passes: readonly unknown[] }>;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on a page or in a frame: one line for each rule that is broken, with the elements. */
export async function accessibilityFindings(where: Page | Frame): Promise<string[]> {
  // The driver's own evaluation is not bound by the page's policy, which lets no other script in.
  await where.evaluate(AXE);
  const { violations, passed } = await where.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run();
    return { violations: found.violations, passed: found.passes.length };
  });
  if (passed < FEWEST_PASSED)
    throw new Error(`axe passed ${String(passed)} rules only: it saw an empty page.`);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
