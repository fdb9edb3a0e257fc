import { expect, test } from 'vitest';
import { interfaceLanguage, readSettings } from '../../../utils/settings/settings.ts';

const DEFAULTS = readSettings(undefined);

test('nothing stored gives the quiet defaults', () => {
  expect(DEFAULTS).toEqual({
    version: 1,
    language: 'browser',
    factsLanguage: 'interface',
    languagesRead: [],
    paused: false,
    wholePage: false,
    preset: 'quiet',
    density: 'section',
    cardOpening: 'rest',
    cardScale: 1,
    demonyms: false,
    sitesOff: {},
    siteRules: {},
    packsOff: {},
    packOrder: [],
    packUpdates: 'apply',
    backupReminder: 14,
    copiesKept: 7,
    selectionChip: true,
    noteMarks: true,
    countUnknown: false,
    welcomed: false,
  });
});

test.each([null, 3, 'x', [], [1], true])('what is no object reads as the defaults: %j', (stored) => {
  expect(readSettings(stored)).toEqual(DEFAULTS);
});

test.each([
  ['backupReminder', -1],
  ['backupReminder', 2.5],
  ['copiesKept', 0],
  ['copiesKept', 61],
  ['packOrder', 'world'],
  ['packUpdates', 'always'],
])('%s is the default where it cannot be %j', (field, value) => {
  expect(readSettings({ [field]: value })).toEqual(DEFAULTS);
});

test('one damaged field leaves the others as they were', () => {
  const read = readSettings({ preset: 'neon', wholePage: true, sitesOff: { 'a.example': true } });
  expect(read).toEqual({ ...DEFAULTS, wholePage: true, sitesOff: { 'a.example': true } });
});

test('unknown fields are dropped and a prototype is no setting', () => {
  const read = readSettings(JSON.parse('{"__proto__": {"paused": true}, "extra": 1}'));
  expect(read).toEqual(DEFAULTS);
  expect(read.paused).toBe(false);
});

test.each([
  [['fr-CH', 'en'], 'fr'],
  [['de-DE', 'ru'], 'ru'],
  [['kk-KZ'], 'kk'],
  [['de', 'es'], 'en'],
  [[], 'en'],
  [['FR'], 'fr'],
  [['fro'], 'en'],
] as const)('browser languages %j speak %s', (languages, spoken) => {
  expect(interfaceLanguage(DEFAULTS, languages)).toBe(spoken);
});

test('a chosen language wins over the browser', () => {
  expect(interfaceLanguage({ ...DEFAULTS, language: 'kk' }, ['fr'])).toBe('kk');
});
