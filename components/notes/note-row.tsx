import { localDay, partialDate } from '../../utils/wording/dates.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import { Marked } from '../base/marked.tsx';
import { Icon } from '../icons/icon.tsx';
import type { NoteRow } from './view.ts';

/** One row: box, what it says, what it is about and where, when, and whether its page has changed. */
export function NoteRowContents(props: {
  readonly words: NotesWords;
  readonly row: NoteRow;
  readonly isSelected: boolean;
}) {
  const { words, row, isSelected } = props;
  const { name, isQuote, about, page, found } = row;
  const day = localDay(row.at);
  const inName = found?.text === name.text && found.ranges.length > 0;
  return (
    <>
      <span class="row-pick" aria-hidden="true" data-box="">
        <span class={isSelected ? 'row-box on' : 'row-box'}>
          {isSelected && <Icon name="check" size={12} />}
        </span>
      </span>
      <span
        class="kind-tile notes-tile"
        role="img"
        aria-label={say(words, isQuote ? 'row.quote' : 'row.note')}
      >
        <Icon name="note" />
      </span>
      <span class="row-names">
        <b class={isQuote ? 'notes-quoted' : undefined}>
          <Marked of={name} ranges={inName ? found.ranges : []} />
        </b>
        {(row.state === 'changed' || row.state === 'gone') && <Flag words={words} state={row.state} />}
      </span>
      <span class="row-line">
        {found && !inName ? (
          <span class="notes-found">
            <Marked of={{ text: found.text, lang: '' }} ranges={found.ranges} />
          </span>
        ) : (
          <Where about={about} page={page} none={say(words, 'row.free')} />
        )}
        <time dateTime={day}>{partialDate(words.lang, day, 'short')}</time>
      </span>
    </>
  );
}

function Where(props: {
  readonly about: NoteRow['about'] | undefined;
  readonly page: NoteRow['page'] | undefined;
  /** Said of what is about neither. */
  readonly none: string;
}) {
  const { about, page, none } = props;
  if (!about && !page) return <span>{none}</span>;
  return (
    <span>
      {about && <bdi lang={about.lang}>{about.text}</bdi>}
      {about && page && ' · '}
      {page && <bdi lang={page.lang}>{page.text}</bdi>}
    </span>
  );
}

function Flag({ words, state }: { readonly words: NotesWords; readonly state: 'changed' | 'gone' }) {
  const label = say(words, `state.${state}`);
  return (
    <span class="row-flag" role="img" aria-label={label} title={label} data-icon={state}>
      <Icon name={state === 'changed' ? 'differ' : 'warn'} size={14} />
    </span>
  );
}
