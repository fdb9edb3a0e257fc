import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fields, FieldsEdit, Outcome } from './view.ts';

/** How long after the last key what was typed is stored. */
const AUTOSAVE = 600;

export interface FieldsAsk {
  /** What is stored now, by field. */
  readonly stored: Fields;
  /** What is wrong, by field, in words; a field that waits for a wrong one is named with it. */
  readonly check: (fields: Fields) => Fields;
  readonly save: (edit: FieldsEdit) => Promise<Outcome>;
  /** Nothing is stored before the reader is done: what is stored takes another's place in the list. */
  readonly isStoredAtEnd?: boolean | undefined;
  /** What was typed at another time and could not be stored. */
  readonly left?: FieldsEdit | undefined;
  /** Told what is typed and not stored; undefined once nothing is. */
  readonly onLeft: (left: FieldsEdit | undefined) => void;
}

/** Some fields while they are written in their place. */
export interface FieldsAtWork {
  /** What the fields show: what is typed, or else what is stored. */
  readonly fields: Fields;
  readonly errors: Fields;
  /** What another window stored meanwhile, in the fields in which it differs. */
  readonly theirs: Fields | undefined;
  readonly hasFailed: boolean;
  readonly isTouched: boolean;
  readonly type: (change: Fields) => void;
  /** Stores at once what can be stored; whether nothing is left to store or to answer. */
  readonly flush: () => Promise<boolean>;
  /** Puts back what stood there when the writing began. */
  readonly revert: () => void;
  /** The writing is over: a later one begins from what is stored then. */
  readonly rest: () => void;
  readonly keepMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
}

interface Work {
  readonly typed: Fields;
  /** What stood in each field that is typed in: when its writing began, or when it was last stored. */
  readonly began: Fields;
  readonly errors: Fields;
  readonly theirs: Fields | undefined;
  readonly hasFailed: boolean;
}

const IDLE: Work = { typed: {}, began: {}, errors: {}, theirs: undefined, hasFailed: false };

/**
 * Fields that are stored by themselves a moment after the last key. What comes from elsewhere shows at once, but in a
 * field that is being written; what cannot be stored stays as it was typed.
 */
export function useFields(ask: FieldsAsk): FieldsAtWork {
  const [work, setWork] = useState<Work>(() => begin(ask));
  // Timers and the end of the page see what is there then, not what was drawn when they were set.
  const now = useRef({ work, ask });
  now.current = { ...now.current, ask };
  /** What stood in each field before anything was typed. */
  const first = useRef<Fields>({});
  /** What was stored last, and what was shown until then: it may still be. */
  const last = useRef<{ readonly stored: Fields; readonly shown: Fields }>({ stored: {}, shown: {} });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  /** What was typed is being stored, and can no longer be kept from it. */
  const isUnderWay = useRef(false);

  const set = (change: Partial<Work>): void => {
    const next = { ...now.current.work, ...change };
    now.current = { ...now.current, work: next };
    setWork(next);
    tellLeft(isStuck(next));
  };
  const tellLeft = (isLeft: boolean): void => {
    const { typed, began } = now.current.work;
    now.current.ask.onLeft(isLeft && !isEmpty(typed) ? { change: typed, began } : undefined);
  };
  const standing = (field: string): string => {
    const shown = now.current.ask.stored[field] ?? '';
    const { stored, shown: before } = last.current;
    return shown === before[field] ? (stored[field] ?? shown) : shown;
  };
  const store = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const { ask: asked, work: before } = now.current;
    if (isEmpty(before.typed)) return true;
    if (before.theirs) return false;
    const errors = asked.check({ ...asked.stored, ...before.typed });
    const change = without(before.typed, Object.keys(errors));
    const isSame = Object.keys(change).every((field) => change[field] === before.began[field]);
    if (isSame) {
      const typed = among(before.typed, errors);
      set({ typed, errors, hasFailed: false });
      return isEmpty(typed);
    }
    isUnderWay.current = true;
    const outcome = await asked
      .save({ change, began: among(before.began, change) })
      .finally(() => (isUnderWay.current = false));
    const { typed, began } = now.current.work;
    switch (outcome.kind) {
      case 'saved': {
        last.current = { stored: outcome.stored, shown: asked.stored };
        const left = without(
          typed,
          Object.keys(change).filter((field) => typed[field] === change[field]),
        );
        set({ typed: left, began: { ...began, ...outcome.stored }, errors, hasFailed: false });
        return isEmpty(left);
      }
      case 'clash':
        set({ theirs: outcome.theirs, errors });
        return false;
      case 'failed':
        set({ hasFailed: true, errors });
        return false;
    }
  };
  const flush = (): Promise<boolean> => {
    const done = turn.current.then(store);
    turn.current = done.catch(() => undefined);
    return done;
  };
  const type = (change: Fields): void => {
    const { work: before } = now.current;
    const fresh = Object.keys(change).filter((field) => !Object.hasOwn(before.typed, field));
    const stood = Object.fromEntries(fresh.map((field) => [field, standing(field)]));
    first.current = { ...stood, ...first.current };
    set({
      typed: { ...before.typed, ...change },
      began: { ...before.began, ...stood },
      errors: without(before.errors, Object.keys(change)),
      hasFailed: false,
    });
    clearTimeout(timer.current);
    if (now.current.ask.isStoredAtEnd !== true) timer.current = setTimeout(() => void flush(), AUTOSAVE);
  };
  useEffect(() => {
    const life = new AbortController();
    const leave = () => {
      // The page may be gone before it is stored.
      tellLeft(true);
      void flush();
    };
    addEventListener('pagehide', leave, { signal: life.signal });
    return () => {
      life.abort();
      void flush();
    };
  }, []);
  return {
    fields: { ...ask.stored, ...work.typed },
    errors: work.errors,
    theirs: work.theirs,
    hasFailed: work.hasFailed,
    isTouched: !isEmpty(work.typed),
    type,
    flush,
    revert() {
      clearTimeout(timer.current);
      const { began } = now.current.work;
      const back = first.current;
      first.current = {};
      const isStored = isUnderWay.current || Object.keys(back).some((field) => back[field] !== began[field]);
      set(isStored ? { ...IDLE, typed: back, began } : IDLE);
      if (isStored) void flush();
    },
    rest() {
      first.current = {};
      last.current = { stored: {}, shown: {} };
    },
    keepMine() {
      const { began, theirs } = now.current.work;
      set({ began: { ...began, ...theirs }, theirs: undefined });
      return flush();
    },
    takeTheirs() {
      first.current = {};
      set(IDLE);
    },
  };
}

/** What was left is looked through, and not stored by itself: nobody remembers it. */
function begin({ left, stored, check }: FieldsAsk): Work {
  if (!left) return IDLE;
  const isNew = ([field, text]: readonly [string, string]) => text !== stored[field];
  const change = Object.fromEntries(Object.entries(left.change).filter(isNew));
  if (isEmpty(change)) return IDLE;
  const { began } = left;
  return { ...IDLE, typed: change, began, errors: check({ ...stored, ...change }) };
}

/** What is typed waits for the reader: being about to be stored is no news. */
function isStuck({ errors, theirs, hasFailed }: Work): boolean {
  return theirs !== undefined || hasFailed || !isEmpty(errors);
}

function isEmpty(fields: Fields): boolean {
  return Object.keys(fields).length === 0;
}

/** Those of some fields that are also among others. */
function among(fields: Fields, others: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => Object.hasOwn(others, field)));
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !names.includes(field)));
}
