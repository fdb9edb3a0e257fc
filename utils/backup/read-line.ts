import * as v from 'valibot';
import type { Row } from '../knowledge/row.ts';
import { BACKUP_FORMAT, isSealed, type BackupEnd, type BackupHead, type BackupPack } from './lines.ts';
import type { TextLine } from './split-lines.ts';

/**
 * What is wrong with a line. `altered`: it is not the text that was written. `row`: no row of ours. `unknown`: nothing
 * that this version knows. `long`: longer than any of ours. `place`: an entity without its pack. `after`: text behind
 * the end.
 */
export type LineProblem = 'altered' | 'row' | 'unknown' | 'long' | 'place' | 'after';

export type LineItem =
  | { readonly type: 'head'; readonly line: number; readonly head: BackupHead }
  | { readonly type: 'row'; readonly line: number; readonly row: Row }
  | { readonly type: 'settings'; readonly line: number; readonly settings: unknown }
  | { readonly type: 'pack'; readonly line: number; readonly pack: BackupPack }
  | { readonly type: 'entity'; readonly line: number; readonly entity: unknown }
  | { readonly type: 'end'; readonly line: number; readonly end: BackupEnd }
  | { readonly type: 'problem'; readonly line: number; readonly problem: LineProblem }
  /** The head of a format that this version does not know. */
  | { readonly type: 'newer' };

/** Reads one line of a backup by itself. Whatever it holds, it is one of these; nothing is half read. */
export function readLine(line: TextLine, readRow: (value: unknown) => Row | null): LineItem {
  const at = { line: line.number };
  const problem = (why: LineProblem): LineItem => ({ type: 'problem', ...at, problem: why });
  if (line.isTooLong) return problem('long');
  const value = parsed(line.text);
  if (line.number === 1 && v.is(newerHead, value)) return { type: 'newer' };
  if (value === undefined || !isSealed(line.text)) return problem('altered');
  const read = v.safeParse(lineShape, value);
  if (!read.success) return problem('unknown');
  const known = read.output;
  if ('sidelight' in known) return { type: 'head', ...at, head: known };
  if ('settings' in known) return { type: 'settings', ...at, settings: known.settings };
  if ('pack' in known) return { type: 'pack', ...at, pack: known.pack };
  if ('entity' in known) return { type: 'entity', ...at, entity: known.entity };
  if ('end' in known) return { type: 'end', ...at, end: known.end };
  const row = readRow(known.row);
  return row ? { type: 'row', ...at, row } : problem('row');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = v.object({ rows: count, packs: count, entities: count });
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const backup = v.literal('backup');
const shortText = v.pipe(v.string(), v.maxLength(200));

const newerHead = v.object({
  sidelight: backup,
  format: v.pipe(v.number(), v.minValue(BACKUP_FORMAT + 1)),
});

const lineShape = v.union([
  v.object({ row: v.unknown() }),
  v.object({ entity: v.unknown() }),
  v.object({ settings: v.unknown() }),
  v.object({
    pack: v.object({
      id: shortText,
      root: shortText,
      origin: v.unknown(),
      index: v.unknown(),
      vocabulary: v.unknown(),
      sources: v.unknown(),
      entities: count,
    }),
  }),
  v.object({ end: v.object({ counts, sha256: hash }) }),
  v.object({
    sidelight: backup,
    format: v.literal(BACKUP_FORMAT),
    made: v.pipe(v.string(), v.isoTimestamp()),
    app: shortText,
    counts,
  }),
]);
