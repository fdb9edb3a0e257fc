import { citingManner } from '../citing/citing-manner.ts';
import type { CitingManner } from '../citing/manner.ts';
import type { ExportWords } from '../wording/interchange.ts';

/** So many days are remembered: those of some years. */
const MOST_DAYS = 4_000;

/** How citations speak, for a file of many notes: to say a day takes Intl longer than all else of a note. */
export function fileManner(words: ExportWords): CitingManner {
  const manner = citingManner(words);
  return { ...manner, date: remembered(manner.date), published: remembered(manner.published) };
}

function remembered(say: (date: string) => string): (date: string) => string {
  const said = new Map<string, string>();
  return (date) => {
    const known = said.get(date);
    if (known !== undefined) return known;
    if (said.size >= MOST_DAYS) said.clear();
    const made = say(date);
    said.set(date, made);
    return made;
  };
}
