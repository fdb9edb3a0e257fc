import type { PackView } from '../../components/packs/view.ts';
import { missingPacks, wantedPacks } from '../../utils/knowledge/wanted-packs.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { packViews, type KnownPacks } from './pack-views.ts';
import { files, own, ownEntities, packs } from '../../utils/room/stores.ts';
import { subscriptions } from './services.ts';

/** What a list of packs says beside what their rows do: it takes a look at their content. */
interface Counted {
  readonly publishers: readonly string[];
  readonly edited: number;
}

/** The packs as they stand, in the order in which their word counts; undefined until they are read. */
export function usePacks(settings: Settings, lang: string): readonly PackView[] | undefined {
  const order = settings.packOrder;
  const key = order.join(' ');
  const known = useFollowed(() => knownPacks(order), key, ['packs', 'own']);
  const counted = useFollowed(countAll, '', ['packs', 'own']);
  if (!known) return undefined;
  return packViews(known, settings, lang).map((pack) => ({ ...pack, ...counted?.get(pack.id) }));
}

async function knownPacks(order: readonly string[]): Promise<KnownPacks> {
  const [summaries, subscribed, wanted] = await Promise.all([
    packs.packSummaries({ order }),
    subscriptions.list(),
    wantedPacks(BUNDLED_PACKS, own, files),
  ]);
  return { summaries, subscriptions: subscribed, missing: await missingPacks(wanted, packs) };
}

async function countAll(): Promise<ReadonlyMap<string, Counted>> {
  const all = (await packs.packSummaries()).flatMap(({ pack, content }) => (content ? [pack] : []));
  const changed = await ownEntities.ownEntityIds();
  const counted = await Promise.all(
    all.map(async (pack) => [pack, await count(pack, all, changed)] as const),
  );
  return new Map(counted);
}

async function count(pack: string, all: readonly string[], changed: ReadonlySet<string>): Promise<Counted> {
  const off = new Set(all.filter((other) => other !== pack));
  const [inspected, edited] = await Promise.all([
    packs.inspect(pack),
    changed.size === 0 ? 0 : packs.entitiesByIds(changed, { off, order: [] }).then(({ size }) => size),
  ]);
  const byPublisher = new Map<string, number>();
  for (const [key, { publisher }] of Object.entries(inspected?.tables.sources ?? {})) {
    const facts = inspected?.tally.sources[key] ?? 0;
    if (facts > 0) byPublisher.set(publisher, (byPublisher.get(publisher) ?? 0) + facts);
  }
  const publishers = [...byPublisher].sort((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
  return { publishers, edited };
}
