import { expect, test, vi } from 'vitest';

const again = vi.fn<() => void>();
const greet = vi.fn<() => Promise<object>>(async () => ({ run: 'read', base: 'ready' }));
const read = vi.fn<() => void>();
const countAgain = vi.fn<() => void>();
let cameBack: () => void = () => undefined;

vi.stubGlobal('window', {});
vi.stubGlobal('document', {});
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../utils/host/guard.ts', () => ({ standGuard: () => ({}) }));
vi.mock('../../../utils/messages/answer.ts', () => ({ answerMessages: () => undefined }));
vi.mock('../../../entrypoints/page.content/answers.ts', () => ({ answersOf: () => [] }));
vi.mock('../../../entrypoints/page.content/greet.ts', () => ({ greet }));
vi.mock('../../../entrypoints/page.content/reading-choice.ts', () => ({
  choiceOf: () => ({}),
  readsTheSame: () => true,
}));
vi.mock('../../../entrypoints/page.content/watch-document.ts', () => ({
  untilShown: async () => undefined,
  watchDocument: (_: AbortSignal, heard: { cameBack: () => void }) => {
    ({ cameBack } = heard);
  },
}));
vi.mock('../../../entrypoints/page.content/reading.ts', () => ({
  Reading: class {
    readonly store = { onChange: () => undefined };
    readonly text = {};
    readonly again = () => undefined;

    constructor() {
      read();
    }
  },
}));
vi.mock('../../../utils/host/page-host.ts', () => ({ PageHost: class {} }));
vi.mock('../../../utils/paint/layer.ts', () => ({ makeLayer: () => ({}) }));
vi.mock('../../../utils/paint/highlights.ts', () => ({
  HighlightPainter: class {
    readonly show = () => undefined;
  },
}));
vi.mock('../../../entrypoints/page.content/note-store.ts', () => ({ NoteStore: class {} }));
vi.mock('../../../entrypoints/page.content/hand-over.ts', () => ({
  HandOver: class {
    readonly adapt = () => undefined;
  },
}));
vi.mock('../../../entrypoints/page.content/note-watch.ts', () => ({
  NoteWatch: class {
    readonly again = again;
  },
}));
vi.mock('../../../entrypoints/page.content/chip-watch.ts', () => ({ ChipWatch: class {} }));
vi.mock('../../../entrypoints/page.content/count-names.ts', () => ({ countNames: () => countAgain }));
const { Life } = await import('../../../entrypoints/page.content/life.ts');

test('a document that comes back tells its names again and asks for notes taken meanwhile, as it was read', async () => {
  await new Life().start();
  expect(read).toHaveBeenCalledTimes(1);
  expect(again).not.toHaveBeenCalled();
  cameBack();
  await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(1));
  expect(countAgain).toHaveBeenCalledTimes(1);
  expect(greet).toHaveBeenCalledTimes(2);
  expect(read).toHaveBeenCalledTimes(1);
});
