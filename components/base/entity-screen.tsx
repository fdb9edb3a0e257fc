import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { Notice } from '../manager/notice.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { DescriptionsPart, type DescriptionsPartProps } from './descriptions-part.tsx';
import { EntityHead, type EntityHeadProps } from './entity-head.tsx';
import { FactsPart, type FactsPartProps } from './facts-part.tsx';
import { NamesPart, type NamesPartProps } from './names-part.tsx';
import { NotesPart, type NotesPartProps } from './notes-part.tsx';
import { UndoToast } from './toast.tsx';
import type { EntityView, FactTables, ToastView } from './view.ts';
import './base.css';

/** All that can be done with an entry and its parts. */
export interface EntityDeeds {
  readonly entity: Pick<EntityHeadProps, 'onHide' | 'onShow' | 'onDelete'>;
  readonly facts: Pick<
    FactsPartProps,
    'onSave' | 'onHide' | 'onShow' | 'onDelete' | 'onKeepMine' | 'onTakeTheirs'
  >;
  readonly names: Pick<NamesPartProps, 'onAdd' | 'onHide' | 'onShow' | 'onDelete'>;
  readonly descriptions: Pick<DescriptionsPartProps, 'onSave'>;
  readonly notes: Pick<NotesPartProps, 'onSave' | 'onDelete'>;
}

export interface EntityScreenProps extends Pick<FactsPartProps, 'find'> {
  readonly words: BaseWords;
  /** Undefined until it is read. */
  readonly shown:
    | {
        /** Null where nobody knows it. */
        readonly view: EntityView | null;
        readonly tables: FactTables;
        readonly deeds: EntityDeeds;
      }
    | undefined;
  /** The part that the address leads to. */
  readonly part?: 'facts' | undefined;
  /** What was done last, as long as it can be taken back. */
  readonly toast?: ToastView | undefined;
  /** The last change could not be stored. */
  readonly hasFailed: boolean;
  readonly onUndo: () => void;
  readonly onToastGone: () => void;
  readonly onFailureSeen: () => void;
}

/** One entry: what packs say of it, what the reader says, and all that the reader can change. */
export function EntityScreen(props: EntityScreenProps) {
  const { words, toast, hasFailed } = props;
  return (
    <div class="base-page entity-page">
      {hasFailed && (
        <Notice
          amiss
          text={say(words, 'failed')}
          dismiss={{ label: say(words, 'close'), onPress: props.onFailureSeen }}
        />
      )}
      <Contents {...props} />
      {toast && <UndoToast words={words} toast={toast} onUndo={props.onUndo} onGone={props.onToastGone} />}
    </div>
  );
}

function Contents({ words, shown, part, find }: EntityScreenProps) {
  const up = { href: '#search', label: say(words, 'toSearch') };
  if (!shown) return <PageHead title={say(words, 'loading')} up={up} />;
  const { view, tables, deeds } = shown;
  if (view === null)
    return <PageHead title={say(words, 'unknown')} up={up} lede={say(words, 'unknownText')} />;
  return (
    <>
      <EntityHead words={words} view={view} {...deeds.entity} />
      <FactsPart
        words={words}
        facts={view.facts}
        hidden={view.hiddenFacts}
        tables={tables}
        isWanted={part === 'facts'}
        find={find}
        {...deeds.facts}
      />
      <div class="entity-columns">
        <NamesPart words={words} names={view.names} hidden={view.hiddenNames} {...deeds.names} />
        <div>
          <DescriptionsPart words={words} descriptions={view.descriptions} {...deeds.descriptions} />
          <NotesPart words={words} notes={view.notes} {...deeds.notes} />
          <CameFrom words={words} view={view} />
        </div>
      </div>
    </>
  );
}

function CameFrom({ words, view }: { readonly words: BaseWords; readonly view: EntityView }) {
  const { packs, isOwn, isEdited } = view;
  return (
    <section class="base-part">
      <h2>{say(words, 'cameFrom')}</h2>
      <ul class="came-from">
        {packs.map(({ text, lang }) => (
          <li key={text} lang={lang}>
            {text}
          </li>
        ))}
        {isOwn && <li>{say(words, 'fromYou')}</li>}
        {isEdited && <li>{say(words, 'editedByYou')}</li>}
      </ul>
    </section>
  );
}
