import { useState } from 'preact/hooks';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { pieces, say } from '../../utils/wording/say.ts';
import { SearchBox } from '../base/search-box.tsx';
import { FEWEST_LETTERS } from '../base/search-list.ts';
import { useAnswer } from '../base/use-answer.ts';
import type { FoundView } from '../base/view.ts';
import { Button } from '../controls/button.tsx';
import { KindTile } from '../controls/kind.tsx';
import type { AttachTo } from './entry-view.ts';

export interface AttachPartProps {
  readonly words: EntryWords;
  readonly name: string;
  readonly attach: AttachTo | undefined;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly onAttach: (to: AttachTo | undefined) => void;
}

/** The way to give the name to an entry that is there, in place of making a new one. */
export function AttachPart({ words, name, attach, find, onAttach }: AttachPartProps) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState(name);
  const isAsked = isOpen && [...query.trim()].length >= FEWEST_LETTERS;
  const answer = useAnswer(query, isAsked, find);
  if (attach) {
    return (
      <div class="attach-to">
        <KindTile kind={attach.kind} label={say(words, `kind.${attach.kind}`)} />
        <p>
          {pieces(words, 'attachedTo').map((piece) =>
            'text' in piece ? (
              piece.text
            ) : (
              <b key="name">
                <bdi lang={attach.name.lang}>{attach.name.text}</bdi>
              </b>
            ),
          )}
        </p>
        <Button size="small" look="quiet" onPress={() => onAttach(undefined)}>
          {say(words, 'attachNot')}
        </Button>
      </div>
    );
  }
  return (
    <div class="attach-part">
      <Button
        size="small"
        look="quiet"
        icon="merge"
        expanded={isOpen}
        onPress={() => {
          setQuery(name);
          setOpen(!isOpen);
        }}
      >
        {say(words, 'attach')}
      </Button>
      {isOpen && (
        <SearchBox
          words={words}
          label={say(words, 'attachSearch')}
          query={query}
          found={isAsked ? answer?.found : []}
          isStale={answer?.to !== query}
          onQuery={setQuery}
          onChoose={({ entity }) => {
            setOpen(false);
            onAttach({ id: entity.id, kind: entity.kind, name: entity.name });
          }}
        />
      )}
    </div>
  );
}
