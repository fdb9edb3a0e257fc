import type { ReportEntry } from './report.ts';

/** What a report says besides errors: versions and counts, nothing that was read or written. */
export interface ReportAbout {
  readonly version: string;
  readonly browser: string;
  readonly base: string;
  /** What is stored, a line each. */
  readonly stored: readonly string[];
}

/** A report as plain text, to be copied into an issue; the errors come oldest first. */
export function reportText(about: ReportAbout, entries: readonly ReportEntry[]): string {
  return [
    `Sidelight ${about.version}, ${about.browser}`,
    `Base: ${about.base}`,
    ...about.stored,
    ...(entries.length > 0 ? errorLines(entries) : ['No errors since the background started.']),
  ].join('\n');
}

/** Errors, a line each: also for a page that has some of its own to add. */
export function errorLines(entries: readonly ReportEntry[]): string[] {
  return entries.map(({ at, where, what }) => `${at} ${where}: ${withoutContents(what)}`);
}

/**
 * Engines quote what they could not read, and say which file it was. Their own words are plain English; whatever is
 * quoted, named like a file or written in other letters may be the reader's.
 */
function withoutContents(text: string): string {
  return text
    .replaceAll(/".*"|“.*”|«.*»|`.*`/gsu, '[text]')
    .replaceAll(/[^\s/\\]+\.(?:[ct]sv|(?:nd)?json|gz|txt|zip)\b/giu, (name) =>
      OUR_FILES.has(name) ? name : '[file]',
    )
    .replaceAll(/[^\n -~]+/gu, '…');
}

const OUR_FILES = new Set(['index.json', 'vocabulary.json', 'sources.json', 'entities.ndjson']);
