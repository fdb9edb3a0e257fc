import { SearchBuild } from './build-search.ts';
import { Candidates } from './candidates.ts';
import { fitName, rangesOf, type NameFit } from './fit.ts';
import { noteEntity } from './notes.ts';
import { roleRank } from './post.ts';
import { fuseScores } from './fuse-scores.ts';
import { readQuery, shortestEdited, type QueryReading } from './read-query.ts';
import { splitReadings } from './split-words.ts';
import { SearchPart, type Spelling, type SpellingTrait } from './search-part.ts';
import type { HitReason, Search, SearchExtra, SearchHit, SearchOptions } from './searched.ts';

const DEFAULT_LIMIT = 20;
/** Names that are read for one query: what is behind them is less likely than all of these. */
const MOST_SPELLINGS = 600;
/** An entity of a thousand names, or a long note, is read whole, and leaves room for others. */
const MOST_COUNTED = 100;
/** Entities that Fuse.js ranks. */
const MOST_RANKED = 100;

/** Costs by role: label, alias, short, former, search, demonym, note. */
const ROLE_COSTS = [0, 0.02, 0.03, 0.03, 0.06, 0.08, 0.2] as const;
const VIA_KEYBOARD = 0.15;
const BEGUN_VIA_KEYBOARD = 0.3;
const OTHER_SCRIPT = 0.01;
/** It begins letter for letter as typed, but for case. */
const AS_TYPED = -0.03;
const IN_READERS_LANGUAGE = -0.005;
/** Times how well known the entity is, from 0 to 1. */
const FAME = -0.04;
const MOST_FAME = 31;
/** Of the label in the reader's language, as typed, of the best known. */
const LEAST = AS_TYPED + IN_READERS_LANGUAGE + FAME;
/** Times what Fuse.js says of it, from 0 for the same to 1. */
const FUSE = 0.2;

/**
 * Opens a built index for searching, together with what the reader made.
 * @param index as `buildSearchIndex` gave it; it is kept, and not changed
 * @throws SearchIndexError where it has to be built again
 */
export function openSearch(index: ArrayBuffer, extra: SearchExtra = {}): Search {
  const packs = new SearchPart(index);
  const { hidden = new Set<string>(), same = new Map<string, string>() } = extra;
  const parts = [packs, new SearchPart(buildExtra(extra))].map((part) => ({
    part,
    candidates: new Candidates(part),
  }));
  return {
    entityCount: packs.counts.entities,
    nameCount: packs.counts.givenNames,
    find(query, options = {}) {
      const readings = readQuery(query);
      const found = parts.flatMap(({ part, candidates }) => named(part, candidates, readings, options));
      const shown = found.filter(({ id }) => !hidden.has(id));
      const told = same.size === 0 ? shown : shown.map((one) => ({ ...one, id: same.get(one.id) ?? one.id }));
      const best = bestOfEach(told.filter(({ id }) => !hidden.has(id)));
      return ranked(best)
        .slice(0, Math.max(0, options.limit ?? DEFAULT_LIMIT))
        .map(toHit);
    },
  };
}

/** An entity or note with the name that answers best. */
interface Named {
  readonly id: string;
  readonly spelling: Spelling;
  readonly trait: SpellingTrait;
  readonly fit: NameFit;
  readonly reading: QueryReading;
  readonly viaScript: boolean;
  readonly cost: number;
}

