import type { DiffPart } from '../../utils/notes/compare.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';

/**
 * How the words of a page became others. What went is struck through and what came is underlined, so that neither
 * speaks by its colour alone; a digit or a name among them stands out.
 */
export function QuoteDiff(props: {
  readonly words: NotesWords;
  readonly parts: readonly DiffPart[];
  readonly lang: string | undefined;
}) {
  const { words, parts, lang } = props;
  return (
    <p class="quote-diff" lang={lang} dir="auto">
      {parts.map(({ text, is }, nth) => {
        if (is === 'same') return <span key={nth}>{text}</span>;
        const Part = is === 'gone' ? 'del' : 'ins';
        return (
          <Part key={nth} class={isTelling(text) ? 'telling' : undefined}>
            <span class="for-screen-readers" lang={words.lang}>
              {` ${say(words, `diff.${is}`)} `}
            </span>
            {text}
            <span class="for-screen-readers" lang={words.lang}>
              {` ${say(words, 'diff.end')} `}
            </span>
          </Part>
        );
      })}
    </p>
  );
}

/** A digit, or a word that begins with a capital: who changes it changes what is said. */
function isTelling(text: string): boolean {
  return /\p{N}|\p{Lu}/u.test(text);
}
