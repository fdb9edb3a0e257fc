import { amount } from '../../utils/wording/numbers.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import type { BadRow } from './view.ts';

/** Rows that are shown; the file that can be saved has all. */
const ROWS = 100;

/** Rows that became nothing: where each stands in the file, and what is wrong with it. */
export function BadRows(props: {
  readonly words: PacksWords;
  readonly rows: readonly BadRow[];
  /** How many there are in all. */
  readonly total: number;
}) {
  const { words, rows, total } = props;
  const shown = rows.slice(0, ROWS);
  const label = say(words, 'toReview', { count: total });
  return (
    <>
      <div class="table-scroll bad-rows" role="region" aria-label={label} tabIndex={0}>
        <table class="pack-table">
          <thead>
            <tr>
              <th scope="col" class="number">
                {say(words, 'review.line')}
              </th>
              <th scope="col">{say(words, 'review.field')}</th>
              <th scope="col">{say(words, 'review.reason')}</th>
              <th scope="col">{say(words, 'review.text')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, field, reason, text }) => (
              <tr key={`${line} ${field} ${reason}`}>
                <td class="number">{amount(words.lang, line)}</td>
                <td dir="auto">{field}</td>
                <td>{say(words, `reason.${reason}`)}</td>
                <td>
                  <code dir="auto">{text}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > shown.length && (
        <p class="quiet-line">{say(words, 'review.more', { count: total - shown.length })}</p>
      )}
    </>
  );
}
