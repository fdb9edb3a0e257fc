import type { ImportTables } from '../importing/import-item.ts';
import type { PackTally } from '../knowledge/pack-tally.ts';
import type { PackIndex } from '../packs/pack-index.ts';
import type { ImportJob } from './job.ts';

/** The reader chose this table: its word counts before any publisher's, whose packs may say 50 at most. */
const PRIORITY = 100;
const MOST_LANGUAGES = 100;
const MOST_ATTRIBUTIONS = 100;
const LONGEST = 2_000;
const NOT_SAID = '-';

/** What the pack of an imported table says of itself, to be read like any other pack's index. */
export function madeIndex(
  { pack, name, startedAt }: ImportJob,
  { sources }: ImportTables,
  tally: PackTally,
): PackIndex {
  const from = Object.values(sources);
  return {
    format: 1,
    id: pack,
    // The file's own name, in no language.
    title: { und: name || pack },
    description: {},
    revision: new Date(startedAt).toISOString().slice(0, 10),
    minAppVersion: '0.1.0',
    languages: Object.keys(tally.languages).sort().slice(0, MOST_LANGUAGES),
    counts: {
      entities: tally.entities,
      names: tally.names,
      statements: tally.statements,
      sources: from.length,
    },
    priority: PRIORITY,
    elsewhere: [],
    licence: [...new Set(from.map(({ licence }) => licence))].sort().join('; ').slice(0, LONGEST) || NOT_SAID,
    attribution: [...new Set(from.map(({ publisher }) => publisher))].slice(0, MOST_ATTRIBUTIONS),
    isUpdatable: false,
    resources: [],
  };
}
