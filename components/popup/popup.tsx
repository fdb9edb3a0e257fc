import type { PageStatus } from '../../utils/sites/page-status.ts';
import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { Switch } from '../controls/switch.tsx';
import { NameList } from './name-list.tsx';
import type { NameOnPage } from './name-row.tsx';
import { Zero, type ZeroDeeds } from './zero.tsx';
import './popup.css';

export interface PopupProps extends ZeroDeeds {
  readonly words: PopupWords;
  readonly status: PageStatus;
  /** Host of the page's site; null where Sidelight cannot work. */
  readonly host: string | null;
  readonly siteOn: boolean;
  readonly paused: boolean;
  readonly names: readonly NameOnPage[];
  readonly stopped?: 'characters' | 'mentions';
  /** What the last press came to, if it needs saying. */
  readonly notice?: 'notGranted';
  readonly onSiteSwitch: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onJump: (name: NameOnPage, nth: number) => void;
  readonly onChoices: () => void;
}

/** The toolbar's popup: the site's switch, the names on the page, and pause. */
export function Popup(props: PopupProps) {
  const { words, status, host, siteOn, paused, names, stopped, notice } = props;
  const listed = (status.kind === 'done' || status.kind === 'reading') && names.length > 0;
  return (
    <main class="popup">
      <header class="popup-head">
        <img src={`/icons/${siteOn && !paused ? 'on' : 'off'}-48.png`} width="24" height="24" alt="" />
        <div class="title">
          <h1>{host ?? 'Sidelight'}</h1>
          <p role="status">{summary(props)}</p>
        </div>
        {host !== null && (
          <Switch
            on={siteOn}
            label={say(words, 'siteSwitch')}
            word={say(words, siteOn ? 'on' : 'off')}
            onChange={props.onSiteSwitch}
          />
        )}
      </header>
      {notice && (
        <p class="popup-notice" role="alert">
          {say(words, notice)}
        </p>
      )}
      <section class="popup-body" aria-busy={status.kind === 'reading'} aria-labelledby="on-this-page">
        <h2 id="on-this-page" class={listed ? 'popup-heading' : 'for-screen-readers'}>
          {say(words, 'onThisPage')} <span class="count">{names.length}</span>
        </h2>
        {listed ? (
          <NameList words={words} names={names} labelledBy="on-this-page" onJump={props.onJump} />
        ) : (
          <Zero {...props} />
        )}
        {listed && stopped && <p class="popup-stopped">{say(words, `stopped.${stopped}`)}</p>}
      </section>
      <footer class="popup-foot">
        <Button icon={paused ? 'resume' : 'pause'} onPress={() => props.onPause(!paused)}>
          {say(words, paused ? 'resume' : 'pauseEverywhere')}
        </Button>
        <Button look="quiet" icon="gear" onPress={props.onChoices}>
          {say(words, 'choices')}
        </Button>
      </footer>
    </main>
  );
}

/** The line under the site's name. */
function summary({ words, status, names }: PopupProps): string {
  switch (status.kind) {
    case 'impossible':
    case 'unread':
      return say(words, 'status.unread');
    case 'off':
    case 'paused':
    case 'filling':
    case 'failed':
      return say(words, `status.${status.kind}`);
    case 'reading':
      if (names.length === 0) return say(words, 'status.reading');
      break;
    case 'done':
      if (names.length === 0) return say(words, 'status.none');
  }
  const entities = new Set(names.map(({ entity }) => entity.id)).size;
  const mentions = names.reduce((sum, { positions }) => sum + positions.length, 0);
  return say(words, 'summary', {
    names: say(words, 'names', { count: entities }),
    mentions: say(words, 'mentions', { count: mentions }),
  });
}
