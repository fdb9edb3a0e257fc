import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import type { PresentedNote } from '../../utils/facts/presented.ts';
import type { CardProps, Drafts } from './card-props.ts';

export interface NoteWriting {
  readonly text: string;
  readonly state: 'writing' | 'saving' | 'failed';
}

export interface NoteDeeds {
  /** What is being written about the entity that is shown; undefined while nothing is. */
  readonly writing: NoteWriting | undefined;
  /** Saved here and not yet among the entity's own. */
  readonly saved: readonly PresentedNote[];
  /** Begins a note, goes on with one that was left, or opens one that was kept before. */
  readonly open: (note?: PresentedNote) => void;
  readonly write: (text: string) => void;
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
  { drafts: given, noted, onNote }: Pick<CardProps, 'drafts' | 'noted' | 'onNote'>,
  entity: string | undefined,
  onSaved: () => void,
): NoteDeeds {
  const [own] = useState<Drafts>(() => new Map());
  const drafts = given ?? own;
  const [, setDrawn] = useState(0);
  const [opened, setOpened] = useState<Opened>();
  const [sent, setSent] = useState<Sent>();
  const [failed, setFailed] = useState<string>();
  const [saved, setSaved] = useState<readonly Sent[]>([]);
  const heard = useRef(noted);
  const redraw = () => setDrawn((times) => times + 1);

  useLayoutEffect(() => {
    if (noted === heard.current) return;
    heard.current = noted;
    if (!noted || noted.id !== sent?.id) return;
    setSent(undefined);
    if (!noted.ok) return setFailed(noted.id);
    drafts.delete(sent.key);
    setSaved((before) => [sent, ...before.filter(({ id }) => id !== sent.id)]);
    setOpened((is) => (is?.key === sent.key ? undefined : is));
    onSaved();
  }, [noted, sent, drafts, onSaved]);

  const here = entity !== undefined && opened?.entity === entity ? opened : undefined;
  const draft = here && drafts.get(here.key);
  return {
    writing: draft && {
      text: draft.text,
      state: sent?.id === draft.id ? 'saving' : failed === draft.id ? 'failed' : 'writing',
    },
    saved: saved.filter((note) => note.entity === entity),
    open: (note) => {
      if (entity === undefined) return;
      const key = note?.id ?? entity;
      if (!drafts.has(key)) drafts.set(key, note ?? { id: v7(), text: '' });
      setOpened({ entity, key });
    },
    write: (text) => {
      if (!here || !draft) return;
      drafts.set(here.key, { id: draft.id, text });
      redraw();
    },
    save: () => {
      const text = draft?.text.trim() ?? '';
      if (!here || !draft || text === '' || sent?.id === draft.id) return;
      setFailed(undefined);
      setSent({ ...here, id: draft.id, text, changed: Date.now() });
      onNote?.(text, draft.id);
    },
    leave: () => setOpened(undefined),
    cancel: () => {
      if (here) drafts.delete(here.key);
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
