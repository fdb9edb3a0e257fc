import { BROWSERS } from '../../scripts/browser/kinds.ts';
import { build } from '../../scripts/build.ts';

/** Runs once before the stories, so that they are told of the code as it is now. */
export function setup(): void {
  for (const kind of BROWSERS) build(kind, 'e2e');
}
