import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Row } from '../knowledge/row.ts';
import { NOTHING_COUNTED, type BackupCounts, type BackupHead, type BackupPack } from './lines.ts';
import { readLine, type LineItem, type LineProblem } from './read-line.ts';
import { splitLines } from './split-lines.ts';

export type BackupItem =
  | { readonly type: 'head'; readonly line: number; readonly head: BackupHead }
  | { readonly type: 'row'; readonly line: number; readonly row: Row }
  | { readonly type: 'settings'; readonly line: number; readonly settings: unknown }
  | { readonly type: 'pack'; readonly line: number; readonly pack: BackupPack }
  | { readonly type: 'entity'; readonly line: number; readonly entity: unknown }
  | { readonly type: 'problem'; readonly line: number; readonly problem: LineProblem }
  /** Always the last one. */
  | ({ readonly type: 'verdict' } & BackupVerdict);

/**
 * What became of the file as a whole. `whole`: all is there as it was written. `cut`: its end is missing. `altered`:
 * it is not what was written. `newer`: a newer version made it. `foreign`: it is no backup. Of all but the last two,
 * each line that carries its own right sum is given out.
 */
export interface BackupVerdict {
  readonly state: 'whole' | 'cut' | 'altered' | 'newer' | 'foreign';
  readonly read: BackupCounts;
  /** What is known to have been in it and could not be read. */
  readonly missing: BackupCounts;
}

/** A file that begins with so many lines of which none is ours is no backup. */
const FOREIGN_LINES = 20;

/**
 * Reads a backup, cut anywhere into pieces of text, in one pass. Never rejects for what a file can be; only `pieces`
 * may, and what comes before that is given out first.
 * @param readRow narrows a row from unknown: that of utils/knowledge
 */
export async function* readBackup(
  pieces: AsyncIterable<string>,
  readRow: (value: unknown) => Row | null,
): AsyncGenerator<BackupItem> {
  const hash = sha256.create();
  const read = { rows: 0, packs: 0, entities: 0 };
  let announced: BackupCounts | undefined;
  let digest: string | undefined;
  let isFollowed = false;
  let sealed = 0;
  let entitiesLeft = 0;
  for await (const line of splitLines(pieces)) {
    if (digest !== undefined) {
      if (line.text.trim() === '') continue;
      isFollowed = true;
      yield { type: 'problem', line: line.number, problem: 'after' };
      break;
    }
    const item = placed(readLine(line, readRow), entitiesLeft);
    if (item.type === 'newer')
      return yield { type: 'verdict', state: 'newer', read, missing: NOTHING_COUNTED };
    if (item.type === 'problem') {
      // The last line of a cut file is no line: that the file is cut says all.
      if (!line.isOpen) yield item;
    } else {
      sealed += 1;
    }
    if (sealed === 0 && line.number >= FOREIGN_LINES) break;
    if (item.type === 'end') {
      ({ counts: announced, sha256: digest } = item.end);
      continue;
    }
    hash.update(utf8ToBytes(`${line.text}\n`));
    if (item.type === 'problem') continue;
    if (item.type === 'head') announced = item.head.counts;
    if (item.type === 'row') read.rows += 1;
    if (item.type === 'pack') {
      read.packs += 1;
      entitiesLeft = item.pack.entities;
    }
    if (item.type === 'entity') {
      read.entities += 1;
      entitiesLeft -= 1;
    }
    yield item;
  }
  yield {
    type: 'verdict',
    state: stateOf(sealed, digest, !isFollowed && digest === bytesToHex(hash.digest())),
    read,
    missing: missingOf(announced ?? read, read),
  };
}

/** An entity stands behind its pack, and there are no more of them than the pack said. */
function placed(item: LineItem, entitiesLeft: number): LineItem {
  return item.type === 'entity' && entitiesLeft === 0
    ? { type: 'problem', line: item.line, problem: 'place' }
    : item;
}

function stateOf(sealed: number, digest: string | undefined, isRight: boolean): BackupVerdict['state'] {
  if (sealed === 0) return 'foreign';
  if (digest === undefined) return 'cut';
  return isRight ? 'whole' : 'altered';
}

function missingOf(announced: BackupCounts, read: BackupCounts): BackupCounts {
  return {
    rows: Math.max(0, announced.rows - read.rows),
    packs: Math.max(0, announced.packs - read.packs),
    entities: Math.max(0, announced.entities - read.entities),
  };
}
