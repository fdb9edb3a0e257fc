import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Row } from '../knowledge/row.ts';
import { BACKUP_FORMAT, sealLine, type BackupCounts, type BackupLine, type BackupPack } from './lines.ts';

/** What goes into a backup. Never credentials, never pages' texts. */
export interface BackupContent {
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly app: string;
  /** Every row with its stamps, tombstones too. */
  readonly rows: AsyncIterable<Row>;
  /** How many rows there are now, for the head. */
  readonly rowCount: number;
  readonly settings: unknown;
  /** Packs that cannot be had again from a package or an address; empty for a backup without them. */
  readonly packs: readonly PackToKeep[];
}

export interface PackToKeep {
  readonly pack: BackupPack;
  readonly entities: () => AsyncIterable<unknown>;
}

/** About so many UTF-16 code units are given out at once. */
const PIECE = 64 * 1024;

/** The text of a backup in pieces; what is made of it is never held. */
export async function* writeBackup(content: BackupContent): AsyncGenerator<string> {
  const hash = sha256.create();
  let piece = '';
  for await (const line of linesOf(content, () => bytesToHex(hash.clone().digest()))) {
    const text = `${sealLine(line)}\n`;
    if (!('end' in line)) hash.update(utf8ToBytes(text));
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

async function* linesOf(content: BackupContent, digest: () => string): AsyncGenerator<BackupLine> {
  const counts = { rows: 0, packs: 0, entities: 0 };
  yield {
    sidelight: 'backup',
    format: BACKUP_FORMAT,
    made: new Date(content.made).toISOString(),
    app: content.app,
    counts: announced(content),
  };
  for await (const row of content.rows) {
    counts.rows += 1;
    yield { row };
  }
  yield { settings: content.settings };
  for (const { pack, entities } of content.packs) {
    counts.packs += 1;
    yield { pack };
    for await (const entity of entities()) {
      counts.entities += 1;
      yield { entity };
    }
  }
  yield { end: { counts, sha256: digest() } };
}

function announced({ rowCount, packs }: BackupContent): BackupCounts {
  const entities = packs.reduce((sum, { pack }) => sum + pack.entities, 0);
  return { rows: rowCount, packs: packs.length, entities };
}
