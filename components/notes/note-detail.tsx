import { useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import '../base/base.css';
import { DeskProvider, type Desk } from '../base/desk.ts';
import '../base/entity.css';
import { HistoryPart, type HistoryLine } from '../base/history-part.tsx';
import { SaveLine, type UndoProps } from '../base/save-line.tsx';
import { TagsRow } from '../base/tags-row.tsx';
import type { FieldsEdit, Outcome } from '../base/view.ts';
import type { MenuChoice } from '../controls/menu-button.tsx';
import { KindGlyph } from '../controls/kind.tsx';
import { Notice } from '../manager/notice.tsx';
import { NoteFacts } from './note-facts.tsx';
import { NoteQuote } from './note-quote.tsx';
import { NoteText } from './note-text.tsx';
import type { NoteView } from './view.ts';
import './notes.css';

export interface NoteDeeds {
  readonly onSave: (edit: FieldsEdit) => Promise<Outcome>;
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
  /** Opens its page where the quote stands. */
  readonly onOpenPage: () => void;
  readonly onExport: () => void;
  /** To the bin. */
  readonly onBin: () => void;
  readonly onPutBack: (line: HistoryLine) => void;
}

export interface NoteDetailProps extends UndoProps, NoteDeeds, Pick<Desk, 'left' | 'onLeft'> {
  readonly words: NotesWords;
  readonly base: BaseWords;
  readonly view: NoteView;
  readonly knownTags: readonly string[];
  /** Undefined until it is read. */
  readonly history: readonly HistoryLine[] | undefined;
}

/** One note: what it quotes and what became of that, what the reader says, and what it was taken about. */
export function NoteDetail(props: NoteDetailProps) {
  const { words, base, view, knownTags, history, left, onLeft } = props;
  const { note, about } = view;
  const [hasLeft, setLeft] = useState(() => Object.keys(left()).length > 0);
  const title = titleOf(words, view);
  const choices: MenuChoice[] = [{ icon: 'trash', label: say(base, 'toBin'), onPress: props.onBin }];
  return (
    <DeskProvider value={{ words: base, tables: NO_TABLES, find: async () => [], left, onLeft }}>
      <article class="base-page notes-detail" aria-label={title}>
        <SaveLine {...props} changed={note.changed} moreLabel={say(words, 'more')} choices={choices} />
        {hasLeft && (
          <Notice
            text={say(base, 'left')}
            dismiss={{ label: say(base, 'close'), onPress: () => setLeft(false) }}
          />
        )}
        <header class="notes-head">
          <h1 tabIndex={-1}>{title}</h1>
          <p>{say(words, 'madeOn', { date: partialDate(words.lang, localDay(note.made)) })}</p>
        </header>
        <NoteQuote words={words} view={view} onOpen={props.onOpenPage} />
        <NoteText
          words={words}
          text={note.text}
          mayBeEmpty={note.quote !== undefined}
          onSave={props.onSave}
        />
        <TagsRow tags={note.tags} known={knownTags} onTag={props.onTag} onUntag={props.onUntag} />
        {(about ?? note.fact) && (
          <section class="notes-about">
            <h2>{say(words, 'about')}</h2>
            {about && (
              <p>
                <KindGlyph kind={about.kind} />
                {about.href === undefined ? (
                  <bdi lang={about.name.lang}>{about.name.text}</bdi>
                ) : (
                  <a href={about.href}>
                    <bdi lang={about.name.lang}>{about.name.text}</bdi>
                  </a>
                )}
              </p>
            )}
            {about && about.href === undefined && <p class="base-quiet">{say(words, 'about.gone')}</p>}
            {note.fact && <NoteFacts words={words} facts={[note.fact]} />}
          </section>
        )}
        {note.facts.length > 0 && (
          <details class="notes-more">
            <summary>{say(words, 'factsThen', { count: note.facts.length })}</summary>
            <NoteFacts words={words} facts={note.facts} />
          </details>
        )}
        <details class="notes-more">
          <summary>{say(base, 'history')}</summary>
          <HistoryPart lines={history} onPutBack={props.onPutBack} />
        </details>
      </article>
    </DeskProvider>
  );
}

const NO_TABLES: Desk['tables'] = { properties: [], units: [] };

function titleOf(words: NotesWords, { note, about }: NoteView): string {
  if (about) return say(words, 'noteOn', { name: about.name.text });
  const page = note.page?.title ?? '';
  return page === '' ? say(words, 'note') : say(words, 'noteOnPage', { title: page });
}
