import { report } from '../report/report.ts';
import { openDeeds } from './open-deeds.ts';
import { baseChanged, own } from './stores.ts';

/** What the reader does in this page; tells the other pages of it, and the background. */
export const deeds = openDeeds({
  own,
  now: () => Date.now(),
  uncopied: (error) => report('own base', error),
  // What is written is written, whoever could not be told.
  written: () => baseChanged('own').catch((error: unknown) => report('own base', error)),
});
