import { readBlocks } from '../../tests/pages/page-text.ts';
import { readExpectation, readPage, SAMPLE_ARTICLES } from '../../tests/pages/expectation.ts';
import type { Installed, Subject } from './subject.ts';

/** The sample article that names are asked for. */
export const ARTICLE = 'kostanay.fr.html';

/** Odd, so that a median is one of them. */
const ROUNDS = 11;
/** A worker that has been stopped is given this time to be gone with its process. */
const REST_MS = 250;
/** Between a page's hello, at its very start, and its question: no news page is parsed sooner. */
const PARSING_MS = 100;

const blocks = readBlocks(readPage(ARTICLE), 'article').map((text) => ({ text, lang: 'fr' }));
const others = SAMPLE_ARTICLES.filter((article) => article !== ARTICLE).flatMap((article) =>
  readBlocks(readPage(article), 'article').map((text) => ({ text })),
);
const FIND_OTHERS = `chrome.runtime.sendMessage({ call: 'page/find', asked: ${JSON.stringify({ blocks: others })} })`;
const HELLO = `chrome.runtime.sendMessage({ call: 'page/hello', asked: {} })`;
const FIND = `chrome.runtime.sendMessage({ call: 'page/find', asked: ${JSON.stringify({ blocks })} })`;

/** Milliseconds, medians of all rounds. */
export interface Waking {
  /** From the question, which wakes the worker, to the answer. */
  readonly cold: number;
  /** The same, where the page's hello has woken it while the page was parsed. */
  readonly early: number;
  /** Where the question follows the answer to the hello at once. */
  readonly atOnce: number;
  /** The worker is awake and has read other articles, but never this one. */
  readonly fresh: number;
  /** The worker is awake and has read this very article before. */
  readonly warm: number;
}

/** @throws where the answer is not what the article's expectation says */
export async function demandExpected({ name, tab }: Installed): Promise<number> {
  interface Reply {
    readonly ok: boolean;
    readonly value: {
      readonly base: string;
      readonly entities: readonly { readonly id: string }[];
      readonly mentions: readonly { block: number; start: number; end: number; readings: number[] }[];
    };
  }
  const { ok, value } = (await tab.inExtension(FIND)) as Reply;
  if (!ok || value.base !== 'ready') throw new Error(`${name} gave no answer: ${JSON.stringify(value)}`);
  const found = value.mentions.map(({ block, start, end, readings }) =>
    line(
      blocks[block]!.text.slice(start, end),
      readings.map((at) => value.entities[at]!.id),
    ),
  );
  const wanted = readExpectation(ARTICLE).mentions.map(({ surface, entity, also = [] }) =>
    line(surface, [entity, ...also]),
  );
  const difference = wanted.findIndex((each, at) => each !== found[at]);
  if (difference >= 0 || found.length !== wanted.length)
    throw new Error(`${name}: ${wanted[difference]} expected, ${found[difference]} found`);
  return found.length;
}

/** All subjects in turn, round by round, so that what else the machine does slows all alike. */
export async function measureWaking(subjects: readonly Subject[]): Promise<ReadonlyMap<string, Waking>> {
  const times = new Map<string, Record<keyof Waking, number[]>>(
    subjects.map(({ name }) => [name, { cold: [], early: [], atOnce: [], fresh: [], warm: [] }]),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of subjects) {
      const of = times.get(subject.name)!;
      await stop(subject);
      of.cold.push(await time(subject, FIND));
      for (let again = 0; again < 3; again++) of.warm.push(await time(subject, FIND));
      await stop(subject);
      await time(subject, HELLO);
      of.atOnce.push(await time(subject, FIND));
      await stop(subject);
      await time(subject, HELLO);
      await rest(PARSING_MS);
      of.early.push(await time(subject, FIND));
      await stop(subject);
      await time(subject, FIND_OTHERS);
      of.fresh.push(await time(subject, FIND));
    }
  }
  return new Map(
    [...times].map(([name, { cold, early, atOnce, fresh, warm }]) => [
      name,
      {
        cold: median(cold),
        early: median(early),
        atOnce: median(atOnce),
        fresh: median(fresh),
        warm: median(warm),
      },
    ]),
  );
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}

async function stop({ browser }: Subject): Promise<void> {
  await browser.stopWorker();
  await rest(REST_MS);
}

async function time({ tab }: Subject, question: string): Promise<number> {
  const timed = `(async () => {
    const before = performance.now();
    const answer = await ${question};
    return answer === undefined ? NaN : performance.now() - before;
  })()`;
  const took = Number(await tab.inExtension(timed));
  if (!(took > 0)) throw new Error(`No answer to ${question.slice(0, 60)}`);
  return took;
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function line(surface: string, [first, ...others]: readonly string[]): string {
  return `${surface} = ${[first, ...others.toSorted()].join(', ')}`;
}
