import type { PackOrigin, PackView } from '../../components/packs/view.ts';
import type { TextIn, Texts } from '../../utils/facts/texts.ts';
import type { PackSummary } from '../../utils/knowledge/pack-queries.ts';
import type { WantedPack } from '../../utils/knowledge/wanted-packs.ts';
import { BUNDLED_PACKS } from '../../utils/reading/base-keeper.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { Subscription } from '../../utils/subscriptions/subscriptions.ts';
import { formatOf } from './formats.ts';
import { standingOf } from './standings.ts';

const BUNDLED: ReadonlySet<string> = new Set(BUNDLED_PACKS);

/** What is known of the packs that are there, and of those that should be. */
export interface KnownPacks {
  readonly summaries: readonly PackSummary[];
  readonly missing: readonly WantedPack[];
  readonly subscriptions: readonly Subscription[];
}

/** Installed packs in the order in which their word counts, then those that were lost. */
export function packViews(known: KnownPacks, settings: Settings, lang: string): PackView[] {
  const subscribed = new Map(known.subscriptions.map((one) => [one.pack, one]));
  const isOn = (pack: string) => !Object.hasOwn(settings.packsOff, pack);
  const begun = new Set(known.summaries.map(({ pack }) => pack));
  const there = known.summaries.map((summary): PackView => {
    const { pack, content } = summary;
    const subscription = subscribed.get(pack);
    return {
      id: pack,
      title: titleOf(content?.title ?? subscription?.title, pack, lang),
      ...(content && { about: content }),
      publishers: [],
      origin: originOf(summary, subscription),
      on: isOn(pack),
      standing: standingOf(summary, subscription),
      edited: 0,
      removable: !BUNDLED.has(pack),
    };
  });
  // Of those that come with the extension the catalogue tells; one that never was whole has its row, with the reason.
  const lost = known.missing.flatMap(({ pack, title, isBundled, url }): PackView[] => {
    if (isBundled || begun.has(pack)) return [];
    const origin: PackOrigin = url === undefined ? { type: 'file', name: pack } : { type: 'address', url };
    return [
      {
        id: pack,
        title: titleOf(title, pack, lang),
        publishers: [],
        origin,
        on: isOn(pack),
        standing: { kind: 'lost' },
        edited: 0,
        removable: true,
      },
    ];
  });
  return [...there, ...lost];
}

function titleOf(title: Texts | undefined, pack: string, lang: string): TextIn {
  return chooseText(title, lang) ?? { text: pack.replace(/^import:/u, ''), lang: 'und' };
}

function originOf({ origin }: PackSummary, subscription: Subscription | undefined): PackOrigin {
  if (subscription) return { type: 'address', url: subscription.url };
  if (!origin) return { type: 'bundled' };
  return origin.type === 'import' ? { ...origin, format: formatOf(origin.format) } : origin;
}
