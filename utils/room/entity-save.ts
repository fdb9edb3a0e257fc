import type { FactInput, FactLine } from '../../components/base/view.ts';
import { factHash } from '../facts/claim-key.ts';
import type { BasedOn } from '../facts/own.ts';
import type { Statement } from '../facts/statement.ts';
import type { EntityRead } from './entity-read.ts';
import { ownEntities } from './stores.ts';

/** Stores a fact as it was written: a new one, the reader's own anew, or theirs in the place of a pack's. */
export async function saveFact(
  entity: string,
  input: FactInput,
  line: FactLine | undefined,
  read: EntityRead,
): Promise<void> {
  const { value, asOfKind, asOf } = input;
  const source = await savedSource(input);
  const said = {
    property: await propertyOf(input),
    value,
    asOfKind,
    asOf: asOf ?? null,
    source: source ?? null,
  };
  if (line?.isOwn) {
    const before = read.edits.facts.find(({ id }) => id === line.key)?.statement;
    // One that was deleted meanwhile, in another window, comes back as it was written here.
    await ownEntities.saveFact(entity, { ...said, ...kept(before) }, line.key);
    return;
  }
  const under = line && read.inPacks?.statements.find((one) => factHash(one) === line.key);
  await ownEntities.saveFact(entity, {
    ...said,
    ...kept(under),
    ...(under && { basedOn: { statement: under, sourceTitle: read.sourceTitle(under.source) } }),
  });
}

/** What a form does not ask: what narrows the property, how long it held, and that it is a lower bound. */
function kept(before: Statement | undefined) {
  const { qualifiers, from, until } = before ?? {};
  return {
    rank: 'preferred' as const,
    ...(qualifiers && { qualifiers }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

async function propertyOf({ property }: FactInput, lang = document.documentElement.lang): Promise<string> {
  if ('key' in property) return property.key;
  return ownEntities.saveProperty({ labels: { [lang]: property.label } });
}

async function savedSource({ source }: FactInput): Promise<string | undefined> {
  if (!source) return undefined;
  const { title, url, publisher, published } = source;
  return ownEntities.saveSource({
    title,
    publisher: publisher ?? null,
    published: published ?? null,
    ...(url !== undefined && { url }),
    read: new Date().toISOString().slice(0, 10),
  });
}

/** What the pack says now in the place of what the reader replaced. */
export function nowInPack(fact: string, { laid, sourceTitle }: EntityRead): BasedOn | null {
  const [now] = laid.overrides.find((one) => one.fact.id === fact)?.candidates ?? [];
  return now ? { statement: now, sourceTitle: sourceTitle(now.source) } : null;
}
