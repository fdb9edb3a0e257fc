import { oneLine, webAddress } from '../citing/cited.ts';
import { citingManner } from '../citing/citing-manner.ts';
import { notedFactsOf } from '../citing/noted-facts.ts';
import { references, type Reference } from '../citing/reference.ts';
import { shortHash } from '../importing/identity.ts';
import type { NotedFact, NotedPage } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { differWords, factLine } from './fact-line.ts';
import { includedNotes } from './included.ts';

/** A source with what it is cited for: its first claims, and how many there are besides. */
interface Cited {
  readonly reference: Reference;
  readonly licence: string;
  readonly claims: string[];
  more: number;
}

/** Claims that a reference names: of a source of thousands of facts nobody reads them all. */
const MOST_CLAIMS = 10;

/**
 * The sources of all exported facts and of those kept with notes, then the pages of the notes: each once, with the day
 * it was read, its licence, and what it is cited for. Sources are kept in memory, pages by their keys alone.
 */
export async function* collectReferences(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncGenerator<Reference, void, undefined> {
  const sources = new Map<string, Cited>();
  if (choice.include.facts) await citeEntities(sources, source, words);
  for await (const { fact, facts } of includedNotes(source, choice)) {
    for (const one of fact ? [fact, ...facts] : facts) citeNoted(sources, one, words);
  }
  for (const cited of sources.values()) yield finished(cited, words);
  const pages = new Set([...sources.values()].map(({ reference }) => pageKeyOf(reference.url)));
  for await (const { page } of includedNotes(source, choice)) {
    const key = page && pageKeyOf(page.address);
    if (key === undefined || pages.has(key)) continue;
    pages.add(key);
    yield pageReference(page as NotedPage);
  }
}

async function citeEntities(sources: Map<string, Cited>, source: ExportSource, words: ExportWords) {
  const manner = citingManner(words);
  for await (const entity of source.entities()) {
    const noted = notedFactsOf(entity, manner);
    // Both have one for each source of each fact, in the same order.
    for (const [at, reference] of references(entity, entity.facts, manner).entries()) {
      const { source: said, differs } = noted[at] ?? { source: { title: '' } };
      const claim = differs ? `${reference.note}; ${differWords(words)}` : reference.note;
      cite(sources, reference, said.licence ?? '', claim);
    }
  }
}

function citeNoted(sources: Map<string, Cited>, fact: NotedFact, words: ExportWords): void {
  const { title, publisher = '', url, licence = '' } = fact.source;
  const reference = {
    key: '',
    title: oneLine(title),
    publisher: oneLine(publisher),
    url: webAddress(url),
    isWord: false,
    issued: undefined,
    accessed: fact.readOn,
    note: '',
  };
  const { source: _, ...claim } = fact;
  cite(sources, reference, licence, factLine({ ...claim, source: { title: '' } }, words));
}

function cite(sources: Map<string, Cited>, reference: Reference, licence: string, claim: string): void {
  const { title, publisher, url, isWord, accessed } = reference;
  const identity = JSON.stringify([title, publisher, url, isWord]);
  const known = sources.get(identity);
  if (!known) {
    const key = keyOf(url, publisher, identity);
    sources.set(identity, { reference: { ...reference, key }, licence, claims: [claim], more: 0 });
    return;
  }
  const isNewer = accessed !== undefined && accessed > (known.reference.accessed ?? '');
  const isSaid = known.claims.includes(claim);
  if (!isSaid && known.claims.length < MOST_CLAIMS) known.claims.push(claim);
  else if (!isSaid) known.more += 1;
  sources.set(identity, {
    ...known,
    reference: isNewer ? { ...known.reference, accessed } : known.reference,
    licence: known.licence || licence,
  });
}

function finished({ reference, licence, claims, more }: Cited, words: ExportWords): Reference {
  const parts = [
    ...(licence === ''
      ? []
      : [say(words, 'cite.line', { of: say(words, 'sheet.licence'), said: oneLine(licence) })]),
    ...claims,
    ...(more === 0 ? [] : [say(words, 'moreValues', { count: more })]),
  ];
  return { ...reference, note: parts.join('; ') };
}

function pageReference({ address, title, outlet, published, read }: NotedPage): Reference {
  const url = webAddress(address);
  const host = new URL(address).host;
  return {
    key: keyOf(url, '', pageKeyOf(address) ?? url),
    title: oneLine(title) || url,
    publisher: oneLine(outlet ?? host),
    url,
    isWord: false,
    issued: published,
    accessed: read,
    note: '',
  };
}

/** In letters of ASCII: the site or who publishes, and a hash of what else tells a source from others. */
function keyOf(url: string, publisher: string, identity: string): string {
  const named = url === '' ? publisher : new URL(url).host.replace(/^www\./u, '');
  const slug = named
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${slug === '' ? 'source' : slug.slice(0, 40)}-${shortHash(identity)}`;
}