function buildExtra({ entities = [], notes = [] }: SearchExtra): ArrayBuffer {
  const build = new SearchBuild();
  for (const entity of entities) build.add(entity);
  for (const note of notes) build.add(noteEntity(note));
  const steps = build.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * What one part has for a query: read as two words where it is none, on other layouts where nothing is written as
 * typed, and there with typing errors where nothing at all was found.
 */
function named(
  part: SearchPart,
  candidates: Candidates,
  readings: readonly QueryReading[],
  options: SearchOptions,
): Named[] {
  let left = MOST_SPELLINGS;
  const read = (some: readonly QueryReading[], edits: boolean, partial: boolean) =>
    some.flatMap((reading) => {
      const found: Named[] = [];
      for (const entity of candidates.find(
        reading.words,
        edits ? shortestEdited(reading) : Infinity,
        partial,
      )) {
        if (left <= 0) break;
        left -= Math.min(part.spellingCount(entity), MOST_COUNTED);
        const one = bestName(part, entity, reading, options);
        if (one && (partial || !one.fit.isPartial)) found.push(one);
      }
      return found;
    });
  const asTyped = readings.filter(({ viaKeyboard }) => !viaKeyboard);
  const typed = read(asTyped, true, true);
  if (!typed.some(({ fit }) => !fit.isPartial && (fit.isSure || fit.isWhole))) {
    typed.push(
      ...read(
        asTyped.flatMap((reading) => splitReadings(part, reading)),
        true,
        false,
      ),
    );
  }
  if (typed.some(({ fit }) => fit.isSure)) return typed;
  const onOtherKeys = readings.filter(({ viaKeyboard }) => viaKeyboard);
  left = MOST_SPELLINGS;
  const found = [...typed, ...read(onOtherKeys, false, false)];
  return found.length > 0 ? found : read(onOtherKeys, true, false);
}

function bestName(
  part: SearchPart,
  entity: number,
  reading: QueryReading,
  { lang }: SearchOptions,
): Named | undefined {
  const fame = (FAME * part.parts.entityFame[entity]!) / MOST_FAME;
  const typed = reading.text.toLowerCase();
  let best: Omit<Named, 'id'> | undefined;
  for (const spelling of part.spellingsOf(entity)) {
    const fit = fitName(spelling.text, reading);
    const [trait] = spelling.traits;
    if (!fit || !trait) continue;
    const shown = spelling.traits.find((one) => one.lang === lang);
    const viaScript = scriptOf(reading.text) !== scriptOf(spelling.text.slice(fit.words[0]!.word.start));
    const cost =
      fit.cost +
      fame +
      ROLE_COSTS[roleRank(trait.role)]! +
      (viaScript ? OTHER_SCRIPT : 0) +
      (shown ? IN_READERS_LANGUAGE : 0) +
      (spelling.text.toLowerCase().startsWith(typed) ? AS_TYPED : 0) +
      (reading.viaKeyboard ? (fit.isWhole ? VIA_KEYBOARD : BEGUN_VIA_KEYBOARD) : 0);
    if (!best || cost < best.cost) best = { spelling, trait: shown ?? trait, fit, reading, viaScript, cost };
  }
  return best && { ...best, id: part.idOf(entity) };
}

function bestOfEach(found: readonly Named[]): Named[] {
  const best = new Map<string, Named>();
  for (const one of found) {
    const known = best.get(one.id);
    if (!known || one.cost < known.cost) best.set(one.id, one);
  }
  return [...best.values()];
}

/** Best first. Fuse.js has the last word among those that are nearly as near. */
function ranked(found: readonly Named[]): Named[] {
  const nearest = found.toSorted((one, other) => one.cost - other.cost).slice(0, MOST_RANKED);
  const scores = fuseScores(
    nearest.map(({ spelling, reading, viaScript }) => ({ text: spelling.text, reading, viaScript })),
  );
  return nearest
    .map((one, at) => ({ ...one, cost: one.cost + FUSE * scores[at]! }))
    .sort((one, other) => one.cost - other.cost);
}

function toHit({ id, spelling, trait, fit, reading, viaScript, cost }: Named): SearchHit {
  return {
    id,
    matched: { text: spelling.text, lang: trait.lang, role: trait.role },
    why: reasonOf(trait.role),
    ranges: rangesOf(spelling.text, fit),
    ...(reading.viaKeyboard && { viaKeyboard: true as const }),
    ...(viaScript && { viaScript: true as const }),
    score: Math.min(1, Math.exp(LEAST - cost)),
  };
}

function reasonOf(role: SpellingTrait['role']): HitReason {
  switch (role) {
    case 'label':
    case 'alias':
    case 'former':
    case 'search':
    case 'note':
      return role;
    case 'short':
    case 'demonym':
      return 'alias';
  }
}

function scriptOf(text: string): 'Latn' | 'Cyrl' | 'other' {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /\p{Script=Latin}/u.test(letter) ? 'Latn' : /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrl' : 'other';
}
