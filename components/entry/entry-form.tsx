import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import '../base/base.css';
import type { FactDraft, FactTables, FoundView } from '../base/view.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { AttachPart } from './attach-part.tsx';
import { DraftOffer } from './draft-offer.tsx';
import './entry.css';
import { EntryFacts } from './entry-facts.tsx';
import { EntryNames } from './entry-names.tsx';
import { EntryTags } from './entry-tags.tsx';
import { EntryText } from './entry-text.tsx';
import type { AttachTo, EntryFields, EntryName, EntryState, EntrySubject } from './entry-view.ts';
import { KindChoice } from './kind-choice.tsx';
import { NO_ERRORS, readEntry, type FactInputs } from './read-entry.ts';

export interface EntryFormProps {
  readonly words: EntryWords;
  readonly subject: EntrySubject;
  readonly fields: EntryFields;
  readonly state: EntryState;
  /** What a fact that is added begins with. */
  readonly blank: FactDraft;
  readonly tables: FactTables;
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  /** When the reader last wrote in a draft that they left; milliseconds since 1970. */
  readonly offered?: number | undefined;
  readonly onFields: (change: Partial<EntryFields>) => void;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
  readonly onSave: (facts: FactInputs) => void;
  readonly onCancel: () => void;
  /** To the bin, or out of sight where it is a pack's; absent for something new. */
  readonly onRemove?: (() => void) | undefined;
}

/**
 * The form in which an entry is added or edited, as high as the element around it. Ctrl+Enter saves, Esc goes back;
 * what was written stays a draft then. What is wrong is said beside its field, once saving was tried.
 */
export function EntryForm(props: EntryFormProps) {
  const { words, subject, fields, state, offered, onFields, onCancel, onRemove } = props;
  const form = useRef<HTMLElement>(null);
  const [isTried, setTried] = useState(false);
  // What is wrong goes as soon as it is put right.
  const reading = readEntry(fields, words.lang);
  const errors = isTried && !reading.ok ? reading.errors : NO_ERRORS;
  const isNew = subject.is === 'new';
  const isBusy = state === 'saving';
  // Another entry's own draft is there: whatever is written here would take its place.
  const mustChoose = offered !== undefined && !isNew;
  const isUnopened = state === 'unopened';
  const isHeld = mustChoose || isUnopened;
  useLayoutEffect(() => {
    const first = isHeld ? '.draft-offer button' : isNew ? '.name-line input' : 'h1';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [isHeld, isNew]);
  const save = () => {
    if (isBusy || isHeld) return;
    setTried(!reading.ok);
    if (reading.ok) return props.onSave(reading.facts);
    // It is drawn after this; the first wrong field is where the reader goes on.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, isComposing } = event;
    if (key === 'Escape') onCancel();
    else if (key === 'Enter' && (ctrlKey || metaKey) && !isComposing) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={form} class="entry" aria-labelledby="entry-title" aria-busy={isBusy} onKeyDown={onKeyDown}>
      <header class="entry-head">
        <IconButton icon="back" label={say(words, 'goBack')} onPress={onCancel} />
        <h1 id="entry-title" tabIndex={-1}>
          {isNew ? say(words, 'newTitle') : say(words, 'editTitle', { name: subject.name.text })}
        </h1>
        {onRemove && (
          <Button look="danger" size="small" disabled={isBusy} onPress={onRemove}>
            {say(words, subject.is === 'own' ? 'remove' : 'hide')}
          </Button>
        )}
      </header>
      {offered !== undefined && <DraftOffer {...props} at={offered} />}
      {isUnopened && (
        <div class="draft-offer" role="alert">
          <p>{say(words, 'openFailed')}</p>
          <Button size="small" onPress={props.onContinue}>
            {say(words, 'tryAgain')}
          </Button>
        </div>
      )}
      <div class="entry-body" inert={isHeld || isBusy}>
        {!fields.attach && (
          <KindChoice
            words={words}
            kind={fields.kind}
            // A type finer than its kind is one of that kind alone.
            onChange={(kind) => onFields({ kind, type: kind === fields.kind ? fields.type : kind })}
          />
        )}
        <EntryNames
          words={words}
          names={fields.names}
          wrong={errors.names}
          onChange={(names) => onFields({ names })}
        />
        {isNew && (
          <AttachPart
            words={words}
            name={fields.names[0]?.text ?? ''}
            attach={fields.attach}
            find={props.find}
            onAttach={(attach) =>
              onFields({ attach, names: fields.names.map((one) => roleFor(one, attach)) })
            }
          />
        )}
        {!fields.attach && (
          <>
            <EntryText
              title={say(words, 'sentenceTitle')}
              lang={fields.descriptionLang}
              text={fields.description}
              onInput={(description) => onFields({ description })}
            />
            <EntryFacts
              {...props}
              facts={fields.facts}
              errors={errors.facts}
              onChange={(facts) => onFields({ facts })}
            />
            <EntryTags words={words} tags={fields.tags} onChange={(tags) => onFields({ tags })} />
          </>
        )}
        <EntryText
          title={say(words, 'addNote')}
          text={fields.note}
          hint={isNew && fields.note !== '' ? say(words, 'noteHint') : undefined}
          onInput={(note) => onFields({ note })}
        />
      </div>
      <footer class="entry-foot">
        <p role="status">{standing(props, isTried && !reading.ok)}</p>
        <Button look="quiet" onPress={onCancel}>
          {say(words, 'cancel')}
        </Button>
        <Button look="primary" disabled={isBusy || isHeld} onPress={save}>
          {say(words, 'save')}
        </Button>
      </footer>
    </section>
  );
}

/** The entry that a name goes to has a shown name already. */
function roleFor(name: EntryName, attach: AttachTo | undefined): EntryName {
  if (attach) return name.role === 'label' ? { ...name, role: 'alias' } : name;
  return name.role === 'alias' ? { ...name, role: 'label' } : name;
}

/** What has become of what was written. */
function standing({ words, state }: EntryFormProps, isWrong: boolean): string {
  if (isWrong) return say(words, 'state.wrong');
  if (state === 'unopened') return '';
  return state === 'untouched' ? say(words, 'state.keys') : say(words, `state.${state}`);
}
