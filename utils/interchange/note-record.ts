import type { Note, NotedFact, NotedPage, NotedSource, Quote } from '../facts/note.ts';

/**
 * A note as JSON of ours has it: built field by field, moments as ISO 8601 in UTC. `readNote` reads it back.
 */
export function noteRecord(note: Note): Readonly<Record<string, unknown>> {
  const { id, text, tags, made, changed, entity, about, fact, quote, page, facts, place } = note;
  return {
    id,
    text,
    tags,
    made: momentOf(made),
    changed: momentOf(changed),
    ...defined({ entity }),
    ...(about && { about: { text: about.text, lang: about.lang } }),
    ...(fact && { fact: factRecord(fact) }),
    ...(quote && { quote: quoteRecord(quote) }),
    ...(page && { page: pageRecord(page) }),
    facts: facts.map(factRecord),
    ...(place && { place: { state: place.state, at: momentOf(place.at), ...defined({ text: place.text }) } }),
  };
}

/** @param moment milliseconds since 1970 */
export function momentOf(moment: number): string {
  return new Date(moment).toISOString();
}

function factRecord(fact: NotedFact): Readonly<Record<string, unknown>> {
  const { of, property, label, value, asOf, readOn, source, differs } = fact;
  return {
    ...defined({ of }),
    property,
    label,
    value,
    ...defined({ asOf, readOn }),
    source: sourceRecord(source),
    ...defined({ differs }),
  };
}

function sourceRecord({ title, url, publisher, licence }: NotedSource): Readonly<Record<string, unknown>> {
  return { title, ...defined({ url, publisher, licence }) };
}

function quoteRecord({ exact, prefix, suffix, start, end }: Quote): Readonly<Record<string, unknown>> {
  return { exact, prefix, suffix, ...defined({ start, end }) };
}

export function pageRecord(page: NotedPage): Readonly<Record<string, unknown>> {
  const { address, title, outlet, published, lang, read } = page;
  return { address, title, ...defined({ outlet, published, lang }), read };
}

/** What is undefined has no key. */
export function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
