import type { Figure } from './figures.ts';
import { lengthAt } from './phrases.ts';
import { narrowed, plain, says, type Beside, type Candidate, type Reading } from './rows-asked.ts';

/** The row of a share: of a people, of speakers, of those in cities, of the country. */
export function shareFor(reading: Reading, figure: Figure, beside: Beside): Candidate | undefined {
  const { phrase, clause } = beside;
  const whole = { from: 0, to: reading.tokens.length };
  if (says(reading, clause, 'speaking')) {
    const spoken =
      narrowed(reading, 'language-share', phrase, true) ?? narrowed(reading, 'language-share', clause, true);
    return spoken && isShareOfAll(reading, figure, spoken) ? spoken : undefined;
  }
  if (says(reading, clause, 'turnout')) return plain(reading, 'turnout', true);
  const isOfPeople = says(reading, clause, 'composition');
  const group =
    narrowed(reading, 'ethnic-share', phrase, isOfPeople) ??
    narrowed(reading, 'ethnic-share', clause, isOfPeople) ??
    (figure.isFraction ? undefined : narrowed(reading, 'ethnic-share', whole, false));
  if (group) return isShareOfAll(reading, figure, group) ? group : undefined;
  if (says(reading, clause, 'inCentre')) return plain(reading, 'centre-population-share', false);
  if (says(reading, clause, 'urban')) {
    const urban = plain(reading, 'urban-share', isOfPeople);
    return urban && isShareOfAll(reading, figure, urban) ? urban : undefined;
  }
  if (says(reading, clause, 'winning')) return plain(reading, 'winner-share', false);
  if (says(reading, clause, 'inFavour')) return plain(reading, 'share-in-favour', false);
  if (!says(reading, clause, 'ofCountry')) return undefined;
  if (says(reading, clause, 'area')) return plain(reading, 'country-area-share', false);
  return says(reading, clause, 'population') ? plain(reading, 'national-population-share', false) : undefined;
}

/** "40 % of the population", not "of the copper", and not "of the Russians" or "русских Казахстана". */
function isShareOfAll(reading: Reading, { from, to }: Figure, { taken }: Candidate): boolean {
  const { tokens, language, mention } = reading;
  const isOfPeople = (index: number) =>
    (index >= mention.from && index < mention.to) ||
    lengthAt(tokens, index, language.cues.composition) > 0 ||
    lengthAt(tokens, index, language.cues.population) > 0 ||
    lengthAt(tokens, index, language.cues.urban) > 0 ||
    lengthAt(tokens, index, language.cues.speaking) > 0;
  const before = tokens[from - 1];
  const isOfBefore = language.genitives.some((ending) => before?.lower.endsWith(ending));
  if (isOfBefore && (taken.includes(from - 1) || !isOfPeople(from - 1))) return false;
  const of = lengthAt(tokens, to, language.partitives);
  const behind = tokens[to + of];
  if (behind === undefined || behind.kind === 'mark' || isOfPeople(to + of)) return true;
  if (taken.includes(to + of) || taken.includes(to + of + 1)) {
    const next = Math.max(...taken.filter((index) => index >= to)) + 1;
    const isOfThose = next === mention.from || lengthAt(tokens, next, language.cues.living) > 0;
    return !isOfThose && (of === 0 || lengthAt(tokens, to, language.composedOf) === of);
  }
  return of === 0 && lengthAt(tokens, to, language.follows) > 0;
}
