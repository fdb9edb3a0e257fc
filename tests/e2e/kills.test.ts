import { describe, expect, test } from 'vitest';
import { killOverAndOver } from '../../bench/base/kills/rounds.ts';
import { BROWSERS } from '../support/browser.ts';

/** trust.md case 14, a few times over; `npm run bench:kills` does it as often as one likes. */
describe.each(BROWSERS)('%s killed while it imports a table and writes rows', (kind) => {
  test(
    'shows no part of an import, goes on to the exact count, and has every row',
    { timeout: 300_000 },
    async () => {
      const report = await killOverAndOver(kind, 5);
      expect(report).toMatchObject({ torn: [], lost: [], faults: [] });
      expect(report.finished).toBeGreaterThan(0);
      expect(report.rows).toBeGreaterThan(0);
    },
  );
});
