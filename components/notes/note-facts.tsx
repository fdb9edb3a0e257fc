import type { NotedFact } from '../../utils/facts/note.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import { WebLink } from '../facts/web-link.tsx';
import { Icon } from '../icons/icon.tsx';

/** Facts as they were shown when a note was taken, in the words of then. */
export function NoteFacts({
  words,
  facts,
}: {
  readonly words: NotesWords;
  readonly facts: readonly NotedFact[];
}) {
  return (
    <dl class="notes-facts">
      {facts.map((fact, nth) => (
        <div key={`${nth} ${fact.property}`}>
          <dt>
            {fact.of !== undefined && <bdi>{fact.of}: </bdi>}
            <bdi>{fact.label}</bdi>
          </dt>
          <dd>
            <bdi class="notes-value">{fact.value}</bdi>
            <small>
              <span>{whenOf(words, fact)}</span>
              <WebLink
                url={fact.source.url}
                title={fact.source.title}
                name={fact.source.publisher ?? fact.source.title}
              />
              {fact.differs && (
                <span class="notes-differs">
                  <Icon name="differ" size={12} />
                  {say(words, 'sourcesDiffer')}
                </span>
              )}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function whenOf(words: NotesWords, { asOf, readOn }: NotedFact): string {
  if (asOf !== undefined) return partialDate(words.lang, asOf, 'short');
  if (readOn === undefined) return say(words, 'undated');
  return say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn, 'short') });
}
