import { useRef, useState } from 'preact/hooks';
import type { MetWords } from '../../utils/wording/met.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { useKeptFocus } from '../manager/kept-focus.ts';
import { PageHead } from '../manager/page-head.tsx';
import { ForgetDialog } from './forget-dialog.tsx';
import { MetRow, type MetDeeds, type MetView } from './met-row.tsx';
import '../base/base.css';
import './met.css';

export interface IgnoredView {
  readonly name: string;
  readonly lang: string;
}

export interface MetScreenProps extends MetDeeds {
  readonly words: MetWords;
  /** Those on most pages first; undefined until they are read. */
  readonly names: readonly MetView[] | undefined;
  readonly ignored: readonly IgnoredView[];
  /** Whether names are counted now. */
  readonly isOn: boolean;
  /** Where that is chosen. */
  readonly settingsHref: string;
  readonly onHeed: (name: IgnoredView) => void;
  readonly onForgetAll: () => void;
}

/** So many rows are drawn before the reader asks for more. */
const ROWS = 100;

/** Names that pages mention and the base lacks: each can be added, attached, or left out from now on. */
export function MetScreen(props: MetScreenProps) {
  const { words, names, ignored, isOn, settingsHref, onHeed, onForgetAll, ...deeds } = props;
  const [isAsking, setAsking] = useState(false);
  const [rows, setRows] = useState(ROWS);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, '.met-row');
  const rest = (names?.length ?? 0) - rows;
  const count = (names?.length ?? 0) + ignored.length;
  return (
    <div class="base-page met-page">
      <PageHead title={say(words, 'title')} lede={say(words, 'lede')}>
        {count > 0 && (
          <Button icon="trash" onPress={() => setAsking(true)}>
            {say(words, 'forgetAll')}
          </Button>
        )}
      </PageHead>
      {!isOn && (
        <p class="base-quiet">
          {say(words, 'isOff')} <a href={settingsHref}>{say(words, 'toSettings')}</a>
        </p>
      )}
      {names?.length === 0 && isOn && <p class="base-quiet">{say(words, 'none')}</p>}
      <ul ref={list} class="met-list" aria-label={say(words, 'title')} hidden={!names?.length}>
        {names?.slice(0, rows).map((met) => (
          <MetRow key={`${met.lang} ${met.name}`} words={words} met={met} {...deeds} />
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <Button onPress={() => setRows(rows + ROWS)}>
            {say(words, 'moreNames', { count: Math.min(rest, ROWS) })}
          </Button>
        </p>
      )}
      {ignored.length > 0 && <Ignored words={words} ignored={ignored} onHeed={onHeed} />}
      {isAsking && (
        <ForgetDialog
          words={words}
          count={count}
          onKeep={() => setAsking(false)}
          onForget={() => {
            setAsking(false);
            onForgetAll();
          }}
        />
      )}
    </div>
  );
}

function Ignored(props: Pick<MetScreenProps, 'words' | 'ignored' | 'onHeed'>) {
  const { words, ignored, onHeed } = props;
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, 'li');
  return (
    <details class="met-ignored">
      <summary>{say(words, 'ignored', { count: ignored.length })}</summary>
      <ul ref={list}>
        {ignored.map((one) => (
          <li key={`${one.lang} ${one.name}`}>
            <bdi lang={one.lang}>{one.name}</bdi>
            <Button
              size="small"
              look="quiet"
              label={say(words, 'heedOf', { name: one.name })}
              onPress={() => onHeed(one)}
            >
              {say(words, 'heed')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
