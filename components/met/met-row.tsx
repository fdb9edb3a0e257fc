import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { partialDate } from '../../utils/wording/dates.ts';
import type { MetWords } from '../../utils/wording/met.ts';
import { say } from '../../utils/wording/say.ts';
import { FEWEST_LETTERS } from '../base/search-list.ts';
import { SearchBox } from '../base/search-box.tsx';
import type { FoundView } from '../base/view.ts';
import { Button } from '../controls/button.tsx';
import { WebLink } from '../facts/web-link.tsx';

/** A name that pages mention and the base lacks. */
export interface MetView {
  readonly name: string;
  readonly lang: string;
  readonly pages: number;
  readonly times: number;
  /** The day on which it was met last, ISO. */
  readonly last: string;
  readonly examples: readonly {
    readonly sentence: string;
    readonly title?: string | undefined;
    readonly url?: string | undefined;
  }[];
}

export interface MetDeeds {
  /** What of the base may be meant. */
  readonly find: (query: string) => Promise<readonly FoundView[]>;
  readonly onAdd: (name: MetView) => void;
  readonly onAttach: (name: MetView, to: string) => void;
  readonly onIgnore: (name: MetView) => void;
}

/** How often a name was met, where, and what becomes of it. */
export function MetRow(props: MetDeeds & { readonly words: MetWords; readonly met: MetView }) {
  const { words, met, find, onAdd, onAttach, onIgnore } = props;
  const { name, lang, pages, times, last, examples } = met;
  const [open, setOpen] = useState<'examples' | 'attach'>();
  const toggle = (part: 'examples' | 'attach') => setOpen(open === part ? undefined : part);
  const heading = useId();
  return (
    <li class="met-row" aria-labelledby={heading}>
      <div class="met-what">
        <b id={heading}>
          <bdi lang={lang}>{name}</bdi>
        </b>
        <small>
          {say(words, 'onPages', { count: pages })}
          {' · '}
          {say(words, 'mentions', { count: times })}
          {' · '}
          {say(words, 'lastMet', { date: partialDate(words.lang, last, 'short') })}
        </small>
      </div>
      <div class="met-deeds">
        {examples.length > 0 && (
          <Button
            size="small"
            look="quiet"
            icon={open === 'examples' ? 'up' : 'down'}
            expanded={open === 'examples'}
            label={say(words, 'examplesOf', { count: examples.length, name })}
            onPress={() => toggle('examples')}
          >
            {say(words, 'examples', { count: examples.length })}
          </Button>
        )}
        <Button size="small" icon="plus" label={say(words, 'addOf', { name })} onPress={() => onAdd(met)}>
          {say(words, 'add')}
        </Button>
        <Button
          size="small"
          look="quiet"
          expanded={open === 'attach'}
          label={say(words, 'attachOf', { name })}
          onPress={() => toggle('attach')}
        >
          {say(words, 'attach')}
        </Button>
        <Button
          size="small"
          look="quiet"
          label={say(words, 'ignoreOf', { name })}
          onPress={() => onIgnore(met)}
        >
          {say(words, 'ignore')}
        </Button>
      </div>
      {open === 'examples' && (
        <ul class="met-examples" aria-label={say(words, 'examplesOf', { count: examples.length, name })}>
          {examples.map(({ sentence, title, url }) => (
            <li key={sentence}>
              <q lang={lang} dir="auto">
                {sentence}
              </q>
              {(title ?? url) !== undefined && (
                <small>
                  <WebLink url={url} title={url ?? ''} name={title ?? url} />
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'attach' && (
        <Attaching words={words} name={name} find={find} onChoose={(to) => onAttach(met, to)} />
      )}
    </li>
  );
}

/** Of which entry it is another name. */
function Attaching(props: {
  readonly words: MetWords;
  readonly name: string;
  readonly find: MetDeeds['find'];
  readonly onChoose: (entity: string) => void;
}) {
  const { words, name, find, onChoose } = props;
  const [query, setQuery] = useState(name);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: readonly FoundView[] }>();
  const box = useRef<HTMLDivElement>(null);
  const isAsked = [...query.trim()].length >= FEWEST_LETTERS;
  // Another function at every drawing; the query says when something else is looked for.
  const look = useRef(find);
  look.current = find;
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    if (!isAsked) return undefined;
    const life = new AbortController();
    void look.current(query).then((found) => {
      if (!life.signal.aborted) setAnswer({ to: query, found });
    });
    return () => life.abort();
  }, [query, isAsked]);
  return (
    <div ref={box} class="met-attach">
      <SearchBox
        words={words}
        label={say(words, 'attachTo', { name })}
        query={query}
        found={isAsked ? answer?.found : []}
        isStale={answer?.to !== query}
        onQuery={setQuery}
        onChoose={({ entity }) => onChoose(entity.id)}
      />
    </div>
  );
}
