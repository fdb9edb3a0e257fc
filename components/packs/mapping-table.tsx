import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { Select } from '../controls/select.tsx';
import type { DraftChange, TableDraft } from './file-draft.ts';

/** Rows that are shown under the columns' meanings. */
const ROWS = 5;

/** The first rows of a table, and over each column what it holds. */
export function MappingTable(props: {
  readonly words: PacksWords;
  readonly table: TableDraft;
  readonly onChange: (change: DraftChange) => void;
}) {
  const { words, table, onChange } = props;
  const { headers, rows, hasHeader, columns, choices } = table;
  const nameOf = (header: string, at: number) =>
    header === '' ? say(words, 'columnUnnamed', { index: at + 1 }) : header;
  return (
    <section class="import-part">
      <div class="import-part-head">
        <div>
          <h2>{say(words, 'columns')}</h2>
          <p>{say(words, 'columnsHint')}</p>
        </div>
        {hasHeader !== undefined && (
          <Checkbox checked={hasHeader} onChange={(checked) => onChange({ hasHeader: checked })}>
            {say(words, 'columnsHeader')}
          </Checkbox>
        )}
      </div>
      <div class="table-scroll" role="region" aria-label={say(words, 'columnsRows')} tabIndex={0}>
        <table class="mapping">
          <thead>
            <tr>
              {headers.map((header, at) => (
                <th key={at} scope="col">
                  <label for={`column-${at}`}>
                    <span class="for-screen-readers">
                      {say(words, 'columnHolds', { name: nameOf(header, at) })}
                    </span>
                    <bdi aria-hidden="true">{nameOf(header, at)}</bdi>
                  </label>
                  <Select
                    id={`column-${at}`}
                    value={columns[at] ?? 'ignore'}
                    options={choices[at] ?? []}
                    onChange={(to) => onChange({ column: { at, to } })}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((row, line) => (
              <tr key={line}>
                {headers.map((_, at) => (
                  <td key={at} dir="auto" class={columns[at] === 'ignore' ? 'left-out' : undefined}>
                    {row[at] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
