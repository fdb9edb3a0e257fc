import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import type { NotedFact } from '../../utils/facts/note.ts';
import type { PresentedEntity, PresentedNote } from '../../utils/facts/presented.ts';
import type { CardProps, Drafts, NoteDraft } from './card-props.ts';
import { draftKey, takeIn, written } from './note-drafts.ts';

export interface NoteWriting extends Pick<NoteDraft, 'text' | 'tags' | 'fact' | 'isChange'> {
  readonly state: 'writing' | 'saving' | 'failed';
}

export interface NoteDeeds {
  /** What is being written about the entity that is shown; undefined while nothing is. */
  readonly writing: NoteWriting | undefined;
  /** What was begun about it and left: here first, then elsewhere or at another time, the latest first. */
  readonly left: readonly NoteDraft[];
  /** Saved here and not yet among the entity's own. */
  readonly saved: readonly PresentedNote[];
  /** Begins a note, goes on with one that was left, or opens one that was kept before. */
  readonly open: (about?: { readonly note?: PresentedNote; readonly fact?: NotedFact | undefined }) => void;
  readonly goOn: (draft: NoteDraft) => void;
  readonly write: (change: Partial<Pick<NoteDraft, 'text' | 'tags'>>) => void;
  readonly save: () => void;
  /** Puts the editor away; what was written waits until it is opened again. */
  readonly leave: () => void;
  /** Puts the editor away, and what was written with it. */
  readonly cancel: () => void;
}

/**
 * A note's way from the first letter to its being kept. A draft belongs to its entity: another mention, another reading
 * or a check beside it leave it as it is. `onSaved` is called once for each note that was kept.
 */
export function useNote(
  { drafts: given, noted, onNote, onDraft }: Pick<CardProps, 'drafts' | 'noted' | 'onNote' | 'onDraft'>,
  shown: PresentedEntity | undefined,
  onSaved: () => void,
): NoteDeeds {
  const entity = shown?.id;
  const [own] = useState<Drafts>(() => new Map());
  const drafts = given ?? own;
  const [, setDrawn] = useState(0);
  const [opened, setOpened] = useState<Opened>();
  const [sent, setSent] = useState<Sent>();
  const [failed, setFailed] = useState<string>();
  const [saved, setSaved] = useState<readonly Sent[]>([]);
  const heard = useRef(noted);
  const taken = useRef<PresentedEntity>(undefined);
  /** Saved or given up here: who tells of them has not heard of it. */
  const done = useRef(new Set<string>());
  const redraw = () => setDrawn((times) => times + 1);

  // Before it is drawn: what was left stands there from the first moment.
  if (shown && taken.current !== shown) {
    taken.current = shown;
    takeIn(drafts, shown, done.current);
  }
  useLayoutEffect(() => {
    if (noted === heard.current) return;
    heard.current = noted;
    if (!noted || noted.id !== sent?.id) return;
    setSent(undefined);
    if (!noted.ok) return setFailed(noted.id);
    done.current.add(sent.id);
    drafts.delete(sent.key);
    setSaved((before) => [sent, ...before.filter(({ id }) => id !== sent.id)]);
    setOpened((is) => (is?.key === sent.key ? undefined : is));
    onSaved();
  }, [noted, sent, drafts, onSaved]);

  const here = entity !== undefined && opened?.entity === entity ? opened : undefined;
  const draft = here && drafts.get(here.key);
  return {
    writing: draft && {
      ...draft,
      state: sent?.id === draft.id ? 'saving' : failed === draft.id ? 'failed' : 'writing',
    },
    left: [...drafts.values()]
      .filter((one) => one.entity === entity && one.text.trim() !== '' && one !== draft)
      .sort((one, other) => Number(one.isGiven ?? false) - Number(other.isGiven ?? false)),
    saved: saved.filter((note) => note.entity === entity),
    open: ({ note, fact } = {}) => {
      if (entity === undefined) return;
      const key = note?.id ?? draftKey(entity, fact);
      if (!drafts.has(key)) {
        const { id = v7(), text = '' } = note ?? {};
        drafts.set(key, {
          id,
          entity,
          text,
          tags: '',
          ...(fact && { fact }),
          ...(note && { isChange: true }),
        });
      }
      setOpened({ entity, key });
    },
    goOn: ({ id, isChange, fact }) => {
      if (entity !== undefined) setOpened({ entity, key: isChange ? id : draftKey(entity, fact) });
    },
    write: (change) => {
      if (!here || !draft) return;
      const { isGiven: _, ...next } = { ...draft, ...change };
      drafts.set(here.key, next);
      onDraft?.(written(next));
      redraw();
    },
    save: () => {
      const text = draft?.text.trim() ?? '';
      if (!here || !draft || text === '' || sent?.id === draft.id) return;
      setFailed(undefined);
      setSent({ ...here, id: draft.id, text, changed: Date.now() });
      onNote?.(written({ ...draft, text }));
    },
    leave: () => setOpened(undefined),
    cancel: () => {
      if (here) drafts.delete(here.key);
      if (draft) {
        done.current.add(draft.id);
        onDraft?.(written({ ...draft, text: '' }));
      }
      setOpened(undefined);
    },
  };
}

/** Which draft is open, and whose. */
interface Opened {
  readonly entity: string;
  readonly key: string;
}

type Sent = PresentedNote & Opened;
