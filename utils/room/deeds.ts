import { openDeeds } from './open-deeds.ts';
import { baseChanged, own } from './stores.ts';

/** What the reader does in this page; tells the other pages of it, and the background. */
export const deeds = openDeeds({
  own,
  now: () => Date.now(),
  written: () => baseChanged('own'),
});
