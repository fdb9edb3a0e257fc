import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { ChangeList } from './change-list.tsx';
import type { ChangesView, Trouble } from './view.ts';
import './pack-screen.css';

/** The version that waits: being compared, compared, or not to be had. */
export type Comparison =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'known'; readonly changes: ChangesView }
  | { readonly kind: 'failed'; readonly why: Trouble };

/** What a version would change, as far as that is known. */
export function Compared({
  words,
  comparison,
}: {
  readonly words: PacksWords;
  readonly comparison: Comparison;
}) {
  switch (comparison.kind) {
    case 'fetching':
      return (
        <p class="quiet-line" role="status">
          {say(words, 'diff.fetching')}
        </p>
      );
    case 'failed':
      return (
        <p class="quiet-line" role="alert">
          {say(words, `trouble.${comparison.why}`)} {say(words, 'safe.update')}
        </p>
      );
    case 'known':
      return (
        <>
          <p class="quiet-line">{say(words, isSame(comparison.changes) ? 'diff.same' : 'diff.edits')}</p>
          <ChangeList words={words} changes={comparison.changes} />
        </>
      );
  }
}

function isSame({ counts }: ChangesView): boolean {
  return counts.added + counts.changed + counts.removed === 0;
}
