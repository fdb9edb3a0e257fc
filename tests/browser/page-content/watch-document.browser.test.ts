import { expect, test, vi } from 'vitest';
import { tellOtherCopies, watchDocument } from '../../../entrypoints/page.content/watch-document.ts';

test('a copy hears of the next one, until it is over', () => {
  const end = new AbortController();
  const started = vi.fn();
  watchDocument(end.signal, { started, replaced: vi.fn(), cameBack: vi.fn() });
  tellOtherCopies();
  expect(started).toHaveBeenCalledOnce();
  end.abort();
  tellOtherCopies();
  expect(started).toHaveBeenCalledOnce();
});
