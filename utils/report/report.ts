/** One thing that went wrong: where, what, when (ISO 8601). Holds nothing that was read or written. */
export interface ReportEntry {
  readonly at: string;
  readonly where: string;
  readonly what: string;
}

const KEPT = 50;
const entries: ReportEntry[] = [];

/**
 * Keeps an error of this context for "copy a report". Error messages of browsers name operations, not contents;
 * addresses are cut out all the same, because they would tell what was read.
 */
export function report(where: string, error: unknown): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  entries.push({ at: new Date().toISOString(), where, what: withoutAddresses(what) });
  if (entries.length > KEPT) entries.shift();
}

/** The last errors of this context, oldest first. */
export function reported(): readonly ReportEntry[] {
  return entries;
}

function withoutAddresses(text: string): string {
  return text.replaceAll(/\b[a-z][a-z+.-]*:\/\/\S+/gi, '[address]').slice(0, 300);
}
