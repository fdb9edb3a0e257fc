import type { Stretch } from './clauses.ts';
import type { Figure } from './figures.ts';
import { narrowingIn } from './narrowings.ts';
import { indexIn, isIn, lengthAt, meaningAt } from './phrases.ts';
import { isHad, plain, rowsOf, says, type Beside, type Candidate, type Reading } from './rows-asked.ts';

/** The row of a count of people, or of people a square kilometre. */
export function peopleFor(reading: Reading, figure: Figure, beside: Beside): Candidate | undefined {
  const { tokens, language } = reading;
  const { clause } = beside;
  const behind = tokens[figure.to];
  const goesOn = behind?.kind === 'word' && lengthAt(tokens, figure.to, language.follows) === 0;
  const isNamed = isNamedPopulation(reading, clause, figure);
  if (isOfGroup(reading, clause) || says(reading, clause, 'urban')) return undefined;
  if (figure.unit === undefined) {
    if (says(reading, clause, 'medianAge')) return plain(reading, 'median-age', true);
    const cue = indexIn(tokens, clause.from, figure.from, language.cues.population);
    const isFigure = cue >= 0 && !goesOn && figure.high >= 1_000 && behind?.lower !== '%';
    return isFigure && isNamed ? plain(reading, 'population', true) : undefined;
  }
  if (isPerArea(reading, figure)) return plain(reading, 'population-density', true);
  const lives = lengthAt(tokens, figure.to, language.cues.living) > 0;
  const isSaid = isNamed || (isHad(reading, figure) && !goesOn && !lives);
  const isHeld = isSaid || says(reading, beside.phrase, 'living');
  if (figure.unit === 'people' && (!isHeld || (goesOn && !isNamed))) return undefined;
  if (isNarrowedPopulation(reading, clause)) return undefined;
  return plain(reading, 'population', isSaid || isAllWhoLive(reading, figure, beside));
}

/** "829 thousand people live there": where no word after says how or where else they do. */
function isAllWhoLive(reading: Reading, { to }: Figure, { phrase }: Beside): boolean {
  const { tokens, language, mention } = reading;
  const at = to + lengthAt(tokens, to, language.cues.living);
  const isEnd = tokens[at] === undefined || tokens[at]?.kind === 'mark';
  const isThere = mention.from >= at && mention.from <= at + 3;
  return says(reading, phrase, 'living') && (isEnd || isThere);
}

/** Beside the figure, and not by its unit alone. */
function isNamedPopulation(reading: Reading, clause: Stretch, figure: Figure): boolean {
  const { tokens, language } = reading;
  const { population } = language.cues;
  const isSaid =
    isIn(tokens, clause.from, figure.from, population) || isIn(tokens, figure.to, clause.to, population);
  return isSaid && !isNarrowedPopulation(reading, clause);
}

/** "Urban population", "работающее население": a part of it. */
function isNarrowedPopulation({ tokens, language }: Reading, { from, to }: Stretch): boolean {
  const at = indexIn(tokens, from, to, language.cues.population);
  if (at < 0) return false;
  return (
    lengthAt(tokens, at - 1, language.narrowing) > 0 ||
    lengthAt(tokens, at - 2, language.narrowing) > 0 ||
    lengthAt(tokens, at + 1, language.narrowing) > 0
  );
}

/** A count of one people, not of all. */
function isOfGroup(reading: Reading, clause: Stretch): boolean {
  const { tokens, lang, language, mention } = reading;
  return rowsOf(reading, 'ethnic-share').some((fact) => {
    const taken = narrowingIn(tokens, clause, fact, lang, language) ?? [];
    return taken.some((index) => index < mention.from || index >= mention.to);
  });
}

function isPerArea({ tokens, language }: Reading, { to }: Figure): boolean {
  const per = lengthAt(tokens, to, language.per);
  // The unit's own words may begin as the "per" does: "шаршы километрге".
  const isArea = (index: number) => meaningAt(tokens, index, language.units)?.meaning === 'km2';
  return per > 0 && (isArea(to) || isArea(to + per) || isArea(to + per + 1));
}
