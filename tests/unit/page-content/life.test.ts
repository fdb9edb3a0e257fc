import { expect, test, vi } from 'vitest';

const again = vi.fn<() => void>();
const greet = vi.fn<() => Promise<object | undefined>>(async () => ({ run: 'read' }));
const made = vi.fn<() => void>();
let cameBack: () => void = () => undefined;

vi.stubGlobal('window', {});
vi.stubGlobal('document', {});
vi.mock('../../../utils/host/guard.ts', () => ({ standGuard: () => ({ renew: () => undefined }) }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../utils/messages/answer.ts', () => ({ answerMessages: () => undefined }));
vi.mock('../../../entrypoints/page.content/answers.ts', () => ({ answersOf: () => [] }));
vi.mock('../../../entrypoints/page.content/greet.ts', () => ({ greet }));
vi.mock('../../../entrypoints/page.content/reading-choice.ts', () => ({
  choiceOf: () => ({}),
  readsTheSame: () => true,
}));
vi.mock('../../../entrypoints/page.content/session.ts', () => ({
  Session: class {
    readonly notes = { again };
    readonly handOver = {};
    readonly adapt = () => undefined;

    constructor() {
      made();
    }
  },
}));
vi.mock('../../../entrypoints/page.content/watch-document.ts', () => ({
  untilShown: async () => undefined,
  watchDocument: (_: AbortSignal, heard: { cameBack: () => void }) => {
    ({ cameBack } = heard);
  },
}));
const { Life } = await import('../../../entrypoints/page.content/life.ts');

test('a document that comes back asks for the notes that were taken meanwhile, and is read as it was', async () => {
  await new Life().start();
  expect(made).toHaveBeenCalledTimes(1);
  expect(again).not.toHaveBeenCalled();
  cameBack();
  await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(1));
  expect(greet).toHaveBeenCalledTimes(2);
  expect(made).toHaveBeenCalledTimes(1);
});
