import type { NotedPage } from '../../utils/facts/note.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import { moment } from '../../utils/wording/moment.ts';
import type { NotesWords } from '../../utils/wording/notes.ts';
import { say } from '../../utils/wording/say.ts';
import { WebLink } from '../facts/web-link.tsx';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { QuoteDiff } from './quote-diff.tsx';
import type { NoteView } from './view.ts';

/** The words of a page that a note keeps, what became of them there, and the way back to them. */
export function NoteQuote(props: {
  readonly words: NotesWords;
  readonly view: NoteView;
  readonly onOpen: () => void;
}) {
  const { words, view, onOpen } = props;
  const { quote, page } = view.note;
  if (!quote && !page) return null;
  return (
    <section class="notes-passage" aria-label={say(words, quote ? 'quote' : 'page')}>
      <Became words={words} view={view} />
      <figure class={quote ? 'notes-quote' : 'notes-page'}>
        {quote && (
          <blockquote lang={page?.lang} dir="auto">
            {quote.exact}
          </blockquote>
        )}
        {page && (
          <figcaption>
            <PageLine words={words} page={page} />
          </figcaption>
        )}
      </figure>
      {page && (
        <Button size="small" icon="open" onPress={onOpen}>
          {say(words, quote && view.state !== 'gone' ? 'openPassage' : 'openPage')}
        </Button>
      )}
    </section>
  );
}

/** That the page was changed since, and how. */
function Became({ words, view }: { readonly words: NotesWords; readonly view: NoteView }) {
  const { state, diff, note } = view;
  if (state !== 'changed' && state !== 'gone') return null;
  const seen = note.place && moment(words.lang, note.place.at);
  return (
    <div class="notes-became">
      <h2>
        <Icon name={state === 'changed' ? 'differ' : 'warn'} size={14} />
        {say(words, `became.${state}`)}
      </h2>
      {diff && <QuoteDiff words={words} parts={diff} lang={note.page?.lang} />}
      <p>
        {say(words, `became.${state}.text`)}
        {seen !== undefined && ` ${say(words, 'became.seen', { date: seen })}`}
      </p>
    </div>
  );
}

function PageLine({ words, page }: { readonly words: NotesWords; readonly page: NotedPage }) {
  const { title, address, outlet, published, read, lang } = page;
  const dated = (day: string) => partialDate(words.lang, day, 'short');
  return (
    <>
      <span lang={lang}>
        <WebLink url={address} title={address} name={title || address} />
      </span>
      <small>
        {outlet !== undefined && <bdi>{outlet}</bdi>}
        {published !== undefined && (
          <time dateTime={published}>{say(words, 'page.published', { date: dated(published) })}</time>
        )}
        <time dateTime={read}>{say(words, 'page.read', { date: dated(read) })}</time>
      </small>
    </>
  );
}
