import type { JSX } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { UndoToast } from '../../../components/base/toast.tsx';
import { baseWords } from '../../../utils/wording/base.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import {
  emulate,
  findings,
  lengthened,
  mount,
  overflowing,
  picture,
  settled,
  THEMES,
  unmount,
  wear,
} from '../../support/mounted.ts';
import { Framed } from './sample-base.tsx';
import { SCREENS } from './sample-screens.tsx';

const DESK = 1_280;
beforeEach(() => page.viewport(DESK, 900));
afterEach(async () => {
  unmount();
  wear('light');
  await emulate({});
});

test.for(THEMES)('axe finds nothing; pictures to look at, %s', { timeout: 60_000 }, async (theme) => {
  wear(theme);
  for (const [name, screen] of Object.entries(SCREENS)) {
    const root = await framed('en', screen('en', baseWords('en')));
    expect(await findings(), name).toEqual([]);
    await pictured(`base-${name}-${theme}`, root);
  }
});

describe.for(WORDING_LANGUAGES)('in %s', (lang) => {
  test.for([DESK, 900, 640, 320])(
    'every text fits, and would if it were longer, at %d px',
    { timeout: 60_000 },
    async (width) => {
      await page.viewport(width, 900);
      const usual = baseWords(lang);
      for (const [name, screen] of Object.entries(SCREENS)) {
        for (const words of [usual, lengthened(usual)]) {
          const root = await framed(lang, screen(lang, words));
          expect(overflowing(root), name).toEqual([]);
          if (lang === 'ru' && width === 320 && words === usual) await pictured(`base-narrow-${name}`, root);
        }
      }
    },
  );
});

test('forced colours keep forms, rows and toasts apart', async () => {
  await emulate({ 'forced-colors': 'active' });
  for (const name of ['entity-conflict', 'backup-plan', 'health-found']) {
    const root = await framed('en', SCREENS[name]?.('en', baseWords('en')) ?? <></>);
    await pictured(`base-forced-${name}`, root);
  }
  const toast = { nth: 1, text: 'Population is hidden' };
  await framed(
    'en',
    <UndoToast words={baseWords('en')} toast={toast} onUndo={() => undefined} onGone={() => undefined} />,
  );
  const shown = document.querySelector('.undo-toast') as Element;
  expect(getComputedStyle(shown).borderTopStyle).toBe('solid');
});

test('right to left, nothing stands out', { timeout: 60_000 }, async () => {
  for (const [name, screen] of Object.entries(SCREENS)) {
    const root = await framed('en', screen('en', baseWords('en')));
    document.documentElement.dir = 'rtl';
    await settled();
    expect(overflowing(root), name).toEqual([]);
    if (/found|usual|plan/u.test(name)) await pictured(`base-rtl-${name}`, root);
  }
});

function framed(lang: WordingLanguage, screen: JSX.Element): Promise<HTMLElement> {
  return mount(<Framed lang={lang}>{screen}</Framed>, lang);
}

/** The whole page, in a window as high as it is. */
async function pictured(name: string, root: HTMLElement): Promise<void> {
  const { innerWidth: width, innerHeight: height } = window;
  await page.viewport(width, root.scrollHeight);
  await picture(name, root);
  await page.viewport(width, height);
}
