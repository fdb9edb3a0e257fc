import type { ReportEntry } from './report.ts';

/** What a report says besides errors: versions and counts, nothing that was read or written. */
export interface ReportAbout {
  readonly version: string;
  readonly browser: string;
  readonly base: string;
  readonly packs: readonly { readonly id: string; readonly state: string; readonly entities: number }[];
}

/** A report as plain text, to be copied into an issue; the errors come oldest first. */
export function reportText(about: ReportAbout, entries: readonly ReportEntry[]): string {
  const packs = about.packs.map(({ id, state, entities }) => `${id} ${state}, ${entities} entities`);
  const errors = entries.map(({ at, where, what }) => `${at} ${where}: ${what}`);
  return [
    `Sidelight ${about.version}, ${about.browser}`,
    `Base: ${[about.base, ...packs].join('; ')}`,
    ...(errors.length > 0 ? errors : ['No errors since the background started.']),
  ].join('\n');
}
