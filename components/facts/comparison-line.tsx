import { useId, useState } from 'preact/hooks';
import type { Comparison, ComparisonPart } from '../../utils/facts/derived.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { quantity } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import { Icon } from '../icons/icon.tsx';
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
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p class="comparison">
        <button
          type="button"
          class="disclose"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
            // What asks for the height must find the sum already drawn.
            if (onGrown) setTimeout(onGrown);
          }}
        >
          <span>{comparisonWords(words, comparison)}</span>
          <Icon name={open ? 'up' : 'down'} size={12} />
        </button>
      </p>
      <ul id={id} class="sum" hidden={!open}>
        {open &&
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
