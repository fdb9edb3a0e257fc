import type { AnyDraft, DraftStore } from './draft-store.ts';

/** Between the last key and the store. */
const KEPT_AFTER_MS = 300;

/** Keeps what is being written a moment after the last key, and at once when its page goes. */
export interface DraftKeeper<Draft extends AnyDraft> {
  later(draft: Draft): void;
  /** Keeps what waits, or could not be kept before; resolves to whether nothing is left to keep. */
  now(): Promise<boolean>;
  /** The page goes, and may not be there any more when something is stored. */
  goes(): void;
  /** Nothing is kept any more: what it was about is saved, or given up. */
  drop(id: string): Promise<void>;
}

export function openKeeper<Draft extends AnyDraft>(
  drafts: Pick<DraftStore<Draft>, 'keep' | 'keepAtOnce' | 'drop'>,
  failed: (error: unknown) => void,
): DraftKeeper<Draft> {
  let waiting: Draft | undefined;
  /** What is being stored, or could not be: it is in no place for sure. */
  let unsure: Draft | undefined;
  let kept: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<void> = Promise.resolve();
  /** In the order in which they were asked for: a late write must not bring back what was dropped. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch(failed);
    return turn;
  };
  const now = async (): Promise<boolean> => {
    clearTimeout(timer);
    const draft = waiting;
    waiting = undefined;
    if (draft) unsure = draft;
    await inTurn(async () => {
      const next = draft ?? unsure;
      if (!next || next === kept) return;
      await drafts.keep(next);
      kept = next;
      if (next === unsure) unsure = undefined;
    });
    return waiting === undefined && unsure === undefined;
  };
  return {
    later(draft) {
      clearTimeout(timer);
      waiting = draft;
      timer = setTimeout(() => void now(), KEPT_AFTER_MS);
    },
    now,
    goes() {
      const draft = waiting ?? unsure;
      // First what cannot fail here: the other place may be full.
      void now();
      if (draft) drafts.keepAtOnce(draft);
    },
    drop(id) {
      clearTimeout(timer);
      waiting = undefined;
      unsure = undefined;
      kept = undefined;
      return inTurn(() => drafts.drop(id));
    },
  };
}
