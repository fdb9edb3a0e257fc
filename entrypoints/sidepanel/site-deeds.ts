import type { PanelNotice, PanelProps } from '../../components/panel/panel.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomReadAnyway, roomRetry } from '../../utils/messages/room-calls.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { turnSiteOn } from '../../utils/sites/switch.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';

type SiteDeeds = Pick<PanelProps, 'onTurnOn' | 'onReadAnyway' | 'onResume' | 'onRetry'>;

/** What has a page read that was not: on its site, this once, or anywhere again. */
export function siteDeeds(
  { tab, host }: PageState,
  words: PanelWords,
  tell: (notice: PanelNotice | undefined) => void,
  look: () => Promise<void>,
): SiteDeeds {
  return {
    // The browser asks for the permission only within the press itself: nothing is awaited before.
    onTurnOn() {
      if (host === null) return;
      void turnSiteOn(host).then((given) => {
        tell(given ? undefined : { text: say(words, 'notGranted') });
        return look();
      });
    },
    onReadAnyway: () => void ask(roomReadAnyway, { tab }).then(look),
    onResume: () => void changeSettings(() => ({ paused: false })).then(look),
    onRetry: () => void ask(roomRetry, {}).then(look),
  };
}
