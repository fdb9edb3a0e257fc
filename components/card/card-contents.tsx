import type { FactThen } from '../../utils/facts/derived.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { say } from '../../utils/wording/say.ts';
import { FactList } from '../facts/fact-list.tsx';
import { CardChecks } from './card-checks.tsx';
import { CardDraft, CardNotes } from './card-notes.tsx';
import type { CardProps } from './card-props.ts';
import { EmptyNotice, FailureNotice, OfflineLine, Skeleton, UpdatedNotice } from './card-states.tsx';
import { NoteEditor } from './note-editor.tsx';
import type { NoteDeeds } from './use-note.ts';

type Given = Pick<
  CardProps,
  | 'words'
  | 'surface'
  | 'content'
  | 'facts'
  | 'articleDate'
  | 'comparisons'
  | 'checks'
  | 'offline'
  | 'onRetry'
  | 'onGrown'
  | 'onNote'
>;

export interface CardContentsProps extends Given {
  readonly note: NoteDeeds;
  readonly copying: number | undefined;
  /** Where one of these is not given, the contents offer no such thing. */
  readonly onCopyFact: ((at: number) => void) | undefined;
  readonly onAddFact: (() => void) | undefined;
}

/** What stands below the name: the reader's note, figures of the article, facts, or why there are none. */
export function CardContents(props: CardContentsProps) {
  const { words, surface, content, onRetry } = props;
  switch (content.state) {
    case 'opening':
      return <Skeleton label={say(words, 'lookingUp', { name: surface })} />;
    case 'failure':
      return <FailureNotice words={words} why={content.why} onRetry={onRetry} />;
    case 'updated':
      return <UpdatedNotice words={words} />;
    case 'content':
      return <Told {...props} content={content} />;
  }
}

function Told(
  props: CardContentsProps & { readonly content: Extract<CardProps['content'], { state: 'content' }> },
) {
  const { words, content, articleDate, comparisons, checks = [], note, onGrown } = props;
  const { entity, lang } = content;
  const facts: readonly FactThen[] = props.facts ?? entity.facts;
  const kept = entity.notes ?? [];
  const notes = [...note.saved, ...kept.filter(({ id }) => !note.saved.some((own) => own.id === id))];
  const [draft] = note.left;
  const isOfThen = articleDate !== undefined && facts.some(({ atArticle }) => atArticle !== undefined);
  return (
    <>
      {props.offline && <OfflineLine words={words} />}
      {entity.description && (
        <p class="card-sentence" lang={entity.description.lang}>
          {entity.description.text}
        </p>
      )}
      {note.writing ? (
        <NoteEditor
          key={`${entity.id} ${note.writing.fact?.label ?? ''}`}
          words={words}
          kind={entity.kind}
          writing={note.writing}
          deeds={note}
        />
      ) : (
        <>
          {draft && props.onNote && <CardDraft words={words} draft={draft} onEdit={() => note.goOn(draft)} />}
          <CardNotes
            words={words}
            // Of one that is being changed the draft is shown.
            notes={notes.filter(({ id }) => id !== draft?.id)}
            onEdit={props.onNote && ((one) => note.open({ note: one }))}
          />
        </>
      )}
      <CardChecks words={words} checks={checks} lang={lang} onGrown={onGrown} />
      {isOfThen && (
        <p class="card-then">{say(words, 'articleOf', { date: partialDate(words.lang, articleDate) })}</p>
      )}
      {facts.length > 0 && (
        <FactList
          words={words}
          facts={facts}
          comparisons={comparisons}
          copying={props.copying}
          onCopy={props.onCopyFact}
          onGrown={onGrown}
        />
      )}
      {!entity.description && facts.length === 0 && <EmptyNotice words={words} onAdd={props.onAddFact} />}
    </>
  );
}
