import type { Texts } from '../facts/texts.ts';
import type { KeptFiles } from './kept-files.ts';
import type { OwnBase } from './own-base.ts';
import type { PackBase } from './pack-base.ts';

/** A pack that should be there: one that comes with the extension, or that the reader installed. */
export interface WantedPack {
  readonly pack: string;
  readonly title?: Texts;
  readonly isBundled: boolean;
  /** Where its publisher has it. */
  readonly url?: string;
}

const PACK = 'pack:';
const KEPT_PACK = 'pack/';

/** What tells that a pack was installed lies apart from the packs: in the reader's rows, and with the kept files. */
export async function wantedPacks(
  bundled: readonly string[],
  own: Pick<OwnBase, 'withIdPrefix'>,
  files: Pick<KeptFiles, 'list'>,
): Promise<WantedPack[]> {
  const wanted = new Map<string, WantedPack>(bundled.map((pack) => [pack, { pack, isBundled: true }]));
  for (const { name } of await files.list(KEPT_PACK)) {
    const pack = name.slice(KEPT_PACK.length);
    if (!wanted.has(pack)) wanted.set(pack, { pack, isBundled: false });
  }
  for (const { id, f } of await own.withIdPrefix(PACK)) {
    const pack = id.slice(PACK.length);
    const { url } = f;
    const title = textsIn(f['title']);
    if (wanted.get(pack)?.isBundled) continue;
    wanted.set(pack, {
      pack,
      ...(title && { title }),
      isBundled: false,
      ...(typeof url === 'string' && { url }),
    });
  }
  return [...wanted.values()];
}

/** Those of them of which the base holds nothing. */
export async function missingPacks(
  wanted: readonly WantedPack[],
  packs: Pick<PackBase, 'packSummaries'>,
): Promise<WantedPack[]> {
  const there = new Set(
    (await packs.packSummaries()).filter(({ content }) => content).map(({ pack }) => pack),
  );
  return wanted.filter(({ pack }) => !there.has(pack));
}

function textsIn(title: unknown): Texts | undefined {
  if (typeof title !== 'object' || title === null) return undefined;
  const texts = Object.entries(title).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
