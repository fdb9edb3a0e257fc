import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSERS, type BrowserKind } from '../browser/kinds.ts';
import { builtFolder } from '../build.ts';

/** What a context loads before it can do its work, in bytes after gzip. */
export interface Budget {
  readonly name: string;
  /** Within the build; what it imports statically counts with it. */
  readonly entry: string;
  readonly most: number;
}

export interface Measured extends Budget {
  readonly kind: BrowserKind;
  readonly bytes: number;
  readonly files: readonly string[];
}

const KILO = 1024;

/** From the targets of speed (T14). */
const BUDGETS: readonly Budget[] = [
  { name: 'content script', entry: 'content-scripts/page.js', most: 25 * KILO },
  { name: 'content script, with the first mark', entry: 'hovering.js', most: 15 * KILO },
  { name: 'content script, with the first selection', entry: 'adding.js', most: 6 * KILO },
  { name: 'content script, with the first quote of a note', entry: 'noting.js', most: 10 * KILO },
  { name: 'background, first load', entry: 'background.js', most: 60 * KILO },
  { name: 'popup', entry: 'popup.html', most: 75 * KILO },
];

/** The sizes of the shipped builds of both browsers, which must have been built. */
export function measure(): readonly Measured[] {
  return BROWSERS.flatMap((kind) =>
    BUDGETS.map((budget) => {
      const folder = builtFolder(kind, 'production');
      const files = [...loadedBy(join(folder, budget.entry))];
      const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
      return { ...budget, kind, bytes, files: files.map((file) => relative(folder, file)) };
    }),
  );
}

/** A file and all that it names to be loaded with it: scripts, style sheets, static imports; not dynamic ones. */
function loadedBy(start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const file of found) {
    const text = readFileSync(file, 'utf8');
    const root = start.slice(0, start.lastIndexOf('/'));
    for (const named of file.endsWith('.html') ? inPage(text) : inScript(text)) {
      const path = named.startsWith('/') ? join(root, named) : join(dirname(file), named);
      // A Set walks what is added while it walks.
      if (existsSync(path)) found.add(path);
    }
  }
  return found;
}

function inPage(text: string): string[] {
  return [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
}

function inScript(text: string): string[] {
  return [...text.matchAll(/\bimport(?:[\w{}*,$\s]*from)?["']([^"']+\.js)["']/g)].map(
    ([, path = '']) => path,
  );
}
