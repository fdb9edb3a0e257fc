import { useEffect, useRef, useState } from 'preact/hooks';
import type { PresentedEntity } from '../facts/presented.ts';
import { report } from '../report/report.ts';
import { viewKey, viewOf } from './around.ts';
import { presentedNow } from './lines.ts';
import { changes } from './stores.ts';
import type { Settings } from '../settings/settings.ts';

/** As many are kept as somebody scrolls back to. */
const KEPT = 1_000;
/** Milliseconds: what passes by faster is not read, because rows that follow each other lie far apart in the base. */
const REST = 60;

/**
 * What rows say beyond their names: read for those that come to rest in view, kept while others are looked at, and
 * read anew when the base changes, while what was read before is still shown. One reading follows the other.
 */
export function useLines(lang: string, settings: Settings) {
  const key = viewKey(settings, lang);
  const lines = useRef({ key, read: new Map<string, PresentedEntity>(), stale: new Set<string>() });
  if (lines.current.key !== key) lines.current = { key, read: new Map(), stale: new Set() };
  const wanted = useRef<readonly string[]>([]);
  /** `again`: more was asked for while something is read. */
  const reading = useRef<'no' | 'once' | 'again'>('no');
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [, redraw] = useState(0);
  const fill = () => {
    if (reading.current !== 'no') {
      reading.current = 'again';
      return;
    }
    const now = lines.current;
    const ids = wanted.current.filter((id) => !now.read.has(id) || now.stale.has(id));
    if (ids.length === 0) return;
    for (const id of ids) now.stale.delete(id);
    reading.current = 'once';
    presentedNow(ids, viewOf(settings), lang)
      .then((found) => {
        if (lines.current !== now) return;
        for (const [id, entity] of found) now.read.set(id, entity);
        if (now.read.size > KEPT) dropFirst(now.read, wanted.current);
        redraw((count) => count + 1);
      })
      .catch((error: unknown) => report('list', error))
      .finally(() => {
        const isAsked = reading.current === 'again';
        reading.current = 'no';
        if (isAsked) fillNow.current();
      });
  };
  const fillNow = useRef(fill);
  fillNow.current = fill;
  useEffect(() => {
    const life = new AbortController();
    changes.listen((what) => {
      if (what !== 'own' && what !== 'packs') return;
      for (const id of lines.current.read.keys()) lines.current.stale.add(id);
      fillNow.current();
    }, life.signal);
    return () => {
      life.abort();
      clearTimeout(rest.current);
    };
  }, []);
  useEffect(() => fillNow.current(), [key]);
  return {
    lineOf: (id: string) => lines.current.read.get(id),
    want(ids: readonly string[]) {
      wanted.current = ids;
      clearTimeout(rest.current);
      if (lines.current.read.size === 0) fill();
      else rest.current = setTimeout(() => fillNow.current(), REST);
    },
  };
}

function dropFirst(read: Map<string, PresentedEntity>, wanted: readonly string[]): void {
  const stay = new Set(wanted);
  for (const id of read.keys()) {
    if (read.size <= KEPT / 2) return;
    if (!stay.has(id)) read.delete(id);
  }
}
