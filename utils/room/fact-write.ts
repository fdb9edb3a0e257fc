import type { FactInput, FactLine, WholeDraft, WholeInput } from '../../components/base/view.ts';
import { canonical } from '../facts/canonical.ts';
import { claimKey, factHash } from '../facts/claim-key.ts';
import { ownSourceKey } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';
import type { Language } from '../facts/texts.ts';
import type { OwnEntities, OwnStatement, Patch } from '../knowledge/own-entities.ts';
import { localDay } from '../wording/dates.ts';
import type { EntityRead } from './entity-read.ts';

/** Stores a new fact. */
export async function addFact(
  own: OwnEntities,
  entity: string,
  input: FactInput,
  lang: Language,
): Promise<void> {
  const { property, value, asOfKind, asOf, source } = input;
  await own.saveFact(entity, {
    property:
      'key' in property ? property.key : await own.saveProperty({ labels: { [lang]: property.label } }),
    value,
    asOfKind,
    ...(asOf !== undefined && { asOf }),
    rank: 'preferred',
    ...(source && { source: await saveSource(own, { ...source, read: localDay(Date.now()) }) }),
  });
}

/** The fields of a draft that make one field of a statement. */
const PARTS: readonly (readonly [part: keyof OwnStatement, fields: readonly (keyof WholeDraft)[]])[] = [
  ['value', ['amount', 'unit', 'text', 'lang', 'date', 'url', 'lat', 'lon', 'entity', 'entityName']],
  ['asOfKind', ['asOfKind']],
  ['asOf', ['asOf', 'asOfKind']],
  ['rank', ['rank']],
  ['from', ['from']],
  ['until', ['until']],
  ['qualifiers', ['qualifiers']],
  ['remark', ['remark', 'remarkLang']],
  ['source', ['sourceTitle', 'sourceUrl', 'sourcePublisher', 'sourcePublished', 'sourceRead']],
];

/**
 * Stores fields of a fact that were written in place: of the reader's own those alone, of a pack's a whole one of the
 * reader's that stands in for it. One that says no more than its pack does is not kept.
 */
export async function writeFact(
  own: OwnEntities,
  entity: string,
  line: FactLine,
  input: WholeInput,
  changed: readonly string[],
  read: EntityRead,
): Promise<void> {
  const fact = read.edits.facts.find(({ id }) => id === line.key);
  const before = fact?.statement ?? read.inPacks?.statements.find((one) => factHash(one) === line.key);
  const parts = PARTS.filter(([, fields]) => fields.some((field) => changed.includes(field))).map(
    ([part]) => part,
  );
  const patch = await patchOf(own, input, before, new Set(parts), read);
  if (fact || line.isOwn) {
    // One that was deleted meanwhile, in another window, comes back as it was written here.
    const whole = fact ? patch : await patchOf(own, input, undefined, ALL, read);
    const property = propertyIn(input);
    await own.saveFact(entity, fact ? whole : { ...whole, ...(property && { property }) }, line.key);
    const based = fact?.basedOn?.statement;
    if (fact && based && saysTheSame({ ...fact.statement, ...clean(patch) }, based)) await own.bin(line.key);
    return;
  }
  const whole = await patchOf(own, input, before, ALL, read);
  const property = propertyIn(input);
  const { source: _, ...rest } = whole;
  await own.saveFact(entity, {
    ...rest,
    ...(property && { property }),
    ...(parts.includes('source') && { source: patch.source ?? null }),
    ...(!parts.includes('rank') && { rank: 'preferred' }),
    ...(before && {
      basedOn: { statement: before, sourceTitle: read.sourceTitle(before.source) },
    }),
  });
}

const ALL = new Set(PARTS.map(([part]) => part));

async function patchOf(
  own: OwnEntities,
  input: WholeInput,
  before: Statement | undefined,
  parts: ReadonlySet<keyof OwnStatement>,
  read: EntityRead,
): Promise<Patch<OwnStatement>> {
  const { value, asOfKind, asOf, rank, from, until, qualifiers, remark } = input;
  // A lower bound stays one.
  const bound =
    value.type === 'quantity' && before?.value.type === 'quantity' && before.value.atLeast === true;
  const texts = Object.fromEntries(Object.keys(before?.remark ?? {}).map((lang) => [lang, null]));
  const all: Patch<OwnStatement> = {
    value: bound ? { ...value, atLeast: true } : value,
    asOfKind,
    asOf: asOf ?? null,
    rank,
    from: from ?? null,
    until: until ?? null,
    qualifiers: qualifiers ?? null,
    remark: { ...texts, ...(remark && { [remark.lang]: remark.text }) },
  };
  const chosen = Object.fromEntries(Object.entries(all).filter(([part]) => parts.has(part as never)));
  if (!parts.has('source')) return chosen;
  return { ...chosen, source: await sourceOf(own, input, before, read) };
}

/** The row of the source that is named; null for the reader's own word. */
async function sourceOf(
  own: OwnEntities,
  { source, sourceRead }: WholeInput,
  before: Statement | undefined,
  read: EntityRead,
): Promise<string | null> {
  if (!source) return null;
  const key = before && read.edits.facts.some(({ statement }) => statement === before) ? before.source : '';
  const known = read.known.sources[key];
  // The same source is corrected; one at another address is another.
  const id =
    known && (known.url === undefined || known.url === source.url)
      ? key.slice(ownSourceKey().length)
      : undefined;
  return saveSource(own, { ...source, read: sourceRead ?? null }, id || undefined);
}

function saveSource(
  own: OwnEntities,
  source: NonNullable<FactInput['source']> & { readonly read: string | null },
  id?: string,
): Promise<string> {
  const { title, url, publisher, published, read } = source;
  return own.saveSource(
    { title, url: url ?? null, publisher: publisher ?? null, published: published ?? null, read },
    id,
  );
}

function propertyIn({ property }: WholeInput): string | undefined {
  return 'key' in property ? property.key : undefined;
}

function saysTheSame(own: Statement, theirs: Statement): boolean {
  return (
    own.source === ownSourceKey() &&
    claimKey({ ...own, rank: theirs.rank }) === claimKey(theirs) &&
    own.rank !== 'deprecated' &&
    canonical(own.remark ?? {}) === canonical(theirs.remark ?? {})
  );
}

/** The fields as a statement has them: one that is taken away is absent. */
function clean(patch: Patch<OwnStatement>): Partial<Statement> {
  const { source } = patch;
  const isSaid = ([part, value]: readonly [string, unknown]) =>
    part !== 'remark' && part !== 'source' && value !== null;
  const said = Object.fromEntries(Object.entries(patch).filter(isSaid));
  return { ...said, ...(typeof source === 'string' && { source: ownSourceKey(source) }) };
}
