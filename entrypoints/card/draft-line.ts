import type { CardNote, CardToBackground } from '../../utils/messages/card-port.ts';

/** Between the last key and the background, which writes it down. */
const TOLD_AFTER_MS = 400;

export interface DraftLine {
  /** What is written so far; one that is given up has no words and is told at once. */
  readonly tell: (draft: CardNote) => void;
  /** Tells what waits: the card is about to go. */
  readonly flush: () => void;
  /** The note itself is sent: its draft is none any more. */
  readonly drop: (id: string) => void;
}

/** Has what is being written kept outside of this frame, which goes whenever its page does. */
export function draftLine(send: (message: CardToBackground) => void): DraftLine {
  const waiting = new Map<string, CardNote>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    for (const draft of waiting.values()) send(draft);
    waiting.clear();
  };
  return {
    flush,
    tell: (draft) => {
      clearTimeout(timer);
      waiting.set(draft.id, draft);
      if (draft.text === '') flush();
      else timer = setTimeout(flush, TOLD_AFTER_MS);
    },
    drop: (id) => waiting.delete(id),
  };
}
