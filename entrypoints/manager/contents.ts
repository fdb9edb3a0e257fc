import type { PackContents } from '../../components/packs/view.ts';
import type { Kind } from '../../utils/facts/entity.ts';
import { chooseText, nameOf } from '../../utils/reading/choose-text.ts';
import { packs } from '../../utils/room/stores.ts';

/** What is in an installed pack, in the reader's language; null where there is none. */
export async function readContents(pack: string, lang: string): Promise<PackContents | null> {
  const inspected = await packs.inspect(pack);
  if (!inspected) return null;
  const { index, tally, tables, sample } = inspected;
  const byCount = <T extends string>(counts: Readonly<Partial<Record<T, number>>>) =>
    (Object.entries(counts) as [T, number][]).sort((a, b) => b[1] - a[1]);
  return {
    description: chooseText(index.description, lang),
    names: tally.names,
    facts: tally.statements,
    bytes: tally.bytes,
    languages: byCount(tally.languages).map(([tag, names]) => ({ lang: tag, names })),
    kinds: byCount<Kind>(tally.kinds).map(([kind, entities]) => ({ kind, entities })),
    attribution: index.attribution,
    sources: byCount(tally.sources).flatMap(([key, facts]) => {
      const source = tables.sources[key];
      return source ? [{ ...source, facts }] : [];
    }),
    sample: sample.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: nameOf(entity, lang),
      description: chooseText(entity.descriptions, lang, entity.nativeLang),
    })),
  };
}
