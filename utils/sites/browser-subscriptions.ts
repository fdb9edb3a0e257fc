import browser from 'webextension-polyfill';
import type { SubscriptionNeeds } from '../subscriptions/needs.ts';
import { openSubscriptions, type Subscriptions } from '../subscriptions/subscriptions.ts';
import { giveBackOrigin } from './publishers.ts';
import { fetchPublished } from './requests.ts';
import { scheduleUpdates } from './update-alarm.ts';
import { updateChecks } from './update-checks.ts';

/** What the caller has open: the stores, and what is to happen after a pack has come. */
export type Opened = Pick<
  SubscriptionNeeds,
  'packs' | 'own' | 'readers' | 'packUpdates' | 'builtIn' | 'onTaken'
>;

/** Packs by address, with this browser's network, storage and alarms. */
export function browserSubscriptions(opened: Opened): Subscriptions {
  return openSubscriptions({
    ...opened,
    fetchPublished,
    checks: updateChecks,
    schedule: scheduleUpdates,
    giveBackOrigin,
    inTurn: (pack, work) => navigator.locks.request(`subscription/${pack}`, work) as ReturnType<typeof work>,
    version: browser.runtime.getManifest().version,
    now: () => Date.now(),
  });
}
