import type { PresentedStatement } from '../../utils/facts/presented.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';

interface FactDateProps {
  readonly words: BaseWords;
  readonly said: PresentedStatement;
}

/** Of when a value is, as a column says it. */
export function FactDate({ words, said }: FactDateProps) {
  const { asOfKind, asOf, readOn } = said;
  if (asOfKind === 'publication' && asOf !== undefined)
    return <>{say(words, 'published', { year: partialDate(words.lang, asOf, 'year') })}</>;
  if (asOf !== undefined)
    return (
      <time dateTime={asOf} title={partialDate(words.lang, asOf)}>
        {partialDate(words.lang, asOf, 'year')}
      </time>
    );
  return readOn === undefined ? (
    <>{say(words, 'undated')}</>
  ) : (
    <>{say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn, 'short') })}</>
  );
}
