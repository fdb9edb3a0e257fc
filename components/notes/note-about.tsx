import type { ComponentChildren } from 'preact';
import type { NotedFact, NotedPage, Quote } from '../../utils/facts/note.ts';
import { partialDate } from '../../utils/wording/dates.ts';
import type { NoteWords } from '../../utils/wording/note.ts';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { KindTile } from '../controls/kind.tsx';
import { Icon, type IconName } from '../icons/icon.tsx';
import type { NoteFields, NoteSubject } from './note-view.ts';

/** What a note is about: an entity, a fact of it, words of a page with their page, or the page alone. */
export function NoteAbout(props: {
  readonly words: NoteWords;
  readonly fields: NoteFields;
  /** Leaves something out; absent where the note was taken before, and keeps what it was about. */
  readonly onFields: ((change: Partial<NoteFields>) => void) | undefined;
}) {
  const { words, fields, onFields } = props;
  const { subject, fact, quote, page, facts } = fields;
  if (!subject && !fact && !quote && !page) return null;
  // What was shown of the subject goes with it.
  const others = facts.filter(({ of }) => of !== undefined);
  const without = (change: Partial<NoteFields>) => onFields && (() => onFields(change));
  return (
    <section class="note-about" aria-label={say(words, 'noting.about')}>
      {subject && (
        <Row
          words={words}
          what={subject.name.text}
          tile={<SubjectTile words={words} subject={subject} />}
          onLeave={without({ subject: undefined, fact: undefined, facts: others })}
        >
          <bdi class="note-subject" lang={subject.name.lang}>
            {subject.name.text}
          </bdi>
        </Row>
      )}
      {fact && (
        <Row
          words={words}
          what={say(words, 'noting.fact')}
          look="of-subject"
          onLeave={without({ fact: undefined })}
        >
          <FactLine words={words} fact={fact} />
        </Row>
      )}
      {quote && (
        <Row
          words={words}
          what={say(words, 'noting.quote')}
          onLeave={without({ quote: undefined })}
          look="quoted"
        >
          <QuoteBlock words={words} quote={quote} page={page} />
        </Row>
      )}
      {page && !quote && (
        <Row
          words={words}
          what={say(words, 'noting.page')}
          tile={<Tile icon="globe" />}
          onLeave={without({ page: undefined })}
        >
          <PageLine words={words} page={page} />
        </Row>
      )}
      {facts.length > 0 && (
        <p class="entry-hint">{say(words, 'noting.withFacts', { count: facts.length })}</p>
      )}
    </section>
  );
}

function Row(props: {
  readonly words: NoteWords;
  readonly what: string;
  readonly tile?: ComponentChildren;
  readonly look?: 'quoted' | 'of-subject';
  readonly onLeave: (() => void) | undefined;
  readonly children: ComponentChildren;
}) {
  const { words, what, tile, look = '', onLeave, children } = props;
  return (
    <div class={`about-row ${look}`}>
      {tile}
      <div>{children}</div>
      {onLeave && (
        <IconButton narrow icon="close" label={say(words, 'noting.without', { what })} onPress={onLeave} />
      )}
    </div>
  );
}

function SubjectTile({
  words,
  subject: { kind },
}: {
  readonly words: NoteWords;
  readonly subject: NoteSubject;
}) {
  return kind ? <KindTile kind={kind} label={say(words, `kind.${kind}`)} /> : <Tile icon="other" />;
}

function Tile({ icon }: { readonly icon: IconName }) {
  return (
    <span class="kind-tile other" aria-hidden="true">
      <Icon name={icon} />
    </span>
  );
}

/** "Population 829,984", and under it when that held and who says so. */
function FactLine({ words, fact }: { readonly words: NoteWords; readonly fact: NotedFact }) {
  const { label, value, asOf, readOn, source, differs } = fact;
  const when =
    asOf !== undefined
      ? partialDate(words.lang, asOf, 'short')
      : readOn === undefined
        ? say(words, 'undated')
        : say(words, 'undatedReadOn', { date: partialDate(words.lang, readOn, 'short') });
  return (
    <>
      <p>
        {label} <b dir="auto">{value}</b>
      </p>
      <p class="about-source">
        <span>{when}</span>
        <bdi>{source.publisher ?? source.title}</bdi>
        {differs && (
          <span class="about-flag">
            <Icon name="differ" size={12} />
            {say(words, 'sourcesDiffer')}
          </span>
        )}
      </p>
    </>
  );
}

function QuoteBlock(props: {
  readonly words: NoteWords;
  readonly quote: Quote;
  readonly page: NotedPage | undefined;
}) {
  const { words, quote, page } = props;
  return (
    <figure>
      {/* It scrolls where it is long: so it is reached by keyboard. */}
      <blockquote lang={page?.lang} dir="auto" tabIndex={0} aria-label={say(words, 'noting.quote')}>
        {quote.exact}
      </blockquote>
      {page && (
        <figcaption>
          <PageLine words={words} page={page} />
        </figcaption>
      )}
    </figure>
  );
}

function PageLine({ words, page }: { readonly words: NoteWords; readonly page: NotedPage }) {
  const { title, address, outlet, published, lang } = page;
  return (
    <>
      <p class="about-title" title={address}>
        <bdi lang={lang}>{title || address}</bdi>
      </p>
      <p class="about-source">
        {outlet !== undefined && <bdi>{outlet}</bdi>}
        {published !== undefined && (
          <time dateTime={published}>{partialDate(words.lang, published, 'short')}</time>
        )}
      </p>
    </>
  );
}
