import { useEffect, useState } from 'preact/hooks';
import type { SiteChange, SiteView } from '../../components/settings/site-row.tsx';
import { entryOf } from '../../utils/facts/entry-of.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { giveBackSite, grantedHosts, isEverySiteGranted, onGrantsChange } from '../../utils/sites/grants.ts';
import { listedSites } from '../../utils/sites/site-file.ts';

/** What the browser allows. */
export interface Granted {
  readonly hosts: readonly string[];
  readonly every: boolean;
}

/** What the browser allows now, followed; undefined until it has told. */
export function useGranted(): Granted | undefined {
  const [granted, setGranted] = useState<Granted>();
  useEffect(() => {
    const life = new AbortController();
    const look = async (): Promise<void> => {
      const [hosts, every] = await Promise.all([grantedHosts(), isEverySiteGranted()]);
      if (!life.signal.aborted) setGranted({ hosts, every });
    };
    onGrantsChange(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, []);
  return granted;
}

/** Every site that is known by name, as the list shows it. */
export function siteViews(settings: Settings, granted: Granted): SiteView[] {
  return listedSites(settings, granted.hosts).map((host) => {
    const { wholePage, preset } = entryOf(settings.siteRules, host) ?? {};
    const isGranted = granted.every || granted.hosts.includes(host);
    const state = Object.hasOwn(settings.sitesOff, host) ? 'off' : isGranted ? 'on' : 'notGranted';
    return { host, state, wholePage, preset };
  });
}

/** Sets what differs on a site. A site of which nothing is left to say stays in the list. */
export function setRule(host: string, { wholePage, preset }: SiteChange): Promise<Settings> {
  return changeSettings(({ siteRules }) => {
    const rule = { ...(wholePage !== undefined && { wholePage }), ...(preset !== undefined && { preset }) };
    return { siteRules: { ...siteRules, [host]: rule } };
  });
}

/** A site that is on by a permission for all sites is in no other list: without this its row would go under the hand. */
export function keepListed(host: string): Promise<Settings> {
  return changeSettings(({ siteRules }) => ({ siteRules: { [host]: {}, ...siteRules } }));
}

/** Takes a site and its permission out of the list. Resolves to false where the browser keeps the permission. */
export async function removeSite(host: string): Promise<boolean> {
  if (!(await giveBackSite(host))) return false;
  await changeSettings(({ sitesOff, siteRules }) => ({
    sitesOff: without(sitesOff, host),
    siteRules: without(siteRules, host),
  }));
  return true;
}

function without<T>(table: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([each]) => each !== key));
}
