/**
 * What is left when the browser is killed while it fills and writes: `npm run bench:kills [browser] [kills]`,
 * for instance `npm run bench:kills firefox 50`. Both browsers and fifty kills each if nothing is said. Takes
 * several minutes; ends with 1 if anything was lost.
 */
import { BROWSERS } from '../../scripts/browser/kinds.ts';
import { build } from '../../scripts/build.ts';
import { killOverAndOver } from './kills/rounds.ts';

const asked = process.argv.slice(2);
const kinds = BROWSERS.filter((kind) => asked.includes(kind));
const kills = asked.map(Number).find((count) => count > 0) ?? 50;

for (const kind of kinds.length > 0 ? kinds : BROWSERS) {
  build(kind, 'e2e');
  say(`${kind}, ${kills} kills`);
  const { torn, lost, faults, ...counts } = await killOverAndOver(kind, kills, (line) => say(`  ${line}`));
  say(`  ${JSON.stringify(counts)}`);
  for (const line of torn) say(`  TORN ${line}`);
  for (const id of lost) say(`  LOST ${id}`);
  for (const fault of faults) say(`  FAULT ${fault}`);
  if (torn.length + lost.length + faults.length > 0) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
