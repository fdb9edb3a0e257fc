/** `npm test`: checks, unit, browser and end-to-end tests, in Chromium and Firefox. */
import { closingLine, runEverything } from './all-tests.ts';
import { linesOfLate } from './stories.ts';

try {
  const tally = await runEverything({ long: false });
  process.stdout.write(`${linesOfLate(tally.late)}\n${closingLine(tally)}`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
