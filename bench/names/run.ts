/**
 * How fast names are found, how large their index is and how long it takes to build, at 1,000 to 1,000,000 names
 * over one text: `npm run bench:names [sizes]`. Answers are compared with the slow oracle and with a library
 * before anything is timed; a difference ends with 1. What the targets are stands in targets.ts.
 */
import { makeBases } from './base.ts';
import { besideLibrary, besideOther } from './check.ts';
import type { Compared } from './check.ts';
import { sumOfCodes, tokenise } from './floors.ts';
import { cpuSeconds, medians } from './measure.ts';
import { makePeers } from './peers.ts';
import { verdicts } from './targets.ts';
import type { Sized } from './targets.ts';
import { makeText } from './text.ts';
import { TABLE_SIZE } from '../../utils/names/alphabet.ts';
import { buildNameIndex } from '../../scripts/names/build-at-once.ts';
import { ALL_LANGUAGES } from '../../utils/names/languages/all.ts';
import { NameFinding } from '../../utils/names/find-names.ts';
import { readHeader } from '../../utils/names/index-layout.ts';
import { NameTable } from '../../utils/names/name-table.ts';
import { openNameIndex } from '../../utils/names/open-index.ts';

const SEED = 20261122;
const ROUNDS = 11;
const CHARACTERS = 200_000;
/** So long a text has the matches that T4 asks for. */
const SECOND = { characters: 5_000_000 };
/** Classes and folds of letters, which every index has beside what is known of languages. */
const ALPHABET_BYTES = TABLE_SIZE * 3;
/** The oracle tries all names at all words. */
const ORACLE = { names: 1000, paragraphs: 200 };

const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);
const text = makeText(CHARACTERS, SEED);
const { paragraphs } = text;
const bases = makeBases(text.entities, SEED);
say(
  `seed ${SEED}; median of ${ROUNDS}; Node ${process.version}; ${bases.cities} cities\n` +
    `text: ${paragraphs.length} paragraphs, ${text.characters} characters, ${text.words} words, ${text.names} names put there`,
);

let compared = 0;
const all = (sizes.length > 0 ? sizes : [1000, 10_000, 100_000, 1_000_000]).map(bench);
say(`\n${compared} mentions compared, no difference`);
for (const verdict of verdicts(all)) say(verdict);

function bench(wanted: number): Sized {
  const entities = bases.of(wanted);
  let buffer = new ArrayBuffer(0);
  const builds = Array.from({ length: wanted > 200_000 ? 1 : 5 }, () =>
    cpuSeconds(() => {
      buffer = buildNameIndex(entities, ALL_LANGUAGES);
    }),
  );
  const built = builds.toSorted((one, other) => one - other)[builds.length >> 1]!;
  const finder = openNameIndex(buffer);
  const finding = new NameFinding([new NameTable(buffer, readHeader(buffer))]);
  const scan = () =>
    paragraphs.reduce(
      (sum, each) => sum + finding.matches(finding.searched(each.text, each.languages)).length,
      0,
    );
  const { languageBytes, givenNames } = readHeader(buffer);
  const constant = languageBytes + ALPHABET_BYTES;
  const bytes = (buffer.byteLength - constant) / givenNames;
  say(
    `\n${finder.nameCount} names of ${finder.entityCount} entities: ${(buffer.byteLength / 1e6).toFixed(2)} MB, ` +
      `${bytes.toFixed(1)} bytes a name and ${(constant / 1000).toFixed(0)} KB for all languages together, built in ${built.toFixed(2)} s of CPU`,
  );
  if (wanted <= ORACLE.names) {
    demandEqual('the oracle', besideOther('oracle', entities, paragraphs.slice(0, ORACLE.paragraphs)));
  }
  if (wanted === 10_000) {
    const long = makeText(SECOND.characters, SEED + 1);
    demandEqual('the second matcher', besideOther('second matcher', entities, long.paragraphs));
  }
  if (wanted <= 10_000) demandEqual('a library', besideLibrary(entities, paragraphs));

  const before = performance.now();
  const mentions = paragraphs.reduce((sum, each) => sum + finder.find(each.text, each.languages).length, 0);
  const first = performance.now() - before;
  const find = () => paragraphs.reduce((sum, each) => sum + finder.find(each.text, each.languages).length, 0);
  const peers = wanted <= 100_000 ? makePeers(entities, paragraphs, wanted <= 10_000) : {};
  const times = medians(
    {
      'sum of codes': () => sumOfCodes(paragraphs),
      tokeniser: () => tokenise(paragraphs),
      'copy and open': () => openNameIndex(buffer.slice(0)).nameCount,
      scan,
      'scan and judge': find,
      ...peers,
    },
    ROUNDS,
  );
  say(
    `  ${mentions} mentions, one in ${(text.words / mentions).toFixed(0)} words; first reading ${first.toFixed(1)} ms`,
  );
  for (const [name, time] of Object.entries(times)) {
    const speed = name === 'copy and open' ? '' : `${(text.megabytes / (time / 1000)).toFixed(1)} MB/s`;
    const ratio = `${(time / times.tokeniser).toFixed(2)} × the tokeniser`;
    say(`  ${name.padEnd(14)} ${time.toFixed(2).padStart(8)} ms  ${speed.padStart(12)}  ${ratio}`);
  }
  return { wanted, bytes, built, times };
}

function demandEqual(beside: string, { mentions, differences }: Compared): void {
  compared += mentions;
  say(`  beside ${beside}: ${mentions} mentions, ${differences.length} differences`);
  if (differences.length === 0) return;
  for (const difference of differences.slice(0, 20)) say(`    ${difference}`);
  process.exit(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
