import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { numbersTag } from '../../utils/wording/languages.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';

/** What the reader left unfinished is theirs to go on with or to throw away. */
export function DraftOffer(props: {
  readonly words: EntryWords;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}) {
  const { words, at, onContinue, onDiscard } = props;
  return (
    <div class="draft-offer" role="group" aria-label={say(words, 'draftFrom', { time: momentOf(words, at) })}>
      <p>{say(words, 'draftFrom', { time: momentOf(words, at) })}</p>
      <Button size="small" look="primary" onPress={onContinue}>
        {say(words, 'draftContinue')}
      </Button>
      <Button size="small" onPress={onDiscard}>
        {say(words, 'draftDiscard')}
      </Button>
    </div>
  );
}

/** Of today the time, of another day that day with it. */
function momentOf({ lang }: EntryWords, at: number): string {
  const time = new Intl.DateTimeFormat(numbersTag(lang), { hour: '2-digit', minute: '2-digit' }).format(at);
  const day = localDay(at);
  return day === localDay(Date.now()) ? time : `${partialDate(lang, day, 'short')}, ${time}`;
}
