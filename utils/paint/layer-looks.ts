/** Hue, and the shape that tells the kind where hues do not. */
const KINDS: Readonly<Record<string, readonly [hue: string, shape: string]>> = {
  place: ['#3f9c6b', 'dotted'],
  person: ['#c25c9c', 'solid'],
  org: ['#2f8acb', 'dashed'],
  event: ['#cf6f3b', 'double'],
  other: ['#888c94', 'wavy'],
};

/** How much of the text's tone is in a line, in percent. */
const TONE: Readonly<Record<string, number>> = { sl: 30, sls: 40, slw: 38, slf: 26 };

/** Along the line; for the double one, across. */
const STROKES: Readonly<Record<string, readonly number[]>> = {
  dotted: [1, 1],
  dashed: [3, 2],
  double: [1, 1, 1],
  wavy: [3, 1, 1, 1],
};

const IS_FIREFOX = 'mozInnerScreenX' in globalThis;

const BLUE = '#5b8def';
/** The reader's own, and nobody else's. */
const YELLOW = '#d9a400';

/**
 * Declarations for an element whose `color` is the text's tone: the rule that paint.css has for a highlight's name, or
 * those of the mark in hand (`sl-hot`), its kin (`sl-kin`), and quotes of notes (`note-as-was`, `note-changed`).
 * @param scale by how much the page's transforms enlarge the text
 */
export function lookOfBox(name: string, scale: number, forced: boolean): string {
  const [family = '', kind = ''] = name.split('-');
  const line = (shape: string, thickness: number, color: string): string =>
    lineOf(shape, thickness * scale, color);
  if (kind === 'hot' || kind === 'kin') {
    // A fill over the words would take their forced colours away: an outline does not.
    if (forced) return 'outline:2px solid Highlight';
    return kind === 'kin'
      ? fill(BLUE, 10)
      : fill(BLUE, 22) + line('solid', 1.5, mix('currentColor', 60, BLUE));
  }
  if (family === 'note') {
    // A line tells what has changed, because a hue alone may tell nothing.
    const isChanged = kind === 'changed';
    if (forced) return `outline:1px ${isChanged ? 'dashed' : 'solid'} CanvasText`;
    return fill(YELLOW, 22) + (isChanged ? line('dashed', 1.5, mix('currentColor', 45, YELLOW)) : '');
  }
  if (forced) return line('dotted', 2, 'LinkText');
  const [hue, shape = ''] = KINDS[kind] ?? [];
  if (family === 'slt') return hue ? fill(hue, 15) : fill('currentColor', 6);
  const drawn = family === 'sls' ? shape : 'dotted';
  return line(drawn, hue && drawn === 'dotted' ? 1.5 : 1, mix('currentColor', TONE[family], hue));
}

/** @param thickness CSS pixels */
function lineOf(shape: string, thickness: number, color: string): string {
  // As browsers draw decorations of text: Chromium rounds, Firefox cuts off.
  const px = Math.max(1, IS_FIREFOX ? Math.floor(thickness) : Math.round(thickness));
  // No gradient waves: dashes and dots have to do.
  let at = 0;
  const stops = (STROKES[shape] ?? [1]).map((part, nth) => {
    at += part * px;
    return `${nth % 2 ? '#0000' : color} 0 ${at}px`;
  });
  const across = shape === 'double';
  // A tile: Firefox draws no repeating gradient whose parts are so small (seen in 153).
  return `--h:${(across ? 3 : 1) * px}px;--line:linear-gradient(${across ? '' : '90deg,'}${stops.join()}) 0/${at}px 100%`;
}

function fill(color: string, percent: number): string {
  return `background-color:${mix(color, percent)};`;
}

function mix(color: string, percent = 0, other = 'transparent'): string {
  return `color-mix(in oklab, ${color} ${percent}%, ${other})`;
}
