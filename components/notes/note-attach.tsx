import { useState } from 'preact/hooks';
import type { NoteWords } from '../../utils/wording/note.ts';
import { say } from '../../utils/wording/say.ts';
import { SearchBox } from '../base/search-box.tsx';
import { FEWEST_LETTERS } from '../base/search-list.ts';
import { useAnswer } from '../base/use-answer.ts';
import type { FoundView } from '../base/view.ts';
import { Button } from '../controls/button.tsx';
import type { NoteSubject } from './note-view.ts';

/** The way to say which entity a note is about. */
export function NoteAttach(props: {
  readonly words: NoteWords;
  /** What is looked for at first: the words that the note is about. */
  readonly name: string;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly onAttach: (subject: NoteSubject) => void;
}) {
  const { words, name, find, onAttach } = props;
  const [query, setQuery] = useState<string>();
  const isOpen = query !== undefined;
  const isAsked = isOpen && [...query.trim()].length >= FEWEST_LETTERS;
  const answer = useAnswer(query ?? '', isAsked, find);
  return (
    <div class="attach-part">
      <Button
        size="small"
        look="quiet"
        icon="link"
        expanded={isOpen}
        onPress={() => setQuery(isOpen ? undefined : name)}
      >
        {say(words, 'noting.attach')}
      </Button>
      {isOpen && (
        <SearchBox
          words={words}
          label={say(words, 'noting.attachSearch')}
          query={query}
          found={isAsked ? answer?.found : []}
          isStale={answer?.to !== query}
          onQuery={setQuery}
          onChoose={({ entity: { id, kind, name: called } }) => onAttach({ id, kind, name: called })}
        />
      )}
    </div>
  );
}
