import { BROWSERS } from '../../scripts/browser/kinds.ts';
import { build } from '../../scripts/build.ts';

/** Runs once before the tests of what ships: both builds for both browsers, as the code is now. */
export function setup(): void {
  for (const kind of BROWSERS) {
    build(kind, 'production');
    build(kind, 'e2e');
  }
}
