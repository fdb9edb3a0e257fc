import * as v from 'valibot';
import { keyOf, NamesByRoot, type IsForm } from './forms.ts';

/** Where a name was met, as one of its examples keeps it. */
export interface MetExample {
  readonly sentence: string;
  readonly title?: string | undefined;
  /** Without what follows readers around. */
  readonly url?: string | undefined;
}

/** A name that pages mention and the base lacks. */
export interface MetName {
  readonly name: string;
  readonly lang: string;
  readonly times: number;
  readonly pages: number;
  /** Days, ISO. */
  readonly first: string;
  readonly last: string;
  readonly examples: readonly MetExample[];
  /** Marks of the pages that it was counted on, the last ones. */
  readonly on: readonly string[];
}

export interface IgnoredName {
  readonly name: string;
  readonly lang: string;
}

export interface MetNames {
  /** Those on most pages first. */
  readonly names: readonly MetName[];
  readonly ignored: readonly IgnoredName[];
}

/** A name of a page, with how much of it was not counted yet. */
export interface NewlyMet {
  readonly name: string;
  readonly lang: string;
  readonly times: number;
  readonly examples: readonly MetExample[];
}

/** Under it all of it lies in `storage.local`. */
export const MET = 'met';
const MOST_NAMES = 1_000;
const MOST_EXAMPLES = 3;
export const LONGEST_SENTENCE = 300;
const MOST_PAGES_KEPT = 20;

const NOTHING: MetNames = { names: [], ignored: [] };

export interface MetStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface MetStore {
  read(): Promise<MetNames>;
  /** Changes what is kept; what others change at the same time is not lost. */
  change(how: (kept: MetNames) => MetNames): Promise<void>;
  forgetAll(): Promise<void>;
}

/** @param inTurn lets one change after the other run, over all that is open of the extension */
export function openMet(
  storage: MetStorage,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
): MetStore {
  const read = async () => readMet((await storage.get(MET))[MET]);
  return {
    read,
    change: (how) =>
      inTurn(async () => {
        const kept = await read();
        const changed = how(kept);
        if (changed === kept) return;
        const isEmpty = changed.names.length + changed.ignored.length === 0;
        await (isEmpty ? storage.remove(MET) : storage.set({ [MET]: changed }));
      }),
    forgetAll: () => inTurn(() => storage.remove(MET)),
  };
}

/** What is stored, whatever that is; names that cannot be read are not there. */
export function readMet(stored: unknown): MetNames {
  const read = v.safeParse(shape, stored);
  return read.success ? sorted(read.output) : NOTHING;
}

/**
 * Counts a page's names. A page counts once for each, whenever it is read again.
 * @param page mark of the page, see `pageMark`
 * @param more those of which the same reading of the page has been counted before: they are only met more often
 * @param today ISO
 */
export function countMet(
  kept: MetNames,
  met: readonly NewlyMet[],
  page: string,
  today: string,
  { more, isForm }: { readonly more: ReadonlySet<string>; readonly isForm: IsForm },
): MetNames {
  if (met.length === 0) return kept;
  const names = new Map(kept.names.map((each) => [keyOf(each.name, each.lang), each]));
  const byRoot = new NamesByRoot(
    kept.names.map(({ name, lang }) => ({ name, lang })),
    isForm,
  );
  const ignored = new Set(kept.ignored.map(({ name, lang }) => keyOf(name, lang)));
  const ignoredByRoot = new NamesByRoot(kept.ignored, isForm);
  for (const found of met) {
    const own = keyOf(found.name, found.lang);
    if (ignored.has(own) || ignoredByRoot.nameOf(found)) continue;
    const isThere = names.has(own);
    const base = isThere ? undefined : byRoot.nameOf(found);
    const key = base ? keyOf(base.name, base.lang) : own;
    const before = names.get(key);
    const isCounted = before?.on.includes(page) ?? false;
    if (isCounted && !more.has(own)) continue;
    let now = counted(before, found, page, today, isCounted);
    if (!isThere && !base) {
      // Forms that came before their name are counted with it now.
      for (const form of byRoot.formsOf(found)) {
        const formKey = keyOf(form.name, form.lang);
        const its = names.get(formKey);
        if (its) now = together(now, its);
        names.delete(formKey);
        byRoot.delete(form);
      }
      byRoot.add({ name: found.name, lang: found.lang });
    }
    names.set(key, now);
  }
  return capped({ names: [...names.values()], ignored: kept.ignored });
}

