import browser from 'webextension-polyfill';

/** Shows an entity in the base, its facts, or a note: in the tab where the base is open, else in one of its own. */
export async function openInBase(id: string, at: 'entity' | 'facts' | 'note'): Promise<void> {
  const base = browser.runtime.getURL('/manager.html');
  const place = at === 'note' ? 'notes' : 'entity';
  const url = `${base}#${place}/${encodeURIComponent(id)}${at === 'facts' ? '/facts' : ''}`;
  const [open] = await browser.tabs.query({ url: `${base}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
