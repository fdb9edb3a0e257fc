import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'own', sendMessage };
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));

const { ask } = await import('../../../utils/messages/ask.ts');
const { counted, hello } = await import('../../../utils/messages/protocol.ts');

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'own';
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

async function settle<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(20_000);
  return promise;
}

test('a good reply comes back as its value, without unknown keys', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { done: true, extra: 1 } });
  expect(await settle(ask(counted, { names: 3 }))).toEqual({ ok: true, value: { done: true } });
  expect(sendMessage).toHaveBeenCalledWith({ call: 'page/counted', asked: { names: 3 } });
});

test('a background that was stopped is asked again', async () => {
  sendMessage
    .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce({ ok: true, value: { done: true } });
  expect(await settle(ask(counted, { names: 0 }))).toMatchObject({ ok: true });
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('a background that never answers is a failure after four tries, not an exception', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  expect(await settle(ask(counted, { names: 0 }))).toMatchObject({ failure: { code: 'asleep' } });
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('a reply that never comes is late, and nothing hangs', async () => {
  sendMessage.mockReturnValue(new Promise(() => {}));
  expect(await settle(ask(counted, { names: 0 }))).toMatchObject({ failure: { code: 'late' } });
});

test('a refusal is handed on and not retried', async () => {
  sendMessage.mockResolvedValue({ ok: false, failure: { code: 'refused', detail: 'page/hello' } });
  expect(await settle(ask(hello, {}))).toMatchObject({ failure: { code: 'refused' } });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test.each([
  ['text', 'yes'],
  ['value of another shape', { ok: true, value: { done: 'yes' } }],
  ['unknown failure', { ok: false, failure: { code: 'tired', detail: '' } }],
])('an unreadable reply is a failure: %s', async (_, raw) => {
  sendMessage.mockResolvedValue(raw);
  expect(await settle(ask(counted, { names: 0 }))).toMatchObject({ failure: { code: 'unreadable' } });
});

test('a page that outlived its extension learns that it was updated', async () => {
  delete runtime.id;
  expect(await settle(ask(counted, { names: 0 }))).toMatchObject({ failure: { code: 'updated' } });
  expect(sendMessage).not.toHaveBeenCalled();
});

test('an update in the middle of a call is told from a sleeping background', async () => {
  sendMessage.mockImplementation(async () => {
    delete runtime.id;
    throw new Error('Extension context invalidated.');
  });
  expect(await settle(ask(counted, { names: 0 }))).toMatchObject({ failure: { code: 'updated' } });
});
