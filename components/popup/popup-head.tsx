import type { PopupWords } from '../../utils/wording/popup.ts';
import { say } from '../../utils/wording/say.ts';
import { MenuGroup, MenuItem } from '../controls/menu.tsx';
import { Switch } from '../controls/switch.tsx';
import { Icon } from '../icons/icon.tsx';
import { BesideMenu } from './beside-menu.tsx';
import type { NameOnPage } from './name-row.tsx';
import { entityCount, mentionsOf } from './page-names.ts';
import type { PopupStatus } from './status.ts';

export interface HeadDeeds {
  readonly onSiteSwitch: (on: boolean) => void;
  /** This one page: read although its site is off, or left alone although it is on. */
  readonly onPageSwitch: (on: boolean) => void;
  readonly onPause: (paused: boolean) => void;
}

export interface HeadProps extends HeadDeeds {
  readonly words: PopupWords;
  readonly status: PopupStatus;
  /** Host of the page's site; null where Sidelight cannot work. */
  readonly host: string | null;
  readonly siteOn: boolean;
  readonly paused: boolean;
  readonly names: readonly NameOnPage[];
}

/** Whose page it is, what was found, and where Sidelight works: here, on the site, everywhere. */
export function PopupHead(props: HeadProps) {
  const { words, status, host, siteOn, paused } = props;
  const isLit = status.kind === 'done' || status.kind === 'reading' || (siteOn && status.kind !== 'page-off');
  return (
    <header class="popup-head">
      <img src={`/icons/${isLit ? 'on' : 'off'}-48.png`} width="24" height="24" alt="" />
      <div class="title">
        <h1 title={host ?? undefined}>{host ?? 'Sidelight'}</h1>
        <p>{summary(props)}</p>
        {/* What happens to the page is said once; names that arrive one by one are not. */}
        <span class="for-screen-readers" role="status">
          {status.kind === 'reading' ? say(words, 'status.reading') : summary(props)}
        </span>
      </div>
      {host !== null && (
        <Switch
          on={siteOn}
          label={say(words, 'siteSwitch')}
          word={say(words, siteOn ? 'on' : 'off')}
          onChange={props.onSiteSwitch}
        />
      )}
      <BesideMenu icon="more" label={say(words, 'where')} {...(paused && { pressed: true })}>
        {(close) => <WhereItems {...props} close={close} />}
      </BesideMenu>
    </header>
  );
}

function WhereItems(props: HeadProps & { readonly close: (back: boolean) => void }) {
  const { words, status, host, siteOn, paused, close } = props;
  const isRead = ['reading', 'done', 'filling'].includes(status.kind);
  const item = (text: string, on: boolean, turn: (on: boolean) => void) => (
    <MenuItem
      glyph={<Icon name="check" />}
      checked={on}
      onPress={() => {
        // First of all: the browser asks for a permission within the press itself.
        turn(!on);
        close(true);
      }}
    >
      {text}
    </MenuItem>
  );
  return (
    <MenuGroup label={say(words, 'where')}>
      {host !== null && (
        <>
          {status.kind !== 'impossible' && item(say(words, 'on.page'), isRead, props.onPageSwitch)}
          {item(say(words, 'on.site', { site: host }), siteOn, props.onSiteSwitch)}
        </>
      )}
      {item(say(words, 'on.everywhere'), !paused, (on) => props.onPause(!on))}
    </MenuGroup>
  );
}

/** The line under the site's name. */
function summary({ words, status, names }: HeadProps): string {
  switch (status.kind) {
    case 'impossible':
      return say(words, 'status.impossible');
    case 'unread':
    case 'off':
    case 'page-off':
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
  const mentions = names.reduce((sum, name) => sum + mentionsOf(name), 0);
  return say(words, 'summary', {
    names: say(words, 'names', { count: entityCount(names) }),
    mentions: say(words, 'mentions', { count: mentions }),
  });
}
