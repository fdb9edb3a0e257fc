import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Sentences with the verdicts that the number check must show of them; README.md here says how they were labelled. */

export const GOLD_LANGUAGES = ['en', 'fr', 'ru', 'kk'] as const;
export const GOLD_HALVES = ['open', 'frozen'] as const;

const verdicts = v.picklist(['agrees', 'rounds', 'older', 'differs']);

const expectation = v.strictObject({
  figure: v.string(),
  property: v.string(),
  narrowing: v.optional(v.string()),
  verdict: verdicts,
  against: v.number(),
});

const goldItem = v.strictObject({
  id: v.string(),
  lang: v.picklist(GOLD_LANGUAGES),
  text: v.string(),
  name: v.string(),
  nth: v.optional(v.number()),
  entity: v.string(),
  articleDate: v.optional(v.string()),
  expect: v.array(expectation),
  checkable: v.boolean(),
  why: v.string(),
});

export type GoldExpectation = v.InferOutput<typeof expectation>;
export type GoldItem = v.InferOutput<typeof goldItem>;

export interface GoldFile {
  readonly language: (typeof GOLD_LANGUAGES)[number];
  readonly half: (typeof GOLD_HALVES)[number];
  readonly items: readonly GoldItem[];
}

/** All files, or those of some languages and halves; throws where a file is not what README.md says. */
export function readGold(
  languages: readonly string[] = GOLD_LANGUAGES,
  halves: readonly string[] = GOLD_HALVES,
): readonly GoldFile[] {
  return GOLD_LANGUAGES.filter((language) => languages.includes(language)).flatMap((language) =>
    GOLD_HALVES.filter((half) => halves.includes(half)).map((half) => ({
      language,
      half,
      items: v.parse(v.array(goldItem), JSON.parse(textOf(`${language}.${half}.json`))),
    })),
  );
}

/** Where the marked name stands in the item's text; UTF-16 units. Throws where it does not. */
export function nameIn({ id, text, name, nth = 1 }: GoldItem): {
  readonly start: number;
  readonly end: number;
} {
  let start = -1;
  for (let met = 0; met < nth; met += 1) {
    start = text.indexOf(name, start + 1);
    if (start < 0) throw new Error(`${id}: “${name}” stands there ${met} times only`);
  }
  return { start, end: start + name.length };
}

/** Frozen files that are no longer what they were. */
export function changedSinceFrozen(): readonly string[] {
  const frozen = v.parse(v.record(v.string(), v.string()), JSON.parse(textOf('frozen.json')));
  return GOLD_LANGUAGES.map((language) => `${language}.frozen.json`).filter(
    (file) => frozen[file] !== createHash('sha256').update(textOf(file)).digest('hex'),
  );
}

function textOf(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
