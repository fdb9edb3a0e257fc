import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Switch } from '../controls/switch.tsx';
import { NameList } from './name-list.tsx';
import type { NameOnPage } from './name-row.tsx';
import type { PopupStatus } from './status.ts';
import { Zero, type ZeroDeeds } from './zero.tsx';
import './popup.css';

export interface PopupProps extends ZeroDeeds {
  readonly words: PopupWords;
  readonly status: PopupStatus;
  /** Host of the page's site; null where Sidelight cannot work. */
  readonly host: string | null;
  readonly siteOn: boolean;
  /** False while the browser would still ask before the site may be read. */
  readonly granted: boolean;
  readonly paused: boolean;
  readonly names: readonly NameOnPage[];
  readonly stopped?: 'characters' | 'mentions';
  /** What the last press came to, if it needs saying. */
  readonly notice?: 'notGranted' | 'reportCopied' | 'reportNotCopied';
  readonly onSiteSwitch: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onJump: (name: NameOnPage, nth: number) => void;
  readonly onSettings: () => void;
  /** Opens the page where packs and facts are looked after. */
  readonly onOpenBase: () => void;
}

/** The toolbar's popup: the site's switch, the names on the page, and pause. */
export function Popup(props: PopupProps) {
  const { words, status, host, siteOn, paused, names, stopped, notice } = props;
  const reading = status.kind === 'reading';
  const listed = (status.kind === 'done' || reading) && names.length > 0;
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
      <section class="popup-body" aria-busy={reading} aria-labelledby="on-this-page">
        <h2 id="on-this-page" class={listed ? 'popup-heading' : 'for-screen-readers'}>
          {say(words, 'onThisPage')} <span class="count">{entityCount(names)}</span>
        </h2>
        {reading && <div class="popup-bar" aria-hidden="true" />}
        {listed ? (
          <NameList words={words} names={names} labelledBy="on-this-page" onJump={props.onJump} />
        ) : (
          <Zero {...props} />
        )}
        {reading && <Arriving />}
        {listed && stopped && <p class="popup-stopped">{say(words, `stopped.${stopped}`)}</p>}
      </section>
      <footer class="popup-foot">
        <Button icon={paused ? 'resume' : 'pause'} onPress={() => props.onPause(!paused)}>
          {say(words, paused ? 'resume' : 'pauseEverywhere')}
        </Button>
        <span>
          <IconButton icon="gear" label={say(words, 'settings')} onPress={props.onSettings} />
          <Button look="quiet" icon="pack" onPress={props.onOpenBase}>
            {say(words, 'openBase')}
          </Button>
        </span>
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
  const mentions = names.reduce((sum, { positions }) => sum + positions.length, 0);
  return say(words, 'summary', {
    names: say(words, 'names', { count: entityCount(names) }),
    mentions: say(words, 'mentions', { count: mentions }),
  });
}

/** An entity that stands in two frames has two rows and counts once. */
function entityCount(names: readonly NameOnPage[]): number {
  return new Set(names.map(({ entity }) => entity.id)).size;
}

/** Where the next rows will stand. */
function Arriving() {
  return (
    <div class="arriving" aria-hidden="true">
      {[0, 1].map((row) => (
        <div key={row}>
          <i class="tile" />
          <i class="short" />
          <i />
        </div>
      ))}
    </div>
  );
}
