import * as pages from '../../utils/messages/page-calls.ts';
import * as protocol from '../../utils/messages/protocol.ts';
import type { Call } from '../../utils/messages/protocol.ts';
import * as rooms from '../../utils/messages/room-calls.ts';

/** Every call there is: a new one is tried without a line here. */
export const CALLS = [...Object.values(protocol), ...Object.values(rooms), ...Object.values(pages)].filter(
  (entry): entry is typeof entry & Call => typeof entry === 'object' && 'from' in entry && 'asked' in entry,
);
/** What rooms ask of a page, past the background. */
export const OF_PAGES: ReadonlySet<string> = new Set(
  Object.values(pages).flatMap((entry) => (typeof entry === 'object' ? [entry.name] : [])),
);
