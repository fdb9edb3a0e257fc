import type { KeptFiles } from '../knowledge/kept-files.ts';
import type { ToldRow } from './job.ts';

/** Rows shown in the page; the file has all of them. */
const ROWS_SHOWN = 1_000;
/** UTF-16 code units kept in memory before they become a file. */
const CHARACTERS_A_PART = 256_000;

/** The bad rows of one run: the first are at hand, all of them go to kept files as lines of CSV. */
export interface BadRows {
  readonly count: number;
  readonly shown: readonly ToldRow[];
  add(row: ToldRow): void;
  /** Keeps what has gathered, once that is enough for a part. */
  keep(): Promise<void>;
  /** Keeps all that is left. */
  keepRest(): Promise<void>;
}

/** Forgets what an earlier run of this job had found: reading again finds the same. */
export async function collectBadRows(files: KeptFiles, job: string): Promise<BadRows> {
  await dropBadRows(files, job);
  const shown: ToldRow[] = [];
  let count = 0;
  let part = 0;
  let lines: string[] = [];
  let characters = 0;
  const keepPart = async (): Promise<void> => {
    await files.keep(`${folderOf(job)}${String(part).padStart(8, '0')}`, new Blob(lines));
    part += 1;
    lines = [];
    characters = 0;
  };
  return {
    get count() {
      return count;
    },
    shown,
    add(row) {
      count += 1;
      if (shown.length < ROWS_SHOWN) shown.push(row);
      const line = csvLine([String(row.line), row.field, row.reason, row.text]);
      lines.push(line);
      characters += line.length;
    },
    async keep() {
      if (characters >= CHARACTERS_A_PART) await keepPart();
    },
    async keepRest() {
      if (lines.length > 0) await keepPart();
    },
  };
}

export function dropBadRows(files: KeptFiles, job: string): Promise<void> {
  return files.dropAll(folderOf(job));
}

/** All bad rows of a job as one CSV file. Nothing of it is read into memory. */
export async function badRowsFile(files: KeptFiles, job: string): Promise<Blob> {
  const parts: Blob[] = [];
  for (const { name } of await files.list(folderOf(job))) {
    const part = await files.get(name);
    if (part) parts.push(part);
  }
  // Spreadsheets take UTF-8 for what it is only with its mark in front.
  return new Blob(['\uFEFF', csvLine(['line', 'field', 'reason', 'text']), ...parts], {
    type: 'text/csv;charset=utf-8',
  });
}

function folderOf(job: string): string {
  return `bad/${job}/`;
}

/** A line of CSV (RFC 4180) in which no cell is a formula to a spreadsheet (trust.md, rules for output). */
function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
