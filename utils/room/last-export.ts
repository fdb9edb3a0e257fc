import * as v from 'valibot';
import type { ScopeId } from '../../components/export/view.ts';
import type { ExportChoice, ExportFormat } from '../interchange/export-model.ts';

/** The part of the browser's `storage.local` that it lies in. */
export interface ExportStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'last-export';
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Formats that have no word of the reader's own in them. */
const WITHOUT_NOTES: ReadonlySet<ExportFormat> = new Set(['csl-json', 'bibtex', 'ris', 'anki']);

/**
 * When all notes last left: the moment at which that export began, so that what is written while it runs is in the
 * next one. Undefined where none ever did. Milliseconds since 1970.
 */
export async function lastExport(storage: ExportStorage): Promise<number | undefined> {
  const read = v.safeParse(moment, (await storage.get(KEY))[KEY]);
  return read.success ? read.output : undefined;
}

/** To be called once the file was handed over. A part of the notes, or a file without them, changes nothing. */
export async function noteExport(
  scope: ScopeId,
  choice: ExportChoice,
  began: number,
  storage: ExportStorage,
): Promise<void> {
  if (holdsAll(scope, choice)) await storage.set({ [KEY]: began });
}

function holdsAll(scope: ScopeId, { format, include }: ExportChoice): boolean {
  const isAll = scope === 'everything' || scope === 'notes' || scope === 'since';
  return isAll && include.notes && !WITHOUT_NOTES.has(format);
}
