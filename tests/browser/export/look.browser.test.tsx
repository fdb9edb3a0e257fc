import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ExportDialog } from '../../../components/export/export-dialog.tsx';
import { ExportScreen } from '../../../components/export/export-screen.tsx';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
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
import { BriefScreen, type BriefScreenProps } from '../../../components/export/brief-screen.tsx';
import { exportScreenWords } from '../../../utils/wording/export.ts';
import { exportProps, PREVIEW, STATES } from './sample-export.ts';

beforeEach(() => page.viewport(1_354, 896));
afterEach(async () => {
  unmount();
  wear('light');
  document.documentElement.dir = 'ltr';
  await emulate({});
});

test.for(THEMES)('axe finds nothing; pictures to look at, %s', { timeout: 120_000 }, async (theme) => {
  wear(theme);
  for (const [name, other] of Object.entries(STATES)) {
    await mount(<ExportDialog {...exportProps('en', other)} onClose={() => undefined} />);
    expect(await findings(), name).toEqual([]);
    await picture(`export-${name}-${theme}`);
  }
});

const same = <W,>(words: W) => words;

test.for(WORDING_LANGUAGES)(
  'every text fits in %s, and would if it were longer',
  { timeout: 120_000 },
  async (lang) => {
    for (const width of [940, 640, 320]) {
      await page.viewport(width, 620);
      for (const [name, other] of Object.entries(STATES)) {
        for (const longer of [same, lengthened]) {
          const root = await mount(
            <div style={{ blockSize: '620px' }}>
              <ExportScreen {...exportProps(lang, other, longer)} />
            </div>,
            lang,
          );
          expect(overflowing(root), `${name} at ${width}`).toEqual([]);
          if (lang === 'ru' && longer === lengthened && width !== 640)
            await picture(`export-${name}-ru-${width}`);
        }
      }
    }
  },
);

test('right to left nothing stands out, and code stays as it is', async () => {
  for (const name of ['page', 'template', 'writing']) {
    const root = await mount(<ExportDialog {...exportProps('en', STATES[name])} onClose={() => undefined} />);
    document.documentElement.dir = 'rtl';
    await settled();
    expect(overflowing(root), name).toEqual([]);
    await picture(`export-${name}-rtl`);
  }
});

test('in forced colours, every choice has an edge', async () => {
  await emulate({ 'forced-colors': 'active' });
  await mount(<ExportDialog {...exportProps('en')} onClose={() => undefined} />);
  await picture('export-forced');
});

const brief = (other: Partial<BriefScreenProps> = {}) => (
  <main style={{ blockSize: '620px' }}>
    <BriefScreen
      words={exportScreenWords('en')}
      preview={PREVIEW}
      news={undefined}
      moreHref="#page/1"
      onAgain={() => undefined}
      onCopy={() => undefined}
      onSave={() => undefined}
      {...other}
    />
  </main>
);

test.for(THEMES)('the brief, %s: axe finds nothing, and Enter takes it once it is there', async (theme) => {
  wear(theme);
  await page.viewport(940, 620);
  for (const preview of [undefined, 'failed', PREVIEW] as const) {
    const root = await mount(brief({ preview }));
    expect(await findings()).toEqual([]);
    expect(overflowing(root)).toEqual([]);
  }
  expect((document.activeElement as HTMLElement).innerText).toBe('Copy');
  await picture(`export-brief-${theme}`);
});
