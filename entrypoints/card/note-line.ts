import type { Drafts } from '../../components/card/card-props.ts';
import type { BackgroundToCard, CardToBackground } from '../../utils/messages/card-port.ts';

type NoteMessage = Extract<CardToBackground, { kind: 'note' }>;
type NotedMessage = Extract<BackgroundToCard, { kind: 'noted' }>;

/** A background that was stopped in the middle answers nothing, and starts again within the second of these. */
const AGAIN_AFTER_MS = [2_000, 4_000, 8_000] as const;

export interface NoteLine {
  readonly keep: (note: NoteMessage) => void;
  readonly heard: (answer: NotedMessage) => void;
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
    keep: (note) => {
      clearTimeout(waiting.get(note.id));
      attempt(note, 0);
    },
    heard: ({ id, ok }) => {
      clearTimeout(waiting.get(id));
      waiting.delete(id);
      if (!ok) return;
      for (const [key, draft] of drafts) if (draft.id === id) drafts.delete(key);
    },
  };
}
