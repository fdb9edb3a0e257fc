import type { Style } from './boxes.ts';

const HUES: Readonly<Record<string, string>> = {
  place: '#3f9c6b',
  person: '#c25c9c',
  org: '#2f8acb',
  event: '#cf6f3b',
  other: '#888c94',
};

const SHAPES: Readonly<Record<string, string>> = {
  person: 'solid',
  org: 'dashed',
  event: 'double',
  other: 'wavy',
};

/**
 * The rule that paint.css has for a highlight's name, for an element whose `color` is the text's tone.
 * @param scale by how much the page's transforms enlarge the text
 */
export function styleOfLook(name: string, scale: number, forced: boolean): Style {
  if (forced) return line('dotted', 'LinkText', 2 * scale, 0.22);
  const [family, kind = ''] = name.split('-');
  const hue = HUES[kind];
  if (family === 'slt') return { background: hue ? blend(hue, 15) : blend('currentColor', 6) };
  if (!hue)
    return line(
      'dotted',
      blend('currentColor', family === 'slf' ? 26 : 38),
      scale,
      family === 'slf' ? 0.18 : 0.22,
    );
  const shape = family === 'sls' ? SHAPES[kind] : undefined;
  const color = `color-mix(in oklab, currentColor ${family === 'sls' ? 40 : 30}%, ${hue})`;
  return line(
    shape ?? 'dotted',
    color,
    shape ? scale : 1.5 * scale,
    /double|wavy/.test(shape ?? '') ? 0.2 : 0.22,
  );
}

function blend(color: string, percent: number): string {
  return `color-mix(in srgb, ${color} ${percent}%, transparent)`;
}

/** @param thickness CSS pixels @param offset em from the baseline */
function line(shape: string, color: string, thickness: number, offset: number): Style {
  return {
    'text-decoration': `underline ${shape} ${color} ${thickness}px`,
    'text-underline-offset': `${offset}em`,
  };
}
