import type { Mark, MarkKind, MarkedLines } from './marks.ts';

/** How strong a mark is. `later`: mentioned before, by the reader's density. `faint`: in a heading. */
export type Strength = 'full' | 'later' | 'faint';

export const DENSITIES = ['section', 'every', 'page'] as const;
/** Which mentions get a full mark: the first of each section (headings begin sections), every one, the page's first. */
export type Density = (typeof DENSITIES)[number];

export const PRESETS = ['quiet', 'whisper', 'shapes', 'tint'] as const;
/** A family of looks, see paint.css. */
export type Preset = (typeof PRESETS)[number];

/** The strength of every mark, in reading order. */
export function strengths<Data>(
  lines: readonly MarkedLines<Data>[],
  density: Density,
): Map<Mark<Data>, Strength> {
  const strength = new Map<Mark<Data>, Strength>();
  const seen = new Set<string>();
  for (const { block, marks } of lines) {
    if (block.heading && density === 'section') seen.clear();
    for (const mark of marks) {
      if (block.heading) strength.set(mark, 'faint');
      else strength.set(mark, density !== 'every' && seen.has(mark.key) ? 'later' : 'full');
      // A heading is no mention to read on from: the first in the text below still gets its full mark.
      if (!block.heading) seen.add(mark.key);
    }
  }
  return strength;
}

const SHORT: Readonly<Record<MarkKind, string>> = {
  place: 'place',
  person: 'person',
  organisation: 'org',
  event: 'event',
  other: 'other',
};

/**
 * The name under which a mark's range is registered. The page can read these names, so they tell of a mark no more
 * than its look does; each has its rule in paint.css.
 */
export function highlightName(preset: Preset, kind: MarkKind, strength: Strength): string {
  if (preset === 'tint') return strength === 'full' ? `slt-${SHORT[kind]}` : 'slt-any';
  if (strength === 'faint') return 'slf-any';
  if (strength === 'later' || preset === 'whisper') return 'slw-any';
  return preset === 'shapes' ? `sls-${SHORT[kind]}` : `sl-${SHORT[kind]}`;
}
