import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes an extension that does nothing: its background answers every message with the message itself, its content
 * script is there to ask. Its worker's start, and a message to it and back, are the floor of what ours can take.
 */
export function writeEmptyExtension(folder: string, kind: 'chromium' | 'firefox'): void {
  mkdirSync(folder, { recursive: true });
  const background =
    kind === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0.0',
    // As ours: what passes in messages is copied in the same way.
    ...(kind === 'chromium' && { message_serialization: 'structured_clone' }),
    ...(kind === 'firefox' && { browser_specific_settings: { gecko: { id: 'empty@sidelight.example' } } }),
    background,
    host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*/*'], js: ['page.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    'const api = globalThis.browser ?? chrome;\n' +
      'api.runtime.onMessage.addListener((message, sender, answer) => { answer(message); });\n',
  );
  writeFileSync(join(folder, 'page.js'), FLOOR);
}

/** The visible text of the document by a native walk, the verdict kept for each parent; and its way there and back. */
const FLOOR = `
const api = globalThis.browser ?? chrome;
globalThis.WALK = () => {
  const seen = new Map();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    let isSeen = seen.get(parent);
    if (isSeen === undefined) {
      isSeen = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      seen.set(parent, isSeen);
    }
    if (isSeen) text += node.data;
  }
  return text;
};
globalThis.TIMED = async () => {
  const before = performance.now();
  const text = WALK();
  const walked = performance.now();
  const back = await api.runtime.sendMessage(text);
  if (back !== text) throw new Error('The echo is another text.');
  return [walked - before, performance.now() - walked];
};
// Where no driver reaches this world, the page may ask.
document.addEventListener('empty-asked', async () => {
  const detail = JSON.stringify(await TIMED());
  document.dispatchEvent(new CustomEvent('empty-told', { detail }));
});
`;
