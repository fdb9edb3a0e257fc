import type { Kind } from '../../utils/facts/entity.ts';
import { markName, type Preset } from './mark-name.ts';

/** Paints the text of elements as marks, with the rules of paint.css; the function returned takes the marks back. */
export function paintExample(
  names: readonly { readonly element: Element; readonly kind: Kind }[],
  preset: Preset,
): () => void {
  const painted = new Map<string, Highlight>();
  const light = matchMedia('(prefers-color-scheme: dark)').matches;
  for (const { element, kind } of names) {
    const name = markName(preset, kind, light);
    const highlight = painted.get(name) ?? new Highlight();
    const range = new Range();
    range.selectNodeContents(element);
    painted.set(name, highlight.add(range));
  }
  for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
  return () => {
    for (const name of painted.keys()) CSS.highlights.delete(name);
  };
}
