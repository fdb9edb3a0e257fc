import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/popup.tsx';
import { mount, show, unmount } from '../../support/mounted.ts';
import { PAGE_NOTES, pageNotes } from '../notes/sample-page-notes.ts';
import { notedNames, popupProps, textsOf } from './sample-popup.tsx';

beforeEach(() => page.viewport(400, 560));
afterEach(unmount);

describe('notes of this page', () => {
  const noted = () => notedNames('en');
  const open = () => page.getByRole('tab', { name: /^Notes/ }).click();

  test('stand latest first with their names, are counted, and go to the bin', async () => {
    const props = popupProps('en', { names: noted() });
    const root = await mount(<Popup {...props} />);
    expect(textsOf(root, '[role=tab]')).toEqual(['On this page 8', 'Notes 2']);
    await open();
    expect(textsOf(root, '.note-row h2')).toEqual(['On Russia', 'On Kostanay Region']);
    await page.getByRole('button', { name: 'Move the note of 12 Mar 2026 to the bin' }).click();
    expect(props.onBinNote).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'n1' }));
  });

  test('those of the page stand first, say what became of their words, lead to them, and are listed once', async () => {
    const [first] = notedNames('en').flatMap(({ entity }) => entity.notes ?? []);
    const here = [
      ...PAGE_NOTES,
      { id: `note:${first?.id}`, text: first?.text ?? '', changed: first?.changed ?? 0 },
    ];
    const ofPage = pageNotes('en', here);
    const root = await mount(<Popup {...popupProps('en', { names: noted(), pageNotes: ofPage })} />);
    expect(textsOf(root, '[role=tab]')).toEqual(['On this page 8', 'Notes 5']);
    await open();
    expect(textsOf(root, '.page-note-state')).toEqual(['Changed since', 'Lost its place']);
    expect(textsOf(root, '.note-row h2')).toHaveLength(1);
    await page.getByRole('button', { name: 'Go to it: note of 22 Nov 2026' }).click();
    expect(ofPage.onJump).toHaveBeenCalledExactlyOnceWith(here[0]);
    await expect
      .element(page.getByRole('button', { name: 'Go to it: note of 20 Nov 2026' }))
      .not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Open in the base: note of 20 Nov 2026' }).click();
    expect(ofPage.onOpen).toHaveBeenCalledExactlyOnceWith(here[1]);
    await page.getByRole('button', { name: 'Note on this page' }).click();
    expect(ofPage.onAdd).toHaveBeenCalledOnce();
  });

  test('one is changed in place: Esc leaves it, Ctrl+Enter keeps it, a failure loses nothing', async () => {
    const props = popupProps('en', { names: noted() });
    const root = await mount(<Popup {...props} />);
    await open();
    await page.getByRole('button', { name: 'Edit the note of 12 Mar 2026' }).click();
    const noteDraft = { entity: 'KZ-39', id: 'n1', text: 'Iron ore too: Rudny, Lisakovsk.' };
    expect(props.onNoteDraft).toHaveBeenCalledExactlyOnceWith(noteDraft);
    await show(<Popup {...props} noteDraft={noteDraft} />);
    expect(document.activeElement?.localName).toBe('textarea');
    await userEvent.keyboard('{Control>}{Enter}{/Control}{Escape}');
    expect(props.onSaveNote).toHaveBeenCalledExactlyOnceWith(noteDraft);
    expect(props.onNoteDraft).toHaveBeenLastCalledWith(undefined);
    await show(<Popup {...props} noteDraft={noteDraft} noteState="failed" />);
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/still here/);
    expect(root.querySelector('textarea')?.value).toBe(noteDraft.text);
    await show(<Popup {...props} />);
    expect(document.activeElement?.ariaLabel).toBe('Edit the note of 12 Mar 2026');
  });

  test('a new one is about one of the page’s names', async () => {
    const props = popupProps('en', { names: noted() });
    await mount(<Popup {...props} />);
    await open();
    await page.getByLabelText('A note about').selectOptions('Kazakhstan');
    expect(props.onNoteDraft).toHaveBeenCalledExactlyOnceWith({ entity: 'KZ', text: '' });
    await show(<Popup {...props} noteDraft={{ entity: 'KZ', text: 'Wheat' }} />);
    await page.getByRole('button', { name: 'Add' }).click();
    expect(props.onSaveNote).toHaveBeenCalledExactlyOnceWith({ entity: 'KZ', text: 'Wheat' });
  });
});
