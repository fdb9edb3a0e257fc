import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { mount, settled, show, unmount } from '../../support/mounted.ts';
import { sampleEntities, welcomeProps } from './sample-welcome.tsx';

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  vi.useRealTimers();
  unmount();
});

/** Texts painted in the example, by the name of their look. */
function painted(): Record<string, string[]> {
  const looks = [...CSS.highlights].map(([name, highlight]) => [
    name,
    [...highlight].map((range) => (range as Range).toString()),
  ]);
  return Object.fromEntries(looks) as Record<string, string[]>;
}

const cardName = () => document.querySelector('#card-name')?.textContent;
const nameOf = (slot: string) => document.querySelector<HTMLElement>(`[data-name="${slot}"]`) as HTMLElement;

describe('choices', () => {
  test('each says what was chosen', async () => {
    const props = welcomeProps('en');
    await mount(<Welcome {...props} />);
    await userEvent.selectOptions(page.getByLabelText('I read in'), 'kk');
    await page.getByRole('checkbox', { name: 'World 4,460 names' }).click();
    await page.getByRole('radio', { name: 'Shapes' }).click();
    await page.getByRole('button', { name: 'Another language' }).click();
    await userEvent.selectOptions(page.getByLabelText('Another language'), 'de');
    await page.getByRole('button', { name: 'Start reading' }).click();
    expect(props.onLanguage).toHaveBeenCalledExactlyOnceWith('kk');
    expect(props.onPack).toHaveBeenCalledExactlyOnceWith('world', false);
    expect(props.onPreset).toHaveBeenCalledExactlyOnceWith('shapes');
    expect(props.onOthers).toHaveBeenCalledExactlyOnceWith(['de']);
    expect(props.onStart).toHaveBeenCalledOnce();
  });

  test('every site is asked for within the press itself', async () => {
    let within = false;
    const onEverySite = vi.fn(() => {
      within = globalThis.event?.isTrusted === true;
    });
    await mount(<Welcome {...welcomeProps('en', { onEverySite })} />);
    await page.getByRole('radio', { name: 'Every site' }).click();
    expect(onEverySite).toHaveBeenCalledExactlyOnceWith(true);
    expect(within).toBe(true);
  });

  test('Tab reaches each group once, and arrows choose within it', async () => {
    const props = welcomeProps('en');
    const root = await mount(<Welcome {...props} />);
    const reached: unknown[] = [];
    for (let stop = 0; stop < 7; stop += 1) {
      await userEvent.keyboard('{Tab}');
      reached.push(document.activeElement?.textContent || document.activeElement?.localName);
      if (stop === 4) await userEvent.keyboard('{ArrowRight}');
    }
    expect(root.querySelectorAll('.choice')).toHaveLength(4);
    expect(reached.slice(1)).toEqual([
      'Another language',
      'input',
      'input',
      'Quiet',
      'Sites I turn on',
      'Start reading',
    ]);
    expect(props.onPreset).toHaveBeenCalledExactlyOnceWith('whisper');
  });

  test('further languages are listed, can be taken back, and are said in the example', async () => {
    const onOthers = vi.fn();
    const root = await mount(<Welcome {...welcomeProps('en', { others: ['fr', 'ru'], onOthers })} />);
    expect(root.querySelector('.example-site')?.textContent).toContain('reads English, French, Russian');
    expect(root.textContent).toContain('Articles in other languages are left alone');
    await page.getByRole('button', { name: 'Do not read French' }).click();
    expect(onOthers).toHaveBeenCalledExactlyOnceWith(['ru']);
    await show(<Welcome {...welcomeProps('en')} />);
    expect(root.querySelector('.example-site')?.textContent).not.toContain('reads');
  });

  test('the example says why its site is read', async () => {
    const root = await mount(<Welcome {...welcomeProps('en')} />);
    const site = () => root.querySelector('.example-site')?.textContent;
    expect(site()).toBe('steppe-post.exampleon, because you turned it on');
    await show(<Welcome {...welcomeProps('en', { everySite: true })} />);
    expect(site()).toBe('steppe-post.exampleon, as every site');
  });

  test('each permission says what it is for, and removal what is lost and how to keep it', async () => {
    const props = welcomeProps('en');
    const root = await mount(<Welcome {...props} />);
    await page.getByText('What each permission is for').click();
    expect(root.querySelectorAll('details[open] dt')).toHaveLength(6);
    await page.getByText('What happens when you remove Sidelight').click();
    await page.getByRole('button', { name: 'Save a backup' }).click();
    expect(props.onBackup).toHaveBeenCalledOnce();
  });

  test('languages stand under their own names', async () => {
    const root = await mount(<Welcome {...welcomeProps('en')} />);
    const options = [...root.querySelectorAll('option')].map(({ label, lang }) => `${lang} ${label}`);
    expect(options).toEqual([
      ' The browser’s language',
      'en English',
      'fr Français',
      'ru Русский',
      'kk Қазақ тілі',
    ]);
  });

  test('packs say how many names they bring, or how far they are', async () => {
    const packs = welcomeProps('en').packs;
    const [asia, world] = packs;
    if (!asia || !world) throw new Error('Two packs are expected.');
    const root = await mount(
      <Welcome {...welcomeProps('en', { packs: [asia, { ...world, state: 'filling' }] })} />,
    );
    const asides = () => [...root.querySelectorAll('.checkbox small')].map((aside) => aside.textContent);
    expect(asides()).toEqual(['9,260 names', 'being read…']);
    expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
    const onRetry = vi.fn();
    await show(
      <Welcome {...welcomeProps('en', { packs: [asia, { ...world, state: 'failed' }], onRetry })} />,
    );
    expect(asides()).toEqual(['9,260 names', 'could not be read']);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('a permission that was not given is said, one that was says how to turn a site off', async () => {
    const root = await mount(<Welcome {...welcomeProps('en', { declined: true })} />);
    expect(root.textContent).toContain(
      'The permission was not given: sites stay off until you turn them on.',
    );
    await show(<Welcome {...welcomeProps('en', { everySite: true })} />);
    expect(root.textContent).toContain('Click the icon in the toolbar to turn a single site off.');
    expect(root.textContent).not.toContain('The permission was not given');
  });

  test('ready is said after the press, according to where it works', async () => {
    const root = await mount(<Welcome {...welcomeProps('en')} />);
    expect(root.querySelector('.ready')?.textContent).toBe('');
    await show(<Welcome {...welcomeProps('en', { started: true })} />);
    expect(root.querySelector('.ready')?.textContent).toBe(
      'Ready. Open an article and click the icon in the toolbar.',
    );
    await show(<Welcome {...welcomeProps('en', { started: true, everySite: true })} />);
    expect(root.querySelector('.ready')?.textContent).toBe('Ready. Open any article.');
  });

  test('the keys are those that the browser has, and none are claimed where it has none', async () => {
    const root = await mount(<Welcome {...welcomeProps('en', { keys: ['Ctrl', 'Shift', 'Y'] })} />);
    expect([...root.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Ctrl', 'Shift', 'Y']);
    await show(<Welcome {...welcomeProps('en', { keys: [] })} />);
    expect(root.querySelector('kbd')).toBeNull();
    expect(root.querySelector('.lede')?.textContent).toContain('Point at one to see');
  });
});

describe('the example', () => {
  test.for(WORDING_LANGUAGES)('marks every name that the base knows, in %s', async (lang) => {
    await mount(<Welcome {...welcomeProps(lang)} />, lang);
    const texts = [...document.querySelectorAll<HTMLElement>('[data-name]')].map((name) => name.textContent);
    expect(texts).toHaveLength(6);
    const marked = painted();
    expect(Object.keys(marked).sort()).toEqual(['sl-org', 'sl-place']);
    expect(Object.values(marked).flat().toSorted()).toEqual(texts.toSorted());
  });

  test('follows preset and language at once, and takes its marks back', async () => {
    await mount(<Welcome {...welcomeProps('en')} />);
    await show(<Welcome {...welcomeProps('en', { preset: 'shapes' })} />);
    expect(Object.keys(painted()).toSorted()).toEqual(['sls-org', 'sls-place']);
    await show(<Welcome {...welcomeProps('en', { preset: 'whisper' })} />);
    expect(Object.keys(painted())).toEqual(['slw-any']);
    await show(<Welcome {...welcomeProps('ru', { preset: 'tint' })} />);
    expect(painted()['slt-org']).toEqual(['Евразийский экономический союз']);
    expect(cardName()).toBe('Костанайская область');
    unmount();
    expect(painted()).toEqual({});
  });

  test('what no pack knows stays plain, and the card is that of the first name known', async () => {
    const { country, neighbour } = sampleEntities('en');
    if (!country || !neighbour) throw new Error('Both are expected.');
    await mount(<Welcome {...welcomeProps('en', { entities: { country, neighbour } })} />);
    expect(painted()).toEqual({ 'sl-place': ['Kazakhstan', 'Russia'] });
    expect(cardName()).toBe('Kazakhstan');
    await show(<Welcome {...welcomeProps('en', { entities: {} })} />);
    expect(painted()).toEqual({});
    expect(document.querySelector('.card')).toBeNull();
  });

  test('the card hangs under its name', async () => {
    await mount(<Welcome {...welcomeProps('en')} />);
    await settled();
    const line = nameOf('region').getClientRects()[0] as DOMRect;
    const card = document.querySelector('.card')?.getBoundingClientRect() as DOMRect;
    const stage = document.querySelector('.stage')?.getBoundingClientRect() as DOMRect;
    expect(Math.abs(card.top - line.bottom - 8)).toBeLessThanOrEqual(1);
    // With another font the name may stand so far to the end that the card begins earlier, to stay on its stage.
    const start = Math.min(line.left - 12, stage.right - card.width);
    expect(Math.abs(card.left - start)).toBeLessThanOrEqual(1);
  });

  test('a pointer that rests on a name opens its card, one that passes does not', async () => {
    await mount(<Welcome {...welcomeProps('en')} />);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    nameOf('neighbour').dispatchEvent(new PointerEvent('pointerenter'));
    nameOf('neighbour').dispatchEvent(new PointerEvent('pointerleave'));
    nameOf('city').dispatchEvent(new PointerEvent('pointerenter'));
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    await expect.poll(cardName).toBe('Kostanay');
    expect(nameOf('city').getAttribute('aria-expanded')).toBe('true');
  });

  test('Enter opens a card and goes into it, Escape closes it and goes back', async () => {
    await mount(<Welcome {...welcomeProps('en')} />);
    nameOf('union').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.className).toBe('card-body');
    expect(cardName()).toBe('Eurasian Economic Union');
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('.card')).toBeNull();
    expect(document.activeElement).toBe(nameOf('union'));
  });

  test('while the base fills the card waits, and where it cannot be opened it offers to try again', async () => {
    const onRetry = vi.fn();
    await mount(<Welcome {...welcomeProps('en', { base: 'filling', entities: {} })} />);
    expect(document.querySelector('.card[aria-busy="true"]')).not.toBeNull();
    await show(<Welcome {...welcomeProps('en', { base: 'failed', entities: {}, onRetry })} />);
    document.querySelector<HTMLButtonElement>('.card button.primary')?.click();
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
