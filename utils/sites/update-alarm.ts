import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** The alarm at which the background looks for new versions of subscribed packs. */
export const UPDATE_ALARM = 'pack-updates';

const KEY = 'update-schedule';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Of the same day's release not everybody asks in the same hour: each installation waits so much longer, always. */
const MOST_JITTER = 4 * HOUR;

/** Milliseconds: since 1970, and of this installation's jitter. */
const scheduleShape = v.object({ last: v.number(), jitter: v.pipe(v.number(), v.minValue(0)) });
type Schedule = v.InferOutput<typeof scheduleShape>;

/**
 * Sets the alarm, or clears it where nothing looks for new versions. Browsers may lose alarms when they end, so this
 * is called at every start too.
 */
export async function scheduleUpdates(looking: number): Promise<void> {
  if (looking === 0) {
    await browser.alarms.clear(UPDATE_ALARM);
    return;
  }
  const now = Date.now();
  const known = await loadSchedule();
  const schedule = known ?? { last: now, jitter: Math.floor(Math.random() * MOST_JITTER) };
  if (!known) await browser.storage.local.set({ [KEY]: schedule });
  await browser.alarms.create(UPDATE_ALARM, { when: nextCheck(schedule, now) });
}

/** Notes that a scheduled check begins; the next is to be set at once, so that one that is cut off is not the last. */
export async function noteScheduledCheck(): Promise<void> {
  const known = await loadSchedule();
  if (known) await browser.storage.local.set({ [KEY]: { ...known, last: Date.now() } });
}

/** Notes that nobody answered a scheduled check, as it is without a network: it is made up for in an hour. */
export async function noteUnanswered(): Promise<void> {
  const known = await loadSchedule();
  if (known)
    await browser.storage.local.set({ [KEY]: { ...known, last: Date.now() + HOUR - DAY - known.jitter } });
}

async function loadSchedule(): Promise<Schedule | undefined> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const read = v.safeParse(scheduleShape, stored);
  return read.success ? read.output : undefined;
}

/** When the next check is due; one that was missed is made up for a minute from now. */
function nextCheck({ last, jitter }: Schedule, now: number): number {
  // A clock that was set back must not put it off for longer than it takes anyway.
  return Math.max(now + MINUTE, Math.min(last, now) + DAY + jitter);
}
