import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../utils/settings/settings.ts';
import {
  listedSites,
  planSites,
  readSiteFile,
  takeSites,
  writeSiteFile,
  type SiteFile,
} from '../../../utils/sites/site-file.ts';

const HERE = readSettings({
  sitesOff: { 'off.example': true },
  siteRules: { 'ruled.example': { wholePage: true, preset: 'tint' }, 'off.example': { preset: 'shapes' } },
});
const GRANTED = ['on.example'];
const NOWHERE = readSettings({});

function sitesIn(file: SiteFile) {
  if (!file.ok) throw new Error(file.why);
  return file.sites;
}

const fileOf = (sites: unknown, more: object = {}) =>
  JSON.stringify({ format: 'sidelight-sites', version: 1, sites, ...more });

test('the list is whatever is known by name, in the order of the alphabet', () => {
  expect(listedSites(HERE, GRANTED)).toEqual(['off.example', 'on.example', 'ruled.example']);
});

describe('a file', () => {
  test('brings everything to another machine but the permissions', () => {
    const read = sitesIn(readSiteFile(writeSiteFile(HERE, GRANTED)));
    const there = { ...NOWHERE, ...takeSites(NOWHERE, read, []) };
    expect(there.sitesOff).toEqual(HERE.sitesOff);
    expect(there.siteRules).toEqual({ ...HERE.siteRules, 'on.example': {} });
    expect(listedSites(there, [])).toEqual(listedSites(HERE, GRANTED));
  });

  test('says nothing new where it comes from', () => {
    const read = sitesIn(readSiteFile(writeSiteFile(HERE, GRANTED)));
    expect(planSites(HERE, read, GRANTED)).toEqual({ off: 0, on: 0, rules: 0 });
    expect(takeSites(HERE, read, GRANTED)).toEqual({ sitesOff: HERE.sitesOff, siteRules: HERE.siteRules });
  });

  test('is counted before it is taken over, and leaves other sites alone', () => {
    const read = sitesIn(
      readSiteFile(
        fileOf([
          { site: 'off.example' },
          { site: 'on.example', off: true },
          { site: 'new.example', preset: 'tint' },
        ]),
      ),
    );
    expect(planSites(HERE, read, GRANTED)).toEqual({ off: 1, on: 1, rules: 2 });
    const { sitesOff, siteRules } = takeSites(HERE, read, GRANTED);
    expect(sitesOff).toEqual({ 'on.example': true });
    expect(siteRules['ruled.example']).toEqual({ wholePage: true, preset: 'tint' });
    expect(siteRules['new.example']).toEqual({ preset: 'tint' });
  });

  test.each([
    ['json', '{"format": "sidelight'],
    ['json', ''],
    ['format', '[]'],
    ['format', '{"format":"sidelight-notes","version":1,"sites":[]}'],
    ['version', fileOf([], { version: 2 })],
    ['sites', fileOf({ 'news.example': true })],
    ['big', `"${'x'.repeat(2_000_001)}"`],
  ])('that is none is refused: %s', (why, text) => {
    expect(readSiteFile(text)).toEqual({ ok: false, why });
  });

  test('keeps what can be read, and shows what cannot', () => {
    const file = readSiteFile(
      fileOf([
        { site: 'https://News.example/a?b#c', off: true },
        { site: 'not a site' },
        { site: 'chromewebstore.google.com' },
        { site: 'x.example', preset: 'glitter' },
        null,
        'news.example',
        JSON.parse('{"__proto__": {"site": "a.example"}}'),
      ]),
    );
    expect([...sitesIn(file)]).toEqual([['news.example', { off: true }]]);
    expect(file.ok && file.skipped).toHaveLength(6);
    expect(file.ok && file.skipped.every((entry) => entry.length <= 60)).toBe(true);
  });
});
