import { names, own, ownEntities, ownNamesBuilt, packs } from './stores.ts';

/** Milliseconds of each round, and how often the answer was another than it has to be. */
export interface Times {
  readonly times: readonly number[];
  readonly wrong: number;
}

/** What an entity is known by to whoever asks: its id and how many names it has. */
export type Expected = readonly (readonly [id: string, names: number])[];

/** Asks for some entities at a time; the first round also reads which page holds what. */
export async function entitiesTimes(rounds: readonly Expected[]): Promise<Times> {
  let wrong = 0;
  const times: number[] = [];
  for (const expected of rounds) {
    const before = performance.now();
    const found = await packs.entitiesByIds(expected.map(([id]) => id));
    times.push(performance.now() - before);
    if (expected.some(([id, count]) => found.get(id)?.names.length !== count)) wrong += 1;
  }
  return { times, wrong };
}

/** What the reader made of entities, and what packs there are. */
export interface OwnTimes {
  readonly summaries: Times;
  readonly saves: Times;
  readonly about: Times;
}

/**
 * Writes a note on each of the entities, then asks for what is known of some at a time.
 * @param rounds ids, of which some are among `noted`
 */
export async function ownTimes(
  noted: readonly string[],
  rounds: readonly (readonly string[])[],
): Promise<OwnTimes> {
  const saves: number[] = [];
  for (const id of noted) {
    const before = performance.now();
    await ownEntities.writeNote({ entity: id, text: `Seen on the way. ${'Kept. '.repeat(20)}` });
    saves.push(performance.now() - before);
  }
  const isNoted = new Set(noted);
  const times: number[] = [];
  const summaries: number[] = [];
  let wrong = 0;
  for (const ids of rounds) {
    const before = performance.now();
    const rows = await own.about(ids);
    times.push(performance.now() - before);
    const notes = rows.filter(({ kind }) => kind === 'note').length;
    if (notes !== ids.filter((id) => isNoted.has(id)).length) wrong += 1;
    const asked = performance.now();
    await packs.packSummaries();
    summaries.push(performance.now() - asked);
  }
  return {
    saves: { times: saves, wrong: 0 },
    about: { times, wrong },
    summaries: { times: summaries, wrong: 0 },
  };
}

/** From the moment a name is saved until a text that holds it says whose it is; of that, two steps alone. */
export interface SavedNames {
  readonly found: Times;
  readonly saved: readonly number[];
  /** Making the small index of all names of the reader's. */
  readonly built: readonly number[];
}

/** Gives each entity a name of the reader's, and looks for it in a sentence. */
export async function savedNames(ids: readonly string[]): Promise<SavedNames> {
  await names.current();
  ownNamesBuilt.length = 0;
  const times: number[] = [];
  const saved: number[] = [];
  let wrong = 0;
  for (const [at, id] of ids.entries()) {
    const name = `Qarzhau${inLetters(at)}`;
    const text = `The delegation arrived in ${name} on Monday, officials said.`;
    const before = performance.now();
    await ownEntities.saveName(id, { text: name, lang: 'en', role: 'alias' });
    saved.push(performance.now() - before);
    names.ownChanged();
    const mentions = (await names.current()).find(text, ['en']);
    times.push(performance.now() - before);
    const isFound = mentions.some(
      ({ start, readings }) => text.startsWith(name, start) && readings.some(({ entity }) => entity === id),
    );
    if (!isFound) wrong += 1;
  }
  return { found: { times, wrong }, saved, built: ownNamesBuilt };
}

const LETTERS = 'bdgklmnprstvz';

function inLetters(at: number): string {
  const { length } = LETTERS;
  const letter = (digit: number) => `${LETTERS[digit % length] ?? ''}a`;
  return `${letter(Math.floor(at / length / length))}${letter(Math.floor(at / length))}${letter(at)}n`;
}
