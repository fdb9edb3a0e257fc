import type { PopupProps } from '../../components/popup/popup.tsx';
import { ask } from '../../utils/messages/ask.ts';
import { roomLeavePage, roomReadAnyway } from '../../utils/messages/room-calls.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { turnSiteOff, turnSiteOn } from '../../utils/sites/switch.ts';

/** Where Sidelight works: on this page, this site, everywhere. The page under the popup follows at once. */
export function switchesOf(
  { tab, host, siteOn, settings }: PageState,
  look: () => Promise<void>,
  onNotice: (notice: PopupProps['notice']) => void,
): Pick<PopupProps, 'onSiteSwitch' | 'onPageSwitch' | 'onPause' | 'onTurnOn' | 'onPageAgain' | 'onResume'> {
  // The browser asks for the permission only within the press itself: nothing is awaited before.
  const turnSite = async (on: boolean) => {
    if (host === null) return;
    const done = on ? await turnSiteOn(host) : await turnSiteOff(host).then(() => true);
    onNotice(done ? undefined : 'notGranted');
    await look();
  };
  const turnPage = async (on: boolean) => {
    // On a site that is off, or paused, one page may be read all the same.
    const asOnSite = siteOn && !settings.paused;
    const reply = await (on && !asOnSite
      ? ask(roomReadAnyway, { tab })
      : ask(roomLeavePage, { tab, alone: !on }));
    onNotice(reply.ok && reply.value.done ? undefined : 'notDone');
    await look();
  };
  const pause = (paused: boolean) => void changeSettings(() => ({ paused })).then(look);
  return {
    onSiteSwitch: (on) => void turnSite(on),
    onTurnOn: () => void turnSite(true),
    onPageSwitch: (on) => void turnPage(on),
    onPageAgain: () => void turnPage(true),
    onPause: pause,
    onResume: () => pause(false),
  };
}
