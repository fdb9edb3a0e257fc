import { useEffect, useId, useState } from 'preact/hooks';
import type { BaseWords } from '../../utils/wording/base.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import type { MenuChoice } from '../controls/menu-button.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { Notice } from '../manager/notice.tsx';
import { PageHead } from '../manager/page-head.tsx';
import { DescriptionsPart, type DescriptionsPartProps } from './descriptions-part.tsx';
import { DeskProvider, type Desk } from './desk.ts';
import { EntityHead, type EntityHeadProps } from './entity-head.tsx';
import { FactsPart, type FactsPartProps } from './facts-part.tsx';
import { FoundPart, type FoundPartProps } from './found-part.tsx';
import { HistoryPart, type HistoryPartProps } from './history-part.tsx';
import { MergedPart, type MergedPartProps } from './merged-part.tsx';
import { NamesPart, type NamesPartProps } from './names-part.tsx';
import { NotesPart, type NotesPartProps } from './notes-part.tsx';
import { SaveLine, type UndoProps } from './save-line.tsx';
import type { EntityView, FactTables, TypeChoice } from './view.ts';
import './base.css';
import './entity.css';

/** All that can be done with an entry and its parts. */
export interface EntityDeeds {
  readonly entity: Pick<EntityHeadProps, 'onIs' | 'onTag' | 'onUntag' | 'onShow'> & {
    readonly onHide: () => void;
    /** To the bin. */
    readonly onDelete: () => void;
  };
  readonly facts: Pick<
    FactsPartProps,
    'onAdd' | 'onSave' | 'onHide' | 'onShow' | 'onDelete' | 'onKeepMine' | 'onTakeTheirs'
  >;
  readonly names: Pick<NamesPartProps, 'onAdd' | 'onSave' | 'onHide' | 'onShow' | 'onDelete'>;
  readonly pages: Pick<FoundPartProps, 'onMark' | 'onUnhide'>;
  readonly descriptions: Pick<DescriptionsPartProps, 'onAdd' | 'onSave' | 'onTakeBack'>;
  readonly notes: Pick<NotesPartProps, 'onAdd' | 'onSave' | 'onDelete'>;
  readonly merged: Pick<MergedPartProps, 'onSplit'>;
  readonly history: Pick<HistoryPartProps, 'onPutBack'>;
}

/** What a page shows of one entry. */
export interface EntityShown {
  /** Null where nobody knows it. */
  readonly view: EntityView | null;
  readonly tables: FactTables;
  readonly types: readonly TypeChoice[];
  readonly knownTags: readonly string[];
  readonly history: HistoryPartProps['lines'];
  readonly deeds: EntityDeeds;
}

export interface EntityScreenProps extends UndoProps, Pick<Desk, 'find' | 'left' | 'onLeft'> {
  readonly words: BaseWords;
  /** Undefined until it is read. */
  readonly shown: EntityShown | undefined;
  /** The part that the address leads to. */
  readonly part?: 'facts' | undefined;
  readonly onExport: () => void;
  /** Of a note's own page. */
  readonly noteHref: (note: string) => string;
}

type TabId = 'facts' | 'notes' | 'history';

/** One entry: what packs say of it, what the reader says, and all that the reader can change in its place. */
export function EntityScreen(props: EntityScreenProps) {
  const { words, shown, left, onLeft, find } = props;
  return (
    <div class="base-page entity-page">
      {shown?.view ? (
        <DeskProvider value={{ words, tables: shown.tables, find, left, onLeft }}>
          <OneEntry {...props} shown={shown} view={shown.view} />
        </DeskProvider>
      ) : (
        <NoEntry words={words} isRead={shown !== undefined} />
      )}
    </div>
  );
}

function NoEntry({ words, isRead }: { readonly words: BaseWords; readonly isRead: boolean }) {
  if (isRead) return <PageHead title={say(words, 'unknown')} lede={say(words, 'unknownText')} />;
  return (
    <>
      <PageHead title={say(words, 'loading')} />
      <div class="entity-skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </>
  );
}

function OneEntry(props: EntityScreenProps & { readonly shown: EntityShown; readonly view: EntityView }) {
  const { words, shown, view, part, left } = props;
  const { deeds, types, knownTags, history } = shown;
  // What was left unfinished is shown where it stands.
  const [tab, setTab] = useState<TabId>(() =>
    Object.keys(left()).some((cell) => cell.startsWith('note:')) ? 'notes' : 'facts',
  );
  const [hasLeft, setLeft] = useState(() => Object.keys(left()).length > 0);
  const panel = useId();
  useEffect(() => {
    if (part === 'facts') setTab('facts');
  }, [part]);
  const { name } = view.presented;
  const count = (of: readonly unknown[]) => (of.length === 0 ? {} : { count: amount(words.lang, of.length) });
  const choices: MenuChoice[] = [
    view.isHidden
      ? { icon: 'undo', label: say(words, 'showAgain'), onPress: deeds.entity.onShow }
      : { icon: 'hide', label: say(words, 'hide'), onPress: deeds.entity.onHide },
    ...(view.isOwn
      ? [{ icon: 'trash' as const, label: say(words, 'toBin'), onPress: deeds.entity.onDelete }]
      : []),
  ];
  return (
    <>
      <SaveLine
        {...props}
        changed={view.changed}
        moreLabel={say(words, 'moreOf', { name: name.text })}
        choices={choices}
      />
      {hasLeft && (
        <Notice
          text={say(words, 'left')}
          dismiss={{ label: say(words, 'close'), onPress: () => setLeft(false) }}
        />
      )}
      <EntityHead view={view} types={types} known={knownTags} {...deeds.entity} />
      <Tabs
        label={say(words, 'partsOf', { name: name.text })}
        tabs={[
          { id: 'facts', label: say(words, 'facts'), ...count(view.facts) },
          { id: 'notes', label: say(words, 'notes'), ...count(view.notes) },
          { id: 'history', label: say(words, 'history') },
        ]}
        selected={tab}
        panel={panel}
        onSelect={(id) => setTab(id as TabId)}
      />
      <div id={panel} role="tabpanel" aria-label={say(words, tab)}>
        {tab === 'notes' && <NotesPart notes={view.notes} hrefOf={props.noteHref} {...deeds.notes} />}
        {tab === 'history' && <HistoryPart lines={history} {...deeds.history} />}
        {tab === 'facts' && (
          <>
            <FactsPart
              facts={view.facts}
              hidden={view.hiddenFacts}
              isWanted={part === 'facts'}
              {...deeds.facts}
            />
            <div class="entity-columns">
              <div>
                <NamesPart names={view.names} hidden={view.hiddenNames} {...deeds.names} />
                <DescriptionsPart descriptions={view.descriptions} {...deeds.descriptions} />
              </div>
              <div>
                <FoundPart view={view} {...deeds.pages} />
                <MergedPart merged={view.merged} {...deeds.merged} />
              </div>
            </div>
          </>
        )}
      </div>
    </>
  );
}
