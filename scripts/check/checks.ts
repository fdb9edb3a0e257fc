import { format } from './check-format.ts';
import { layers } from './check-layers.ts';
import { lint } from './check-lint.ts';
import { names } from './check-names.ts';
import { sizes } from './check-sizes.ts';
import { text } from './check-text.ts';
import { purity, types } from './check-types.ts';
import { unused } from './check-unused.ts';
import type { Check } from './finding.ts';

/** Everything that is checked without running the code. */
export const CHECKS: readonly Check[] = [types, purity, layers, lint, names, sizes, unused, text, format];
