import type { EntryWords } from '../../utils/wording/entry.ts';
import { say } from '../../utils/wording/say.ts';
import './entry.css';

/** Where the form will stand, while its entry is read; nothing is said of a wait that nobody notices. */
export function EntryWaiting({ words }: { readonly words: EntryWords }) {
  return (
    <section class="entry entry-waiting" aria-busy="true" aria-label={say(words, 'loading')}>
      <div class="entry-body" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </section>
  );
}
