import { useId } from 'preact/hooks';
import { partialDate } from '../../utils/wording/dates.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { ChangeList } from './change-list.tsx';
import { changesLine } from './changes-line.ts';
import { Compared, type Comparison } from './compared.tsx';
import type { PackView, PastUpdate } from './view.ts';

export interface PackChangesProps {
  readonly words: PacksWords;
  readonly pack: PackView;
  /** Undefined where no version waits. */
  readonly comparison: Comparison | undefined;
  /** Newest first; undefined until it was read. */
  readonly history: readonly PastUpdate[] | undefined;
  readonly onUpdate: (pack: PackView) => void;
}

/** What the waiting version would change, and what earlier ones changed. */
export function PackChanges({ words, pack, comparison, history, onUpdate }: PackChangesProps) {
  const { standing } = pack;
  return (
    <div class="pack-changes">
      {standing.kind === 'update' && comparison && (
        <section class="pack-part">
          <div class="waiting-head">
            <h2>{say(words, 'diff.waiting', { date: partialDate(words.lang, standing.revision) })}</h2>
            <Button
              look="primary"
              label={say(words, 'updateOf', { name: pack.title.text })}
              onPress={() => onUpdate(pack)}
            >
              {say(words, 'update')}
            </Button>
          </div>
          <Compared words={words} comparison={comparison} />
        </section>
      )}
      <section class="pack-part">
        <h2>{say(words, 'history')}</h2>
        {history === undefined && <p class="quiet-line">{say(words, 'loading')}</p>}
        {history?.length === 0 && <p class="quiet-line">{say(words, 'historyNone')}</p>}
        {history?.map((update) => (
          <Past key={update.at} words={words} update={update} />
        ))}
      </section>
    </div>
  );
}

function Past({ words, update }: { readonly words: PacksWords; readonly update: PastUpdate }) {
  const { at, from, to, changes } = update;
  const id = useId();
  const short = (date: string) => partialDate(words.lang, date, 'short');
  return (
    <details class="past-update">
      <summary aria-describedby={id}>
        {short(at.slice(0, 10))}
        <small>{say(words, 'history.entry', { from: short(from), to: short(to) })}</small>
        <small id={id}>{changesLine(words, changes)}</small>
      </summary>
      <ChangeList words={words} changes={changes} />
    </details>
  );
}
