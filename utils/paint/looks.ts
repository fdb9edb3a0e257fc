import type { Mark, MarkKind, MarkedLines } from './marks.ts';

/** How strong a mark is. `later`: mentioned before, by the reader's density. `faint`: in a heading, or no name. */
export type Strength = 'full' | 'later' | 'faint';

export const DENSITIES = ['section', 'every', 'first'] as const;
/**
 * Which mentions are marked: fully the first of each section and faintly the others, all of them fully, or the page's
 * first and no other. Sections begin with headings and with the elements that are made for them.
 */
export type Density = (typeof DENSITIES)[number];

export const PRESETS = ['quiet', 'whisper', 'shapes', 'tint'] as const;
/** A family of looks, see paint.css. */
export type Preset = (typeof PRESETS)[number];

export interface Appearance {
  readonly preset: Preset;
  readonly density: Density;
}

/**
 * The strengths of marks, in reading order: of all, or of those from one of the lines to another, for which only what
 * comes before them in their section is looked at.
 */
export function strengths<Data>(
  lines: readonly MarkedLines<Data>[],
  density: Density,
  first = 0,
  last = lines.length - 1,
): Map<Mark<Data>, Strength> {
  const strength = new Map<Mark<Data>, Strength>();
  const seen = new Set<string>();
  const begin = beginOf(lines, density, Math.max(0, Math.min(first, lines.length - 1)));
  let section = lines[begin]?.block.section;
  for (let at = begin; at <= last; at += 1) {
    const { block, marks } = lines[at] as MarkedLines<Data>;
    if (density === 'section' && (block.heading || block.section !== section)) seen.clear();
    section = block.section;
    for (const mark of marks) {
      const isLater = seen.has(mark.key);
      // Nor are headings and peoples mentions to read on from: the name's first in the text still gets its full mark.
      const isFaint = block.heading || mark.faint;
      // And what no highlight shows must not weaken one: the page would learn of it.
      if (!isFaint && !mark.own) seen.add(mark.key);
      if (at < first || (isLater && density === 'first')) continue;
      strength.set(mark, isFaint ? 'faint' : isLater && density !== 'every' ? 'later' : 'full');
    }
  }
  return strength;
}

/** From which line on earlier mentions weaken those in another. */
function beginOf(lines: readonly MarkedLines<unknown>[], density: Density, at: number): number {
  if (density === 'every') return at;
  if (density === 'first') return 0;
  let begin = at;
  while (begin > 0 && !lines[begin]?.block.heading) {
    if (lines[begin - 1]?.block.section !== lines[begin]?.block.section) break;
    begin -= 1;
  }
  return begin;
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
export function highlightName(preset: Preset, kind: MarkKind, strength: Strength, light: boolean): string {
  return lookOf(preset, SHORT[kind], strength) + (light ? '-light' : '');
}

function lookOf(preset: Preset, kind: string, strength: Strength): string {
  if (preset === 'tint') return strength === 'full' ? `slt-${kind}` : 'slt-any';
  if (strength === 'faint') return 'slf-any';
  if (strength === 'later' || preset === 'whisper') return 'slw-any';
  return preset === 'shapes' ? `sls-${kind}` : `sl-${kind}`;
}
