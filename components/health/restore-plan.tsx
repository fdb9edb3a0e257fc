import { say } from '../../utils/wording/say.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { Button } from '../controls/button.tsx';
import { Checkbox } from '../controls/checkbox.tsx';
import { moment } from './moment.ts';
import type { RestorePartProps } from './restore-part.tsx';
import { rowWord } from './row-word.ts';
import type { KindPlanView, PackPlanView, PlanView } from './view.ts';

const COLUMNS = ['added', 'newerThere', 'newerHere', 'same', 'deletes'] as const;

/** What a file would do, kind by kind, before anything is done. */
export function RestorePlan(props: RestorePartProps & { readonly plan: PlanView }) {
  const { words, plan, takePacks, takeSettings, onTakePacks, onTakeSettings, onRestore, onForget } = props;
  const { state, made, missing, kinds, packs, settings, problems, problemCount } = plan;
  const isUseless = state === 'newer' || state === 'foreign';
  const inFile = packs.filter((pack) => pack.from === 'backup' && pack.state === 'missing');
  return (
    <>
      <p class={state === 'whole' ? 'base-quiet' : 'care-amiss'}>
        {made !== undefined && `${say(words, 'restore.made', { date: moment(words.lang, made) })} `}
        {say(words, `restore.state.${state}`)}
        {missing > 0 && ` ${say(words, 'plan.missing', { count: missing })}.`}
      </p>
      {kinds.length > 0 && <KindTable words={words} kinds={kinds} />}
      {!isUseless && kinds.every(isNothing) && <p>{say(words, 'restore.nothing')}</p>}
      {packs.length > 0 && (
        <div>
          <h3>{say(words, 'plan.packs')}</h3>
          <ul class="care-list">
            {packs.map((pack) => (
              <li key={pack.id}>
                <span>
                  <b lang={pack.title.lang}>{pack.title.text}</b>
                  <small>{packWord(words, pack)}</small>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {inFile.length > 0 && (
        <Checkbox checked={takePacks} onChange={onTakePacks}>
          {say(words, 'plan.takePacks')}
        </Checkbox>
      )}
      {settings !== undefined && settings > 0 && (
        <Checkbox checked={takeSettings} onChange={onTakeSettings}>
          {say(words, 'plan.takeSettings', { count: settings })}
        </Checkbox>
      )}
      {problemCount > 0 && (
        <details class="care-problems">
          <summary>{say(words, 'plan.problems', { count: problemCount })}</summary>
          <ul>
            {problems.map(({ line, problem }) => (
              <li key={line}>{say(words, 'line.at', { line, why: say(words, `line.${problem}`) })}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="form-buttons">
        {!isUseless && (
          <Button look="primary" onPress={onRestore}>
            {say(words, 'restore.do')}
          </Button>
        )}
        <Button onPress={onForget}>{say(words, 'cancel')}</Button>
      </div>
    </>
  );
}

function KindTable({ words, kinds }: { readonly words: BaseWords; readonly kinds: readonly KindPlanView[] }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={say(words, 'restore.title')}>
      <table class="care-table">
        <thead>
          <tr>
            <th scope="col">{say(words, 'col.kind')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class="number">
                {say(words, `plan.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((plan) => (
            <tr key={plan.kind}>
              <th scope="row">{rowWord(words, plan.kind)}</th>
              {COLUMNS.map((column) => {
                const count = countOf(plan, column);
                return (
                  <td key={column} class={count === 0 ? 'number none' : 'number'}>
                    {amount(words.lang, count)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where some fields of each win, something of the file comes in; what is deleted on both sides changes nothing. */
function countOf(plan: KindPlanView, column: (typeof COLUMNS)[number]): number {
  if (column === 'newerThere') return plan.newerThere + plan.mixed;
  return column === 'same' ? plan.same + plan.gone : plan[column];
}

function isNothing({ added, newerThere, mixed, deletes }: KindPlanView): boolean {
  return added + newerThere + mixed + deletes === 0;
}

function packWord(words: BaseWords, { state, from, url }: PackPlanView): string {
  if (state !== 'missing') return say(words, `plan.pack.${state}`);
  return from === 'address'
    ? say(words, 'plan.pack.address', { url: url ?? '' })
    : say(words, `plan.pack.${from}`);
}
