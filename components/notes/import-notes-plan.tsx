import type { ImportPlan, PlannedKind } from '../../utils/interchange/import-plan.ts';
import type { ImportNotesWords } from '../../utils/wording/import-notes.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Checkbox } from '../controls/checkbox.tsx';
import type { ImportNotesProps, TakeChoice, UnreadFile } from './import-notes.tsx';
import { BadNotes, PlannedNotes } from './import-notes-rows.tsx';

const KINDS: readonly PlannedKind[] = ['new', 'back', 'newer-there', 'newer-here', 'same'];

/** What files would do, before anything is done: how many notes of each kind, the first of them, and what is no note. */
export function ImportNotesPlan(
  props: ImportNotesProps & { readonly plan: ImportPlan; readonly unread: readonly UnreadFile[] },
) {
  const { words, plan, unread, take, onTake, onDo, onCancel } = props;
  const { counts } = plan;
  const count = takenCount(plan, take);
  const isAny = KINDS.some((kind) => counts[kind] > 0) || counts.bad > 0;
  return (
    <>
      <h2>{say(words, 'plan')}</h2>
      {isAny && <Counts words={words} plan={plan} take={take} />}
      {unread.length > 0 && (
        <div class="import-notes-files">
          <h3>{say(words, 'files')}</h3>
          <ul>
            {unread.map(({ name, why, more = 0 }, at) => (
              <li key={at}>
                <bdi>{name}</bdi> {more > 0 && `${say(words, 'more', { count: more })}: `}
                {say(words, `file.${why}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="import-notes-choices">
        {counts['newer-there'] > 0 && (
          <Checkbox checked={take.newerThere} onChange={(on) => onTake({ ...take, newerThere: on })}>
            {say(words, 'take.newer-there')}
          </Checkbox>
        )}
        {counts['newer-here'] > 0 && (
          <Checkbox checked={take.newerHere} onChange={(on) => onTake({ ...take, newerHere: on })}>
            {say(words, 'take.newer-here')}
          </Checkbox>
        )}
      </div>
      {count === 0 && <p class="import-notes-none">{say(words, 'nothing')}</p>}
      <div class="form-buttons">
        {count > 0 && (
          <Button look="primary" onPress={onDo}>
            {say(words, 'do', { count })}
          </Button>
        )}
        <Button onPress={onCancel}>{say(words, 'cancel')}</Button>
      </div>
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <PlannedNotes
          key={kind}
          words={words}
          title={say(words, `kind.${kind}`)}
          isOpen={kind !== 'same'}
          rows={plan.rows[kind]}
          total={counts[kind]}
        />
      ))}
      {counts.bad > 0 && <BadNotes words={words} rows={plan.bad} total={counts.bad} />}
    </>
  );
}

function Counts({
  words,
  plan,
  take,
}: {
  readonly words: ImportNotesWords;
  readonly plan: ImportPlan;
  readonly take: TakeChoice;
}) {
  const shown = [...KINDS, 'bad' as const].filter((kind) => plan.counts[kind] > 0);
  return (
    <table class="import-notes-counts">
      <thead>
        <tr>
          <th scope="col">{say(words, 'col.what')}</th>
          <th scope="col" class="number">
            {say(words, 'col.count')}
          </th>
          <th scope="col">{say(words, 'col.becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((kind) => (
          <tr key={kind}>
            <th scope="row">{say(words, `kind.${kind}`)}</th>
            <td class="number">{amount(words.lang, plan.counts[kind])}</td>
            <td>{becomes(words, kind, take)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function becomes(words: ImportNotesWords, kind: PlannedKind | 'bad', take: TakeChoice): string {
  if (kind === 'newer-there') return say(words, take.newerThere ? 'becomes.take' : 'becomes.keep');
  if (kind === 'newer-here') return say(words, take.newerHere ? 'becomes.take' : 'becomes.keep');
  return say(words, `becomes.${kind}`);
}

function takenCount({ counts }: ImportPlan, take: TakeChoice): number {
  const there = take.newerThere ? counts['newer-there'] : 0;
  const here = take.newerHere ? counts['newer-here'] : 0;
  return counts.new + counts.back + there + here;
}
