import type { FoundWords } from '../../utils/wording/found.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import { pieces } from '../../utils/wording/say.ts';
import { Marked } from './marked.tsx';
import type { WhyFound } from './view.ts';

/** By which of its names, or in which note, something was found. */
export function Why({ words, why }: { readonly words: FoundWords; readonly why: WhyFound }) {
  return (
    <span class="found-why">
      {pieces(words, `why.${why.reason}`).map((piece) => {
        if ('text' in piece) return piece.text;
        return piece.slot === 'name' ? (
          <Marked key="name" of={why} ranges={why.ranges} />
        ) : (
          languageName(words.lang, why.lang)
        );
      })}
    </span>
  );
}
