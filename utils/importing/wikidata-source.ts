import type { PartialDate, Source } from '../facts/statement.ts';
import { readLink } from './read-place.ts';
import { dateOf, itemOf, lineOf, listOf, snaksOf, snakValue, under } from './wikidata-json.ts';

/** Wikidata itself, for claims that cite nothing that can be read. */
export const WIKIDATA: Source = {
  title: 'Wikidata',
  publisher: 'Wikidata',
  url: 'https://www.wikidata.org/',
  licence: 'CC0 1.0',
};
export const WIKIDATA_KEY = 'wikidata';

export interface Cited {
  readonly source: Source;
  readonly published: PartialDate | undefined;
  readonly retrieved: PartialDate | undefined;
}

/** What a claim cites: the first reference with an address (P854), else the first with a work it is stated in (P248). */
export function citedBy(claim: unknown): Cited | undefined {
  const references = listOf(under(claim, 'references')).map((reference) => under(reference, 'snaks'));
  return first(references, withAddress) ?? first(references, withWork);
}

function first(
  references: readonly unknown[],
  read: (snaks: unknown) => Source | undefined,
): Cited | undefined {
  for (const snaks of references) {
    const source = read(snaks);
    if (!source) continue;
    const [published, retrieved] = [valueOf(snaks, 'P577', dateOf), valueOf(snaks, 'P813', dateOf)];
    return { source: { ...source, ...(published !== undefined && { published }) }, published, retrieved };
  }
  return undefined;
}

function withAddress(snaks: unknown): Source | undefined {
  const address = valueOf(snaks, 'P854', (value) =>
    typeof value === 'string' ? readLink(value) : undefined,
  );
  if (address === undefined) return undefined;
  const publisher = new URL(address).hostname.replace(/^www\./u, '');
  const title = valueOf(snaks, 'P1476', (value) => lineOf(under(value, 'text'))) ?? publisher;
  return { title, publisher, url: address, licence: WIKIDATA.licence };
}

/** The work's own name stands in its item, which the file need not hold. */
function withWork(snaks: unknown): Source | undefined {
  const work = valueOf(snaks, 'P248', itemOf);
  if (work === undefined) return undefined;
  const url = `https://www.wikidata.org/wiki/${work}`;
  return { title: `Wikidata: ${work}`, publisher: 'Wikidata', url, licence: WIKIDATA.licence };
}

function valueOf<Read>(
  snaks: unknown,
  property: string,
  read: (value: unknown) => Read | undefined,
): Read | undefined {
  for (const snak of snaksOf(snaks, property)) {
    const found = read(snakValue(snak));
    if (found !== undefined) return found;
  }
  return undefined;
}
