import type { Comparison, ComparisonPart } from '../../utils/facts/derived.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { quantity } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import { DiscloseButton } from '../controls/disclose-button.tsx';
import { useDisclosure } from '../controls/use-disclosure.ts';
import { comparisonWords } from './comparison-words.ts';
import { SourceLink, Year } from './statement-line.tsx';

/** What a figure is beside another, and, when it is pressed, what that was worked out from. */
export function ComparisonLine(props: {
  readonly words: SharedWords;
  readonly comparison: Comparison;
  /** What is shown has grown or shrunk. */
  readonly onGrown?: (() => void) | undefined;
}) {
  const { words, comparison, onGrown } = props;
  const shows = useDisclosure(onGrown);
  return (
    <>
      <p class="comparison">
        <DiscloseButton line={comparisonWords(words, comparison)} shows={shows} />
      </p>
      <ul id={shows.id} class="sum" hidden={!shows.open}>
        {shows.open &&
          comparison.parts.map((part, at) => (
            <Part key={at} words={words} part={part} divides={at === 1 && comparison.kind !== 'rank'} />
          ))}
      </ul>
    </>
  );
}

function Part(props: {
  readonly words: SharedWords;
  readonly part: ComparisonPart;
  /** The one before is divided by it. */
  readonly divides: boolean;
}) {
  const { words, part, divides } = props;
  const { before, figure, after } = quantity(words.lang, part.amount, part.unit);
  const when =
    part.asOf === undefined || part.asOfKind === 'undated' ? (
      <span>{say(words, 'undated')}</span>
    ) : part.asOfKind === 'publication' ? (
      <span>{say(words, 'published', { year: partialDate(words.lang, part.asOf, 'year') })}</span>
    ) : (
      <Year words={words} date={part.asOf} />
    );
  return (
    <li class="statement">
      <span class="part-name">
        {divides && '÷ '}
        <bdi lang={part.name.lang}>{part.name.text}</bdi>
      </span>
      <span class="said">
        <bdi class="figure">{before + figure + after}</bdi>
      </span>
      {when}
      <SourceLink words={words} source={part.source} />
    </li>
  );
}
