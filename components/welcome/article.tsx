import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pieces, say } from '../../utils/wording/say.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';
import type { SampleEntities, SampleName } from './sample.ts';

/** As long as a pointer rests on a marked name in a page before its card opens, in milliseconds. */
const DWELL_MS = 220;

export interface ArticleProps {
  readonly words: WelcomeWords;
  readonly entities: SampleEntities;
  /** The name whose card is open. */
  readonly hot: SampleName | null;
  /** `byHand`: by a press, after which the focus goes into the card. */
  readonly onOpen: (name: SampleName, byHand: boolean) => void;
}

/** A few sentences as a news site could write them; what the base knows in them can be pointed at. */
export function Article(props: ArticleProps) {
  const { words } = props;
  return (
    <article class="sample">
      <h2>{say(words, 'sample.title')}</h2>
      <p class="by">{say(words, 'sample.by')}</p>
      {(['sample.first', 'sample.second', 'sample.third'] as const).map((paragraph) => (
        <p key={paragraph}>
          {pieces(words, paragraph).map((piece, at) => (
            <Fragment key={at}>
              {'slot' in piece ? <Name {...props} name={piece.slot} /> : piece.text}
            </Fragment>
          ))}
        </p>
      ))}
    </article>
  );
}

/** A span and no button: a button would not break across lines as a name in a text does. */
function Name({ words, entities, hot, onOpen, name }: ArticleProps & { readonly name: SampleName }) {
  const dwell = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(dwell.current), []);
  const text = say(words, `sample.${name}`);
  const entity = entities[name];
  if (!entity) return <span data-name={name}>{text}</span>;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(name, true);
  };
  return (
    <span
      class={hot === name ? 'known hot' : 'known'}
      data-name={name}
      role="button"
      tabIndex={0}
      aria-expanded={hot === name}
      onClick={() => onOpen(name, true)}
      onKeyDown={press}
      onPointerEnter={() => (dwell.current = setTimeout(() => onOpen(name, false), DWELL_MS))}
      onPointerLeave={() => clearTimeout(dwell.current)}
    >
      {text}
    </span>
  );
}
