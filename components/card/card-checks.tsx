import type { CheckedFigure } from '../../utils/facts/derived.ts';
import { checkWords } from '../../utils/wording/check-words.ts';
import { say } from '../../utils/wording/say.ts';
import type { SharedWords } from '../../utils/wording/shared.ts';
import { DiscloseButton } from '../controls/disclose-button.tsx';
import { useDisclosure } from '../controls/use-disclosure.ts';
import { SourceLink } from '../facts/statement-line.tsx';
import './card-checks.css';

export interface CardChecksProps {
  readonly words: SharedWords;
  readonly checks: readonly CheckedFigure[];
  /** So many of them are shown. */
  readonly most?: number;
  /** Of the article, whose sentences are shown. */
  readonly lang: string;
  /** What is shown has grown or shrunk. */
  readonly onGrown?: (() => void) | undefined;
}

/** More are for the side panel: the card is about the name and not about the article. */
const MOST_IN_CARD = 2;

/** Figures of the article beside what is stored, a calm line for each; its sentence and source stand behind it. */
export function CardChecks({ checks, most = MOST_IN_CARD, ...rest }: CardChecksProps) {
  if (checks.length === 0) return null;
  return (
    <ul class="checks">
      {checks.slice(0, most).map((check) => (
        <Check key={`${check.property} ${check.sentence} ${String(check.start)}`} {...rest} check={check} />
      ))}
    </ul>
  );
}

function Check(props: Omit<CardChecksProps, 'checks'> & { readonly check: CheckedFigure }) {
  const { words, lang, check, onGrown } = props;
  const { sentence, start, end, statement, label, narrowedBy } = check;
  const shows = useDisclosure(onGrown);
  const against = narrowedBy ? `${label} ${narrowedBy.text}` : label;
  return (
    <li>
      <DiscloseButton line={checkWords(words, check)} shows={shows} />
      <div id={shows.id} class="check-more" hidden={!shows.open}>
        {shows.open && (
          <>
            <blockquote lang={lang} dir="auto">
              {sentence.slice(0, start)}
              <b>{sentence.slice(start, end)}</b>
              {sentence.slice(end)}
            </blockquote>
            <p>
              <span>{say(words, 'check.against', { label: against })}</span>
              <SourceLink words={words} source={statement.source} />
            </p>
          </>
        )}
      </div>
    </li>
  );
}
