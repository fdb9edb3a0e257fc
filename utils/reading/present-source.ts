import { entryOf } from '../facts/entry-of.ts';
import { isOwnSourceKey } from '../facts/own.ts';
import type { PresentedSource } from '../facts/presented.ts';
import type { Source } from '../facts/statement.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';

/** The source of this key; the reader's word stands without one, too. */
export function sourceOf(key: string, { sources }: KnownTables): Omit<Source, 'licence'> | undefined {
  return entryOf(sources, key) ?? (isOwnSourceKey(key) ? NO_SOURCE : undefined);
}

const NO_SOURCE = { title: '', publisher: '' };

/** What fits the card's column of sources; a longer publisher goes by its host, where it has one. */
const SHORT_NAME = 20;

/** A source as a row shows it. */
export function presentSource({
  title,
  publisher,
  url,
  published,
  licence,
}: Omit<Source, 'licence'> & { readonly licence?: string }): PresentedSource {
  const name = publisher.length <= SHORT_NAME ? publisher : (hostOf(url) ?? publisher);
  return {
    name,
    title,
    ...(url !== undefined && { url }),
    ...(name !== publisher && { publisher }),
    ...(published !== undefined && { published }),
    ...(licence && { licence }),
  };
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}
