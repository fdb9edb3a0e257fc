import type { PackIndex } from './pack-index.ts';

/** One state of a pack: what it says of itself, and the SHA-256 of `index.json`, equal for equal packs alone. */
export interface Edition {
  readonly root: string;
  readonly index: PackIndex;
}

/**
 * Why a publisher's new version is not taken. `other-pack`: the address brings another pack. `too-new-for-us`: it
 * needs a newer version of the extension. `expired`: its day has passed, so somebody may be holding newer ones back.
 * `older`: it came before what is installed. `shrunk`: nine tenths of it are gone.
 */
export type Refusal = 'other-pack' | 'too-new-for-us' | 'expired' | 'older' | 'shrunk';

export type Verdict =
  | { readonly verdict: 'same' }
  | { readonly verdict: 'update' }
  | { readonly verdict: 'refused'; readonly why: Refusal };

/** What a reader may take nonetheless, having been told: the content is the publisher's, only unusual. */
export const FORCEABLE: ReadonlySet<string> = new Set<Refusal>(['older', 'shrunk']);

/**
 * Whether what an address offers may replace what is installed. A pack that is not installed yet is judged by itself.
 * @param today ISO date in UTC
 * @param version of the extension, as `1.2.3`
 */
export function judgeUpdate(
  installed: Edition | undefined,
  offered: Edition,
  { today, version }: { readonly today: string; readonly version: string },
): Verdict {
  if (installed && installed.index.id !== offered.index.id) return refused('other-pack');
  if (isNewer(offered.index.minAppVersion, version)) return refused('too-new-for-us');
  if (isPast(offered.index.expires, today)) return refused('expired');
  if (!installed) return { verdict: 'update' };
  if (installed.root === offered.root) return { verdict: 'same' };
  if (isOlder(offered.index, installed.index)) return refused('older');
  if (isShrunk(offered.index, installed.index)) return refused('shrunk');
  return { verdict: 'update' };
}

function refused(why: Refusal): Verdict {
  return { verdict: 'refused', why };
}

/** A partial date lasts to its end: `2026-12` until the last of December. */
function isPast(expires: string | undefined, today: string): boolean {
  return expires !== undefined && today.slice(0, expires.length) > expires;
}

/** By the publisher's count of versions; a pack that once counted may not stop. Else by its day. */
function isOlder(offered: PackIndex, installed: PackIndex): boolean {
  const [now, before] = [offered.seq ?? -1, installed.seq ?? -1];
  if (now !== before) return now < before;
  // `2026-11` and `2026-11-22` are compared as far as both are known.
  const known = Math.min(offered.revision.length, installed.revision.length);
  return offered.revision.slice(0, known) < installed.revision.slice(0, known);
}

function isShrunk({ counts: now }: PackIndex, { counts: before }: PackIndex): boolean {
  const counted = ['entities', 'names', 'statements'] as const;
  return counted.some((what) => before[what] > 0 && now[what] * 10 <= before[what]);
}

function isNewer(wanted: string, ours: string): boolean {
  const [want, have] = [wanted, ours].map((version) => version.split('.').map(Number));
  for (const place of [0, 1, 2]) {
    const [w, h] = [want?.[place] ?? 0, have?.[place] ?? 0];
    if (w !== h) return w > h;
  }
  return false;
}
