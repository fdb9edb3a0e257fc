import type { Drafts, Noted, WrittenNote } from '../card/card-props.ts';
import { CardChecks } from '../card/card-checks.tsx';
import { CardNotes } from '../card/card-notes.tsx';
import { Skeleton } from '../card/card-states.tsx';
import { FormerNames } from '../card/former-names.tsx';
import { NoteEditor } from '../card/note-editor.tsx';
import { typeWords } from '../card/type-words.ts';
import { useNote } from '../card/use-note.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { FactList } from '../facts/fact-list.tsx';
import { locate } from '../map/locate.ts';
import { LocatorMap } from '../map/locator-map.tsx';
import { partialDate } from '../../utils/wording/dates.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';
import type { DetailsFailure, NameDetails as Details } from './view.ts';

export interface DetailsDeeds {
  /** A new note, or one that was kept before under this id. */
  readonly onNote: (entity: string, note: WrittenNote) => void;
  readonly onEdit: (entity: string) => void;
  readonly onOpenInBase: (entity: string) => void;
  readonly onCopyFacts: (details: Details, format: 'text' | 'markdown') => void;
  readonly onHide: (details: Details) => void;
  /** To the mention after (1) the one that was last led to, or before it. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onRetry: () => void;
}

export interface NameDetailsProps extends DetailsDeeds {
  readonly words: PanelWords;
  /** What it is called, for as long as nothing else is known. */
  readonly called: string;
  /** Undefined while it is read. */
  readonly details: Details | DetailsFailure | undefined;
  readonly drafts: Drafts;
  readonly noted: Noted | undefined;
}

/** What the base knows of a name, and what the page says of it. */
export function NameDetails(props: NameDetailsProps) {
  const { words, called, details, onRetry } = props;
  if (details === undefined) return <Skeleton label={say(words, 'lookingUp', { name: called })} />;
  if (typeof details === 'string') {
    return (
      <div class="panel-failure" role="alert">
        <b>{say(words, `${details}Title`)}</b>
        <p>{say(words, `${details}Text`)}</p>
        {details === 'base' && (
          <Button size="small" onPress={onRetry}>
            {say(words, 'tryAgain')}
          </Button>
        )}
      </div>
    );
  }
  return <Known {...props} details={details} />;
}

function Known(props: NameDetailsProps & { readonly details: Details }) {
  const { words, details, drafts, noted, onNote, onStep } = props;
  const { entity, facts, comparisons, checks, textLang, cut, articleDate } = details;
  const { id, name, description, formerNames, notes: kept = [] } = entity;
  const note = useNote({ drafts, noted, onNote: (written) => onNote(id, written) }, entity, ignored);
  const notes = [...note.saved, ...kept.filter((one) => !note.saved.some((own) => own.id === one.id))];
  const location = locate(entity);
  return (
    <>
      {description && (
        <p class="panel-sentence" lang={description.lang}>
          {description.text}
        </p>
      )}
      {location && (
        <LocatorMap
          wide
          location={location}
          label={say(words, 'map', { name: name.text, type: typeWords(words, entity) })}
          caption={location.remark && say(words, `map.${location.remark}`)}
        />
      )}
      {formerNames && formerNames.length > 0 && <FormerNames words={words} names={formerNames} />}
      {note.writing && <NoteEditor words={words} kind={entity.kind} writing={note.writing} deeds={note} />}
      {notes.map((one) => (
        <CardNotes
          key={one.id}
          words={words}
          notes={[one]}
          onEdit={(opened) => note.open({ note: opened })}
        />
      ))}
      <CardChecks words={words} checks={checks} lang={textLang} most={Infinity} />
      {cut && <p class="panel-small">{say(words, 'checksCut')}</p>}
      {articleDate !== undefined && (
        <p class="card-then">{say(words, 'articleOf', { date: partialDate(words.lang, articleDate) })}</p>
      )}
      {facts.length > 0 && <FactList words={words} facts={facts} comparisons={comparisons} />}
      {facts.length === 0 && !description && <p class="panel-small">{say(words, 'emptyText')}</p>}
      <div class="panel-deeds">
        <IconButton icon="note" label={say(words, 'addNote')} onPress={() => note.open()} />
        <IconButton icon="edit" label={say(words, 'editFacts')} onPress={() => props.onEdit(id)} />
        <IconButton icon="open" label={say(words, 'openInBase')} onPress={() => props.onOpenInBase(id)} />
        <MenuButton
          label={say(words, 'moreOf', { name: name.text })}
          choices={[
            {
              icon: 'copy',
              label: say(words, 'copyText'),
              onPress: () => props.onCopyFacts(details, 'text'),
            },
            {
              icon: 'copy',
              label: say(words, 'copyMarkdown'),
              onPress: () => props.onCopyFacts(details, 'markdown'),
            },
            { icon: 'hide', label: say(words, 'hide'), onPress: () => props.onHide(details) },
          ]}
        />
        <span class="panel-steps">
          <IconButton icon="up" label={say(words, 'previousMention')} onPress={() => onStep(-1)} />
          <IconButton icon="down" label={say(words, 'nextMention')} onPress={() => onStep(1)} />
        </span>
      </div>
    </>
  );
}

/** The panel says by itself that a note was saved. */
function ignored(): void {}
