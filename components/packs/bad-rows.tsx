import { amount } from '../../utils/wording/numbers.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import type { BadRow, RemarkedRow } from './view.ts';

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
  return (
    <>
      <ToldRows
        words={words}
        label={say(words, 'toReview', { count: total })}
        heading={say(words, 'review.reason')}
        rows={shown.map((row) => ({ ...row, told: say(words, `reason.${row.reason}`) }))}
      />
      {total > shown.length && (
        <p class="quiet-line">{say(words, 'review.more', { count: total - shown.length })}</p>
      )}
    </>
  );
}

/** Rows that were taken all the same, with what the reader should know of them; closed until it is asked for. */
export function RemarkedRows(props: {
  readonly words: PacksWords;
  readonly rows: readonly RemarkedRow[];
  readonly total: number;
  /** They are in the base already. */
  readonly isTaken: boolean;
}) {
  const { words, rows, total, isTaken } = props;
  const label = say(words, isTaken ? 'remarks.title' : 'remarks.willBe', { count: total });
  return (
    <details class="remarked-rows">
      <summary>{label}</summary>
      <ToldRows
        words={words}
        label={label}
        heading={say(words, 'remarks.what')}
        rows={rows.slice(0, ROWS).map((row) => ({ ...row, told: say(words, `remark.${row.reason}`) }))}
      />
    </details>
  );
}

function ToldRows(props: {
  readonly words: PacksWords;
  readonly label: string;
  readonly heading: string;
  readonly rows: readonly (Omit<BadRow, 'reason'> & { readonly told: string })[];
}) {
  const { words, label, heading, rows } = props;
  return (
    <div class="table-scroll bad-rows" role="region" aria-label={label} tabIndex={0}>
      <table class="pack-table">
        <thead>
          <tr>
            <th scope="col" class="number">
              {say(words, 'review.line')}
            </th>
            <th scope="col">{say(words, 'review.field')}</th>
            <th scope="col">{heading}</th>
            <th scope="col">{say(words, 'review.text')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, field, told, text }, at) => (
            <tr key={at}>
              <td class="number">{amount(words.lang, line)}</td>
              <td dir="auto">{field}</td>
              <td>{told}</td>
              <td>
                <code dir="auto">{text}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
