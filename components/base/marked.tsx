import type { TextIn } from '../../utils/facts/texts.ts';
import type { Ranges } from './view.ts';

/** A text of which some parts answer to what was searched for. */
export function Marked({ of: { text, lang }, ranges }: { readonly of: TextIn; readonly ranges: Ranges }) {
  const parts = ranges.flatMap(([start, end], at) => [
    text.slice(ranges[at - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <bdi lang={lang}>
      {parts}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}
