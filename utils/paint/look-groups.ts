import { parentOf } from './ground.ts';
import { highlightName, strengths, type Appearance } from './looks.ts';
import type { Mark, MarkedLines } from './marks.ts';
import type { Near } from './near-view.ts';
import { isLight } from './tone.ts';

/** Marks by the names of their looks. */
export type Groups<Data> = ReadonlyMap<string, readonly Mark<Data>[]>;

/** Finds the looks of marks. */
export class LookGroups {
  readonly #view: Window;
  readonly forcedColors: MediaQueryList;
  /** Whether an element's text is light, as it was when last asked. */
  #tones = new Map<Element, boolean>();

  constructor(view: Window) {
    this.#view = view;
    this.forcedColors = view.matchMedia('(forced-colors: active)');
  }

  /** The page's colours may be others. */
  forgetTones(): void {
    this.#tones = new Map();
  }

  /** Those that have a look. */
  of<Data>(
    lines: readonly MarkedLines<Data>[],
    { marks, first, last }: Near<Data>,
    { preset, density }: Appearance,
  ): Groups<Data> {
    if (marks.length === 0) return new Map();
    const known = strengths(lines, density, first, last);
    return Map.groupBy(
      // Chromium paints them all as selected text with forced colours, see paint.css: the first mentions have to do.
      marks.filter((mark) => {
        const strength = known.get(mark);
        return strength === 'full' || (strength && !this.forcedColors.matches);
      }),
      (mark) => {
        const parent = parentOf(mark.block.locate(mark.start, mark.end).startNode);
        const light = parent !== null && this.#isLight(parent);
        return highlightName(preset, mark.kind, known.get(mark) ?? 'full', light);
      },
    );
  }

  #isLight(element: Element): boolean {
    let light = this.#tones.get(element);
    if (light === undefined) {
      light = isLight(this.#view.getComputedStyle(element).color);
      this.#tones.set(element, light);
    }
    return light;
  }
}

/** Whether both hold the same marks under the same names, in the same order. */
export function isSame(one: Groups<unknown>, other: Groups<unknown>): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([name, marks]) => {
    const others = other.get(name);
    return marks.length === others?.length && marks.every((mark, at) => mark === others[at]);
  });
}
