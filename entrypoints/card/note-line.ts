import type { Drafts } from '../../components/card/card-props.ts';
import type { BackgroundToCard, CardToBackground } from '../../utils/messages/card-port.ts';
import { draftLine, type DraftLine } from './draft-line.ts';

type NoteMessage = Extract<CardToBackground, { kind: 'note' }>;
type NotedMessage = Extract<BackgroundToCard, { kind: 'noted' }>;

/** A background that was stopped in the middle answers nothing, and starts again within the second of these. */
const AGAIN_AFTER_MS = [2_000, 4_000, 8_000] as const;

export interface NoteLine {
  readonly keep: (note: NoteMessage) => void;
  /** Of what was sent, whatever else is heard; a card that is hidden may be about to go. */
  readonly heard: (message: BackgroundToCard) => void;
  /** What is written so far. */
  readonly tell: DraftLine['tell'];
  readonly flush: DraftLine['flush'];
}

/**
 * Has notes kept, also by a background that dies over it: a note is sent again until it is answered, and its id makes
 * one of all of them. `failed` is told what no try has brought through. What was kept is no draft any more, also when
 * the card that it was written in has gone.
 */
export function noteLine(
  send: (message: CardToBackground) => void,
  failed: (answer: NotedMessage) => void,
  drafts: Drafts,
): NoteLine {
  const written = draftLine(send);
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const attempt = (note: NoteMessage, nth: number): void => {
    const wait = AGAIN_AFTER_MS[nth];
    if (wait === undefined) {
      waiting.delete(note.id);
      return failed({ kind: 'noted', token: note.token, id: note.id, ok: false });
    }
    send(note);
    waiting.set(
      note.id,
      setTimeout(() => attempt(note, nth + 1), wait),
    );
  };
  return {
    tell: written.tell,
    flush: written.flush,
    keep: (note) => {
      written.drop(note.id);
      clearTimeout(waiting.get(note.id));
      attempt(note, 0);
    },
    heard: (message) => {
      if (message.kind === 'hidden') written.flush();
      if (message.kind !== 'noted') return;
      const { id, ok } = message;
      clearTimeout(waiting.get(id));
      waiting.delete(id);
      if (!ok) return;
      for (const [key, draft] of drafts) if (draft.id === id) drafts.delete(key);
    },
  };
}
