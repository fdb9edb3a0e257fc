import { expect, test, vi } from 'vitest';
import type { NoteStore } from '../../../entrypoints/page.content/note-store.ts';
import type { PageHost } from '../../../utils/host/page-host.ts';
import { ReadText } from '../../../utils/page/read-text.ts';

const ask = vi.fn<() => Promise<object>>();
vi.mock('../../../utils/messages/ask.ts', () => ({ ask }));
vi.mock('../../../utils/page/canonical.ts', () => ({ canonicalOf: () => '' }));
vi.stubGlobal('document', {});
vi.stubGlobal('location', { href: 'https://steppe.example/grain' });
const { NoteWatch } = await import('../../../entrypoints/page.content/note-watch.ts');

const settled = { type: 'settled', blocks: 1, characters: 1 } as const;

test('a page asks once for notes of it, and again where nobody answered; it has our element either way', async () => {
  const text = new ReadText(() => undefined);
  const stand = vi.fn<() => boolean>(() => true);
  const host = { stands: false, stand } as unknown as PageHost;
  const { signal } = new AbortController();
  const watch = new NoteWatch({ text, host, signal, store: {} as NoteStore });
  ask.mockResolvedValueOnce({ ok: false, failure: { code: 'late', detail: '' } });
  text.take(settled);
  await vi.waitFor(() => expect(stand).toHaveBeenCalledTimes(1));
  ask.mockResolvedValue({ ok: true, value: { done: false } });
  text.take(settled);
  await vi.waitFor(() => expect(stand).toHaveBeenCalledTimes(2));
  text.take(settled);
  expect(await watch.show('note:1')).toBe(false);
  expect(ask).toHaveBeenCalledTimes(2);
});
