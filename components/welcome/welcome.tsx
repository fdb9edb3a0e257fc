import { Fragment } from 'preact';
import type { CardWords } from '../../utils/wording/card.ts';
import { pieces, say } from '../../utils/wording/say.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { Assurances } from './assurances.tsx';
import { Choices, type ChoicesProps } from './choices.tsx';
import { Example } from './example.tsx';
import type { SampleEntities } from './sample.ts';
import './welcome.css';

export interface WelcomeProps extends ChoicesProps {
  readonly cardWords: CardWords;
  readonly entities: SampleEntities;
  /** The keys that lead to the next mark, one by one; empty where none are set. */
  readonly keys: readonly string[];
  /** True once the reader pressed the button. */
  readonly started: boolean;
  readonly onStart: () => void;
  /** Leads to where a backup is saved. */
  readonly onBackup: () => void;
}

/** The page that opens once, after installation: choices with good defaults, and beside them what they do. */
export function Welcome(props: WelcomeProps) {
  const { words, cardWords, preset, base, entities, everySite, started } = props;
  return (
    <div class="welcome">
      <main class="welcome-choices">
        <p class="brand">
          <img src="/icons/on-48.png" width="24" height="24" alt="" />
          Sidelight
        </p>
        <h1>{say(words, 'title')}</h1>
        <Lede words={words} keys={props.keys} />
        <Choices {...props} />
        <div class="start">
          <Button look="primary" size="large" onPress={props.onStart}>
            {say(words, 'start')}
          </Button>
          <p class="privacy">
            <Icon name="lock" />
            <span>
              {say(words, 'privacyDevice')} <br />
              {say(words, 'privacyNothing')}
            </span>
          </p>
        </div>
        <p class="ready" role="status">
          {started && (
            <>
              <Icon name="check" />
              {say(words, everySite ? 'readyEverywhere' : 'ready')}
            </>
          )}
        </p>
        <Assurances words={words} onBackup={props.onBackup} />
      </main>
      <Example
        words={words}
        cardWords={cardWords}
        preset={preset}
        base={base}
        entities={entities}
        everySite={everySite}
        others={props.others}
        onRetry={props.onRetry}
      />
    </div>
  );
}

function Lede({ words, keys }: { readonly words: WelcomeWords; readonly keys: readonly string[] }) {
  return (
    <p class="lede">
      {keys.length === 0
        ? say(words, 'ledeWithoutKeys')
        : pieces(words, 'lede').map((piece, at) => (
            <Fragment key={at}>{'slot' in piece ? <Keys keys={keys} /> : piece.text}</Fragment>
          ))}{' '}
      {say(words, 'ledeNotes')}
    </p>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span class="keys">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
