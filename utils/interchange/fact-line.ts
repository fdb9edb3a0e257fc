import { lowerFirst, oneLine } from '../citing/cited.ts';
import type { NotedFact } from '../facts/note.ts';
import { partialDate } from '../wording/dates.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';

/** "Population: 829,984 (2024), stat.gov.kz, CC BY 4.0, https://…; sources differ": a fact on one line of plain text. */
export function factLine(fact: NotedFact, words: ExportWords): string {
  const { of, label, value, source, differs } = fact;
  const { title, publisher, licence, url } = source;
  const by = publisher === title ? undefined : publisher;
  const parts = [`${value} (${factDate(fact, words)})`, by, title, licence, url];
  const said = parts.flatMap((part) => (part ? [oneLine(part)] : [])).join(', ');
  const line = say(words, 'cite.line', {
    of: oneLine(of === undefined ? label : `${of}, ${lowerFirst(label, words.lang)}`),
    said,
  });
  return differs ? `${line}; ${differWords(words)}` : line;
}

/** For which day a fact holds, or when it was read, or that neither is known. */
export function factDate({ asOf, readOn }: NotedFact, words: ExportWords): string {
  if (asOf !== undefined) return partialDate(words.lang, asOf);
  return readOn === undefined
    ? say(words, 'undated')
    : say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn) });
}

/** "sources differ" */
export function differWords(words: ExportWords): string {
  return lowerFirst(say(words, 'sourcesDiffer'), words.lang);
}
