import { afterEach, expect, test } from 'vitest';
import { belongsToPage } from '../../../utils/page/frames.ts';

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

/** Asks from inside a frame, as a content script there would. */
function ask(sandbox: string | undefined): Promise<unknown> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<script>parent.postMessage({ belongs: (${belongsToPage.toString()})(window) }, '*')</script>`;
  return new Promise((resolve) => {
    window.addEventListener('message', function listen({ source, data }) {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve(data);
    });
    document.body.append(frame);
  });
}

test('a frame of the same origin belongs to the page, one of another does not', async () => {
  expect(await ask(undefined)).toEqual({ belongs: true });
  expect(await ask('allow-scripts')).toEqual({ belongs: false });
});
