import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../components/welcome/card-place.ts';
import { markName, PRESETS } from '../../../components/settings/mark-name.ts';
import { SAMPLE_NAMES, sampleNames } from '../../../components/welcome/sample.ts';
import { KINDS } from '../../../utils/facts/entity.ts';
import { highlightName, PRESETS as PAINTED } from '../../../utils/paint/looks.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { pieces } from '../../../utils/wording/say.ts';
import { welcomeWords } from '../../../utils/wording/welcome.ts';

const CSS = readFileSync(new URL('../../../utils/paint/paint.css', import.meta.url), 'utf8');

test('the example marks as pages are marked', () => {
  expect(PRESETS.toSorted()).toEqual(PAINTED.toSorted());
  for (const preset of PRESETS) {
    for (const kind of KINDS) {
      for (const light of [false, true]) {
        expect(markName(preset, kind, light)).toBe(highlightName(preset, kind, 'full', light));
        expect(CSS).toContain(`::highlight(${markName(preset, kind, light)})`);
      }
    }
  }
});

test('its names are in the bundled packs', () => {
  for (const id of Object.values(SAMPLE_NAMES)) {
    const file = `${id.toLowerCase().replaceAll(':', '-')}.json`;
    const packs = ['central-asia', 'world'].filter((pack) =>
      existsSync(new URL(`../../../packs/${pack}/entities/${file}`, import.meta.url)),
    );
    expect(packs, id).not.toEqual([]);
  }
});

test.for(WORDING_LANGUAGES)('each name stands once in the article, in %s', (lang) => {
  const words = welcomeWords(lang);
  const slots = (['sample.first', 'sample.second', 'sample.third'] as const).flatMap((paragraph) =>
    pieces(words, paragraph).flatMap((piece) => ('slot' in piece ? [piece.slot] : [])),
  );
  expect(slots.toSorted()).toEqual(sampleNames().toSorted());
});

describe('the card’s place', () => {
  const box = (left: number, top: number, width: number, height: number) =>
    ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
  const stage = box(700, 100, 500, 600);
  const card = box(0, 0, 340, 300);

  test('begins before the word and hangs under its line', () => {
    expect(placeCard(box(760, 200, 120, 24), stage, card, false)).toEqual({
      start: 48,
      top: 132,
      stage: 472,
    });
  });

  test('stays within the stage at both ends', () => {
    expect(placeCard(box(704, 200, 50, 24), stage, card, false).start).toBe(0);
    expect(placeCard(box(1_150, 200, 50, 24), stage, card, false).start).toBe(160);
    expect(placeCard(box(700, 200, 50, 24), box(700, 100, 300, 600), card, false).start).toBe(0);
  });

  test('right to left, it is measured from the other side', () => {
    expect(placeCard(box(1_020, 200, 120, 24), stage, card, true).start).toBe(48);
  });
});
