import { laterFirst } from '../claims/partial-dates.ts';
import type { Entity, Name } from '../facts/entity.ts';
import type { PresentedFormerName } from '../facts/presented.ts';
import type { Language } from '../facts/texts.ts';
import { languagesFor } from './choose-text.ts';

/** More are a chapter of history, and no line of a card. */
const MOST = 4;
/** Names without a period that begin alike are spellings of one: Kustanay, Kustanai. */
const ALIKE_LETTERS = 3;

/** What an entity was called once, latest first, in the first of the reader's languages that has any such name. */
export function formerNamesOf({ names, nativeLang }: Entity, lang: Language): PresentedFormerName[] {
  const former = names.filter(({ role }) => role === 'former');
  const wanted = languagesFor(lang, nativeLang).find((one) => former.some((name) => name.lang === one));
  const told = new Map<string, Name>();
  for (const name of former) {
    if (name.lang !== wanted) continue;
    const { from, until, text } = name;
    const isDated = from !== undefined || until !== undefined;
    const key = isDated ? `${from}/${until}` : text.slice(0, ALIKE_LETTERS).toLocaleLowerCase(wanted);
    if (!told.has(key)) told.set(key, name);
  }
  return [...told.values()]
    .sort(latestFirst)
    .slice(0, MOST)
    .map(({ text, lang: its, from, until }) => ({
      name: { text, lang: its },
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    }));
}

function latestFirst(a: Name, b: Name): number {
  const [ofA, ofB] = [a.until ?? a.from, b.until ?? b.from];
  if (ofA === undefined || ofB === undefined) return Number(ofA === undefined) - Number(ofB === undefined);
  return laterFirst(ofA, ofB);
}
