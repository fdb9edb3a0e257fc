import type { Note } from '../../utils/facts/note.ts';
import type { BadItem, PlannedNote } from '../../utils/interchange/import-plan.ts';
import type { ImportNotesWords } from '../../utils/wording/import-notes.ts';
import { say } from '../../utils/wording/say.ts';

/** The first notes of one kind; where they differ from what is here, both stand beside one another. */
export function PlannedNotes(props: {
  readonly words: ImportNotesWords;
  readonly title: string;
  readonly isOpen: boolean;
  readonly rows: readonly PlannedNote[];
  readonly total: number;
}) {
  const { words, title, isOpen, rows, total } = props;
  const differ = rows.some(({ kind, was }) => was && kind !== 'same');
  const remarked = rows.some(({ remarks }) => remarks.length > 0);
  return (
    <details class="import-notes-kind" open={isOpen}>
      <summary>{title}</summary>
      <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table class="import-notes-rows">
          <thead>
            <tr>
              <th scope="col">{say(words, 'col.where')}</th>
              {differ && <th scope="col">{say(words, 'here')}</th>}
              <th scope="col">{say(words, differ ? 'there' : 'col.note')}</th>
              {remarked && <th scope="col">{say(words, 'col.remark')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ file, line, note, was, remarks }, at) => (
              <tr key={at}>
                <td>
                  <Where words={words} file={file} line={line} />
                </td>
                {differ && <td>{was && <NoteWords words={words} note={was} />}</td>}
                <td>
                  <NoteWords words={words} note={note} />
                </td>
                {remarked && <td>{remarks.map((remark) => say(words, `remark.${remark}`)).join(' · ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        {total > rows.length && <p>{say(words, 'more', { count: total - rows.length })}</p>}
      </div>
    </details>
  );
}

/** What is no note: where it stands, what is wrong with it, and what stands there. */
export function BadNotes(props: {
  readonly words: ImportNotesWords;
  readonly rows: readonly BadItem[];
  readonly total: number;
}) {
  const { words, rows, total } = props;
  const title = say(words, 'kind.bad');
  return (
    <details class="import-notes-kind" open>
      <summary>{title}</summary>
      <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table class="import-notes-rows">
          <thead>
            <tr>
              <th scope="col">{say(words, 'col.where')}</th>
              <th scope="col">{say(words, 'bad.reason')}</th>
              <th scope="col">{say(words, 'bad.text')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <td>
                  <Where words={words} file={row.file} line={row.line} />
                </td>
                <td>{whyOf(row, words)}</td>
                <td>
                  {row.reason !== 'missing' && <code dir="auto">{row.text.slice(0, LONGEST_SHOWN)}</code>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {total > rows.length && <p>{say(words, 'more', { count: total - rows.length })}</p>}
      </div>
    </details>
  );
}

const LONGEST_SHOWN = 200;

function whyOf({ reason, field, text }: BadItem, words: ImportNotesWords): string {
  const why = reason === 'missing' ? say(words, 'reason.missing', { text }) : say(words, `reason.${reason}`);
  return field === '' ? why : say(words, 'bad.field', { why, field });
}

function Where({ words, file, line }: { words: ImportNotesWords; file: string; line: number }) {
  return <bdi class="import-notes-where">{say(words, 'at', { file, line })}</bdi>;
}

/** A note's first words, what it quotes, and its tags. */
function NoteWords({ words, note }: { readonly words: ImportNotesWords; readonly note: Note }) {
  const { text, quote, page, about, tags } = note;
  return (
    <div class="import-note">
      {text.trim() === '' ? <i>{say(words, 'noWords')}</i> : <p dir="auto">{text.slice(0, LONGEST_SHOWN)}</p>}
      {quote && <q dir="auto">{quote.exact.slice(0, LONGEST_SHOWN)}</q>}
      <small dir="auto">
        {[about?.text, page?.title || page?.address, ...tags.map((tag) => `#${tag}`)]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </div>
  );
}
