import * as v from 'valibot';
import { entryOf } from '../facts/entry-of.ts';
import { MARK_PRESETS } from '../messages/shapes.ts';
import type { Settings, SiteRule } from '../settings/settings.ts';
import { readTypedSite } from './typed-site.ts';

const FORMAT = 'sidelight-sites';
const VERSION = 1;
/** Characters; ten thousand sites take about one million. */
const LARGEST = 2_000_000;

const head = v.object({ format: v.literal(FORMAT), version: v.number() });
const entry = v.object({
  site: v.string(),
  off: v.exactOptional(v.boolean()),
  wholePage: v.exactOptional(v.boolean()),
  preset: v.exactOptional(v.picklist(MARK_PRESETS)),
});

/** What a file says of one site. */
export interface SiteInFile extends SiteRule {
  readonly off: boolean;
}

export type SiteFile =
  | {
      readonly ok: true;
      readonly sites: ReadonlyMap<string, SiteInFile>;
      /** What stands where a site should: entries of another shape, and names of none. */
      readonly skipped: readonly string[];
    }
  | { readonly ok: false; readonly why: 'json' | 'format' | 'version' | 'big' | 'sites' };

type SitesOf = Pick<Settings, 'sitesOff' | 'siteRules'>;

/** Every site that is known by name: granted, turned off, or with a rule of its own; in the order of the alphabet. */
export function listedSites({ sitesOff, siteRules }: SitesOf, granted: readonly string[]): string[] {
  return [...new Set([...granted, ...Object.keys(sitesOff), ...Object.keys(siteRules)])].sort();
}

/** The list of sites as a file. Permissions are the browser's and stay with it. */
export function writeSiteFile(settings: SitesOf, granted: readonly string[]): string {
  const sites = listedSites(settings, granted).map((site) => ({
    site,
    ...(Object.hasOwn(settings.sitesOff, site) && { off: true }),
    ...ruleIn(settings, site),
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sites }, null, 2)}\n`;
}

/** What a file says, entry by entry; nothing is taken over yet. */
export function readSiteFile(text: string): SiteFile {
  if (text.length > LARGEST) return { ok: false, why: 'big' };
  const read = parsed(text);
  if (read === undefined) return { ok: false, why: 'json' };
  const begun = v.safeParse(head, read);
  if (!begun.success) return { ok: false, why: 'format' };
  if (begun.output.version !== VERSION) return { ok: false, why: 'version' };
  const list = v.safeParse(v.object({ sites: v.array(v.unknown()) }), read);
  if (!list.success) return { ok: false, why: 'sites' };
  const sites = new Map<string, SiteInFile>();
  const skipped: string[] = [];
  for (const each of list.output.sites) {
    const said = v.safeParse(entry, each);
    const { host } = said.success ? readTypedSite(said.output.site) : { host: null };
    if (!said.success || host === null) {
      skipped.push(JSON.stringify(each).slice(0, SHOWN));
      continue;
    }
    const { off = false, wholePage, preset } = said.output;
    sites.set(host, {
      off,
      ...(wholePage !== undefined && { wholePage }),
      ...(preset !== undefined && { preset }),
    });
  }
  return { ok: true, sites, skipped };
}

/** Characters of an entry that names no site, as it is shown. */
const SHOWN = 60;

export interface SitePlan {
  /** How many sites are turned off by it, are off no more, and get another rule. */
  readonly off: number;
  readonly on: number;
  readonly rules: number;
}

/** What taking a file over would change. Sites that it does not name stay as they are. */
export function planSites(
  now: SitesOf,
  sites: ReadonlyMap<string, SiteInFile>,
  granted: readonly string[],
): SitePlan {
  const all = [...sites];
  const listed = new Set(listedSites(now, granted));
  const isOff = (host: string): boolean => Object.hasOwn(now.sitesOff, host);
  return {
    off: all.filter(([host, { off }]) => off && !isOff(host)).length,
    on: all.filter(([host, { off }]) => !off && isOff(host)).length,
    rules: all.filter(([host, said]) => !listed.has(host) || !sameRule(ruleIn(now, host), said)).length,
  };
}

/** Settings with a file taken over. A site that was on where the file comes from is listed, so that it can be here. */
export function takeSites(
  now: SitesOf,
  sites: ReadonlyMap<string, SiteInFile>,
  granted: readonly string[],
): SitesOf {
  const sitesOff = new Map(Object.entries(now.sitesOff));
  const siteRules = new Map(Object.entries(now.siteRules));
  for (const [host, { off, ...rule }] of sites) {
    if (off) sitesOff.set(host, true);
    else sitesOff.delete(host);
    // Without anything of its own a site is listed by its permission, or by being off.
    const isListed = off || granted.includes(host);
    if (isListed && Object.keys(rule).length === 0) siteRules.delete(host);
    else siteRules.set(host, rule);
  }
  return { sitesOff: Object.fromEntries(sitesOff), siteRules: Object.fromEntries(siteRules) };
}

function ruleIn({ siteRules }: SitesOf, host: string): SiteRule {
  return entryOf(siteRules, host) ?? {};
}

function sameRule(one: SiteRule, other: SiteRule): boolean {
  return one.wholePage === other.wholePage && one.preset === other.preset;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
