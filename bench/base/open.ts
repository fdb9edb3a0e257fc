/**
 * Opening: the browser is started anew on a profile with a filled base, and on one whose base is empty, in turn; what
 * is timed is the first thing that the extension's first page asks of the database.
 */
import { BenchBrowser } from './browser.ts';
import { extensionFolder, filledWith, newProfile } from './filled.ts';
import { percentile, type Measured } from './part.ts';

/** With the size that the target names. */
export const SIZES = [1000, 10_000, 100_000, 400_000, 1_000_000];
const TARGET = 400_000;
const ROUNDS = 7;

let empty: Promise<string> | undefined;

export async function measure(entities: number): Promise<Measured> {
  const { extension, profile } = await filledWith(entities);
  empty ??= emptyProfile();
  const bare = await empty;
  const times = { filled: new Array<number>(), bare: new Array<number>() };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.bare.push(await firstOpen(extension, bare, 0));
    times.filled.push(await firstOpen(extension, profile, entities));
  }
  const [filled, none] = [times.filled, times.bare].map((each) => percentile(each, 0.5)) as [number, number];
  const lines = [
    `first question after ${ROUNDS} starts each: ${filled.toFixed(1)} ms (first of them ${times.filled[0]!.toFixed(1)}, ` +
      `longest ${Math.max(...times.filled).toFixed(1)}), with an empty base ${none.toFixed(1)} ms`,
  ];
  const says = 'T13 first opening after a start, over that of an empty base';
  const verdicts = entities === TARGET ? [{ says, figure: filled / none, atMost: 3 }] : [];
  return { lines: [...lines, `ratio ${(filled / none).toFixed(2)}`], verdicts };
}

/** A profile whose databases are there, with nothing in them. */
async function emptyProfile(): Promise<string> {
  const profile = newProfile('empty');
  await firstOpen(await extensionFolder(), profile, 0);
  return profile;
}

async function firstOpen(extension: string, profile: string, expected: number): Promise<number> {
  const browser = await BenchBrowser.open(extension, profile);
  try {
    const { milliseconds, entities } = await browser.do('firstOpen');
    if (entities !== expected) throw new Error(`${entities} entities are there, not ${expected}`);
    return milliseconds;
  } finally {
    await browser.close();
  }
}