/** Without these, for whatever reason. */
export function withoutMet(kept: MetNames, isGone: (name: MetName) => boolean): MetNames {
  const names = kept.names.filter((name) => !isGone(name));
  return names.length === kept.names.length ? kept : { ...kept, names };
}

/** Never listed again; nothing but the name is kept. */
export function ignoreMet(kept: MetNames, { name, lang }: IgnoredName): MetNames {
  const isIt = (other: IgnoredName) => other.name === name && other.lang === lang;
  return {
    names: kept.names.filter((other) => !isIt(other)),
    ignored: [...kept.ignored.filter((other) => !isIt(other)), { name, lang }].slice(-MOST_NAMES),
  };
}

/** Counted again from now on. */
export function heedMet(kept: MetNames, { name, lang }: IgnoredName): MetNames {
  return { ...kept, ignored: kept.ignored.filter((other) => other.name !== name || other.lang !== lang) };
}

/** Tells a page from others without keeping its address: 32 bits of it. */
export function pageMark(address: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < address.length; at++) hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function counted(
  before: MetName | undefined,
  { name, lang, times, examples }: NewlyMet,
  page: string,
  today: string,
  isCounted: boolean,
): MetName {
  if (!before) return { name, lang, times, pages: 1, first: today, last: today, examples, on: [page] };
  return {
    ...before,
    times: before.times + times,
    pages: before.pages + (isCounted ? 0 : 1),
    last: today,
    examples: different([...before.examples, ...examples]),
    on: isCounted ? before.on : [...before.on, page].slice(-MOST_PAGES_KEPT),
  };
}

function together(name: MetName, form: MetName): MetName {
  const on = new Set([...form.on, ...name.on]);
  const both = form.on.filter((page) => name.on.includes(page)).length;
  return {
    ...name,
    times: name.times + form.times,
    pages: name.pages + form.pages - both,
    first: form.first < name.first ? form.first : name.first,
    examples: different([...form.examples, ...name.examples]),
    on: [...on].slice(-MOST_PAGES_KEPT),
  };
}

/** Examples of other pages say more than another sentence of one. */
function different(examples: readonly MetExample[]): MetExample[] {
  const bySentence = [...new Map(examples.map((each) => [each.sentence, each])).values()];
  const firsts = bySentence.filter(
    ({ url }, at) => url === undefined || bySentence.findIndex((other) => other.url === url) === at,
  );
  const rest = bySentence.filter((each) => !firsts.includes(each));
  return [...firsts, ...rest].slice(0, MOST_EXAMPLES);
}

function capped(met: MetNames): MetNames {
  const all = sorted(met);
  return { ...all, names: all.names.slice(0, MOST_NAMES) };
}

/** By pages, then times; of equals those met last come first. */
function sorted(met: MetNames): MetNames {
  const names = met.names.toSorted(
    (one, other) =>
      other.pages - one.pages ||
      other.times - one.times ||
      (one.last < other.last ? 1 : one.last > other.last ? -1 : 0),
  );
  return { ...met, names };
}

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const nameShape = v.object({
  name: text,
  lang: text,
  times: count,
  pages: count,
  first: text,
  last: text,
  examples: v.array(v.object({ sentence: text, title: v.exactOptional(text), url: v.exactOptional(text) })),
  on: v.array(text),
});
const shape = v.object({
  names: v.fallback(readable(nameShape), []),
  ignored: v.fallback(readable(v.object({ name: text, lang: text })), []),
});

/** A list of which what cannot be read is left out. */
function readable<Shape extends v.GenericSchema>(each: Shape) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.flatMap((one) => (v.is(each, one) ? [one] : []))),
  );
}
