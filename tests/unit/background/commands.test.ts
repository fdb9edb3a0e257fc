import type { Tabs } from 'webextension-polyfill';
import { beforeEach, expect, test, vi } from 'vitest';

type Heard = (command: string, tab?: Tabs.Tab) => void;

const { heard, askTab, framesOf } = vi.hoisted(() => ({
  heard: [] as unknown[],
  askTab: vi.fn<(tab: number, frame: number, call: object, asked: { step: number }) => Promise<object>>(),
  framesOf: vi.fn<(tab: number) => Promise<number[]>>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: { commands: { onCommand: { addListener: (listener: unknown) => heard.push(listener) } } },
}));
vi.mock('../../../utils/messages/ask.ts', () => ({ askTab }));
vi.mock('../../../utils/sites/page-names.ts', () => ({ framesOf }));
vi.mock('../../../entrypoints/background/adding.ts', () => ({ addFrom: vi.fn(), noteFrom: vi.fn() }));
vi.mock('../../../utils/report/report.ts', () => ({ report: vi.fn() }));
vi.mock('../../../utils/settings/store.ts', () => ({ changeSettings: vi.fn() }));
vi.mock('../../../utils/sites/open-panel.ts', () => ({ openPanel: vi.fn() }));
vi.mock('../../../utils/sites/switch.ts', () => ({ toggleSite: vi.fn() }));

const { listenToCommands } = await import('../../../entrypoints/background/commands.ts');
listenToCommands();

const press = (command: string) => (heard[0] as Heard)(command, { id: 7 } as Tabs.Tab);
const asked = () => askTab.mock.calls.map(([tab, frame, , { step }]) => [tab, frame, step]);
const answers = (...dones: (boolean | undefined)[]) => {
  for (const done of dones)
    askTab.mockResolvedValueOnce(
      done === undefined
        ? { ok: false, failure: { code: 'asleep', detail: '' } }
        : { ok: true, value: { done } },
    );
};

beforeEach(() => {
  askTab.mockReset();
  framesOf.mockReset().mockResolvedValue([]);
});

test('a page that has not yet said hello takes the step all the same', async () => {
  answers(true);
  press('next-mark');
  await vi.waitFor(() => expect(asked()).toEqual([[7, 0, 1]]));
});

test('each frame is asked once, the page first, until one takes the step', async () => {
  framesOf.mockResolvedValue([0, 3, 5]);
  answers(undefined, true);
  press('previous-mark');
  await vi.waitFor(() =>
    expect(asked()).toEqual([
      [7, 0, -1],
      [7, 3, -1],
    ]),
  );
});

test('frames are asked also where the page itself runs no script of ours', async () => {
  framesOf.mockResolvedValue([4]);
  answers(undefined, false);
  press('next-mark');
  await vi.waitFor(() =>
    expect(asked()).toEqual([
      [7, 0, 1],
      [7, 4, 1],
    ]),
  );
});
