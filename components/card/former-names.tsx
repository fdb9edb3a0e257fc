import type { PresentedFormerName } from '../../utils/facts/presented.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { pieces, say } from '../../utils/wording/say.ts';
import { periodWords } from '../facts/period-words.ts';

/** A place that was renamed often has its last two names here and the rest in the base. */
const MOST = 2;

/** Names that were official once, with their time: "formerly Kustanay, until 1997". */
export function FormerNames(props: {
  readonly words: CardWords;
  /** Latest first. */
  readonly names: readonly PresentedFormerName[];
}) {
  const { words, names } = props;
  const more = names.length - MOST;
  return (
    <p class="card-former">
      {names.slice(0, MOST).map((former, at) => (
        <FormerName key={at} words={words} former={former} />
      ))}
      {more > 0 && <span>{say(words, 'moreValues', { count: more })}</span>}
    </p>
  );
}

function FormerName({ words, former }: { readonly words: CardWords; readonly former: PresentedFormerName }) {
  const period = periodWords(words, former);
  const parts = pieces(words, period === undefined ? 'formerly' : 'formerlyIn');
  return (
    <span>
      {parts.map((part) => {
        if ('text' in part) return part.text;
        return part.slot === 'name' ? (
          <bdi key="name" lang={former.name.lang}>
            {former.name.text}
          </bdi>
        ) : (
          period
        );
      })}
    </span>
  );
}
