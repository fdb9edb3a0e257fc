import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { useSearchList } from '../base/search-list.ts';
import { useKey } from '../controls/use-key.ts';
import { UndoToast } from '../base/toast.tsx';
import type { ToastView } from '../base/view.ts';
import { isNote, namesFirst, type Found } from './found-order.ts';
import type { Hiding, NameOnPage } from './name-row.tsx';
import { NewNote, type NotesDeeds, type NotesPartProps } from './notes-part.tsx';
import { PageTabs, type PageTab } from './page-tabs.tsx';
import { BRIEF_KEY, PopupFoot, type FootDeeds } from './popup-foot.tsx';
import { PopupHead, type HeadDeeds } from './popup-head.tsx';
import { FoundPart, SearchField, SearchFoot } from './search-part.tsx';
import type { PopupStatus } from './status.ts';
import { Zero, type ZeroDeeds } from './zero.tsx';
import '../base/base.css';
import './popup.css';

/** What was typed, and what of the base answers to it. */
export interface SearchNow {
  readonly query: string;
  /** Undefined until there is a first answer. */
  readonly found: readonly Found[] | undefined;
  /** What was found answers another query. */
  readonly isStale: boolean;
  /** The index is being read or made, is there, or could not be read. */
  readonly standing: 'preparing' | 'ready' | 'failed';
}

const NOTICES = [
  'notGranted',
  'reportCopied',
  'reportNotCopied',
  'briefCopied',
  'briefNotTaken',
  'notDone',
  'entry.saved',
  'entry.removed',
  'entry.gone',
] as const;

const GOOD_NEWS: ReadonlySet<(typeof NOTICES)[number]> = new Set([
  'reportCopied',
  'briefCopied',
  'entry.saved',
  'entry.removed',
]);

export interface PopupProps extends ZeroDeeds, HeadDeeds, NotesDeeds, FootDeeds {
  readonly words: PopupWords;
  readonly status: PopupStatus;
  /** Host of the page's site; null where Sidelight cannot work. */
  readonly host: string | null;
  readonly siteOn: boolean;
  /** False while the browser would still ask before the site may be read. */
  readonly granted: boolean;
  /** The day of the newest copy of what the reader made, ISO; told where the base is closed. */
  readonly copyDay?: string | undefined;
  readonly paused: boolean;
  readonly names: readonly NameOnPage[];
  /** Notes that were taken on this page. */
  readonly pageNotes: NotesPartProps['pageNotes'];
  /** Names noticed on the page that the base lacks, a few. */
  readonly met: readonly string[];
  readonly stopped?: 'characters' | 'mentions';
  readonly search: SearchNow;
  /** What the last press came to, if it needs saying. */
  readonly notice?: (typeof NOTICES)[number];
  /** What was done and can be taken back. */
  readonly toast?: ToastView | undefined;
  readonly onQuery: (query: string) => void;
  readonly onJump: (name: NameOnPage, nth: number) => void;
  readonly onHide: (name: NameOnPage, where: Hiding) => void;
  readonly onOpenEntry: (id: string) => void;
  readonly onOpenNote: (id: string) => void;
  readonly onEditEntry: (id: string) => void;
  readonly onAdd: (name: string) => void;
  /** Absent where the browser has no side panel. */
  readonly onOpenPanel?: (() => void) | undefined;
  readonly onUndo: () => void;
  readonly onToastGone: () => void;
}

/** The toolbar's popup: where Sidelight works, a search of the whole base, and the names and notes of the page. */
export function Popup(props: PopupProps) {
  const { words, status, search, notice, toast, onQuery } = props;
  const root = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<PageTab>('names');
  const list = useSearchList({
    query: search.query,
    found: namesFirst(search.found),
    isStale: search.isStale,
    onQuery,
    onChoose: (row) => (isNote(row) ? props.onOpenNote(row.key) : props.onOpenEntry(row.entity.id)),
    // A note is changed on its page.
    onEdit: (row) => (isNote(row) ? props.onOpenNote(row.key) : props.onEditEntry(row.entity.id)),
    onAdd: props.onAdd,
  });
  useKey('/', () => root.current?.querySelector<HTMLElement>('[role=combobox]')?.focus());
  useKey(BRIEF_KEY, () => props.onBrief?.('show'));
  const searches = useRef(list.isAsked);
  useLayoutEffect(() => {
    // Back from a form that was opened out of what was found, the reader goes on searching.
    if (searches.current && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  }, []);
  const isListed = status.kind === 'reading' || status.kind === 'done';
  const isNoting = isListed && tab === 'notes' && props.names.length > 0 && !props.noteDraft?.id;
  return (
    <main ref={root} class="popup">
      <PopupHead {...props} />
      {status.kind !== 'failed' && (
        <SearchField words={words} query={search.query} search={list} onQuery={onQuery} />
      )}
      {notice && (
        <p class="popup-notice" role={GOOD_NEWS.has(notice) ? 'status' : 'alert'}>
          {say(words, notice)}
        </p>
      )}
      {list.isAsked && (
        <FoundPart words={words} search={list} isStale={search.isStale} standing={search.standing} />
      )}
      {!list.isAsked && isListed && <PageTabs {...props} tab={tab} onTab={setTab} />}
      {!list.isAsked && !isListed && (
        <div class="popup-body">
          <Zero {...props} />
        </div>
      )}
      {list.isAsked && <SearchFoot words={words} />}
      {!list.isAsked && (isNoting ? <NewNote {...props} /> : <PopupFoot {...props} />)}
      {toast && <UndoToast words={words} toast={toast} onUndo={props.onUndo} onGone={props.onToastGone} />}
    </main>
  );
}
