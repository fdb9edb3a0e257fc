import type * as v from 'valibot';
import { safeParse } from 'valibot';

/** The browser's storage.session, as far as it is needed; it outlives the background's worker, not the browser. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A part of a page's life: a tab's frame and, where the browser names it, the document in it. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
  readonly document?: string;
}

/** Runs changes to one record one after the other, so that none is lost between reading and writing. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
}

/** A stored record, or `otherwise` where it is absent or has another shape. */
export async function readRecord<Shape extends v.GenericSchema>(
  storage: SessionStorage,
  key: string,
  shape: Shape,
  otherwise: v.InferOutput<Shape>,
): Promise<v.InferOutput<Shape>> {
  const read = safeParse(shape, (await storage.get(key))[key]);
  return read.success ? read.output : otherwise;
}
