import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../assets/base.css';
import type { CardProps } from '../../../components/card/card-props.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { cardProps, content, facts, region } from './samples.ts';
import { Stage } from './stage.tsx';

let stage: Stage;
let root: HTMLElement;
beforeEach(() => {
  stage = new Stage();
  root = stage.root;
});
afterEach(() => stage.clear());

const show = (props: CardProps) => stage.show(props);
const all = (selector: string) => stage.all(selector);
const textOf = (selector: string) => root.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ');
const button = (label: string) =>
  all('button').find((each) => each.ariaLabel === label || each.textContent === label);

function press(target: Element, key: string): boolean {
  return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('facts', () => {
  test('name, native name and kind stand first, each in its own language', () => {
    show(cardProps('fr'));
    expect(textOf('.card-name')).toBe('Oblys de Kostanaï');
    expect(root.querySelector('.card-native bdi')?.getAttribute('lang')).toBe('kk');
    expect(textOf('.card-kind')).toBe('Région du Kazakhstan');
    expect(root.querySelector('.locator-map .focus')).not.toBeNull();
  });

  test('what has no type, as a name that the reader added, is called by its kind', async () => {
    const { nativeName: _, ...own } = region('en');
    show(cardProps('en', { content: content('en', 1, { entity: { ...own, typeLabel: '' } }) }));
    expect(textOf('.card-kind')).toBe('Place');
    await vi.waitFor(() => expect(textOf('[role=status]')).toContain('Place'));
  });

  test('a value has its unit, year and source beside it, to the precision of the source', () => {
    show(cardProps('en'));
    const [population, area, , , border] = all('.fact');
    expect(population?.querySelector('.value')?.textContent).toBe('821,800');
    const year = population?.querySelector('time');
    expect([year?.textContent, year?.dateTime, year?.title]).toEqual([
      '2025',
      '2025-12-01',
      '1 December 2025',
    ]);
    expect(area?.querySelector('.value')?.textContent).toBe('196,001\u00a0km²');
    expect(border?.querySelector('.value')?.textContent).toBe('7,644.2\u00a0km');
    expect(border?.querySelector('time')?.title).toBe('January 2022');
    expect(border?.querySelector('dt')?.textContent).toBe('Border length with Russia');
  });

  test('sources that differ stand side by side, the preferred one first', () => {
    show(cardProps('en'));
    const [population] = all('.fact');
    expect([...(population?.querySelectorAll('.value') ?? [])].map((each) => each.textContent)).toEqual([
      '821,800',
      '832,110',
    ]);
    expect(population?.querySelector('.fact-flag')?.textContent).toBe('Sources differ');
  });

  test('what the reader says is told from what packs say, with their source and without', () => {
    const population = facts('fr')[0]!;
    const [one, other] = population.values;
    const own = { ...one!, saidBy: 'you' as const };
    const noSource = { ...own, source: { name: '', title: '' } };
    for (const [mine, told] of [
      [own, ['821\u202f800 vous', 'inform.kz']],
      [noSource, ['821\u202f800', 'vous']],
    ] as const) {
      const entity = { ...region('fr'), facts: [{ ...population, values: [mine, other!] }] };
      show(cardProps('fr', { content: content('fr', 1, { entity }) }));
      const rows = all('.statement').map((row) =>
        ['.said', ':scope > :last-child'].map((part) => row.querySelector(part)?.textContent),
      );
      expect(rows).toEqual([told, ['832\u202f110', 'ru.wikipedia.org']]);
    }
  });

  test('a date of publication and a missing date are said', () => {
    show(cardProps('en'));
    expect(all('.date-note').map((note) => note.textContent)).toEqual([
      'published 2019',
      'undated, read on 22 Nov 2026',
    ]);
  });

  test('old figures and remarks are said, a list of one source takes one line', () => {
    show(cardProps('ru'));
    const [, , , wage, , languages] = all('.fact');
    expect(wage?.querySelector('.fact-flag.old')?.textContent).toBe('Данным 6 лет');
    expect(wage?.querySelector('dd > p')?.textContent).toBe('в месяц, до вычета налогов');
    expect(languages?.querySelectorAll('.statement')).toHaveLength(1);
    expect(languages?.querySelector('.value')?.textContent).toBe('казахский, русский');
  });

  test('source links open in a new tab and take nothing along; other addresses are text', () => {
    const [area] = facts('en').slice(1);
    const withUrl = (url: string) => ({
      ...area!,
      property: url,
      values: [{ ...area!.values[0]!, source: { name: 'source', title: 'A source', url } }],
    });
    const given = ['https://stat.gov.kz/', 'javascript:alert(1)', 'data:text/html,x', 'not an address'].map(
      withUrl,
    );
    show(cardProps('en', { content: content('en', 1, { entity: { ...region('en'), facts: given } }) }));
    const links = all('a') as HTMLAnchorElement[];
    expect(links.map((link) => link.href)).toEqual(['https://stat.gov.kz/']);
    expect([links[0]?.target, links[0]?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('what data hold is shown as text', () => {
    const script = '<img src=x onerror=alert(1)>{{x}}';
    const hostile = {
      ...region('en'),
      name: { text: script, lang: 'en' },
      typeLabel: script,
      description: { text: script, lang: '"><script>' },
    };
    show(cardProps('en', { surface: script, content: content('en', 2, { entity: hostile }) }));
    expect(root.querySelector('script, img:not(.flag)')).toBeNull();
    expect(textOf('.card-sentence')).toBe(script);
  });
});

describe('what the reader does', () => {
  const told = () => ({ onClose: vi.fn(), onStep: vi.fn(), onChoose: vi.fn(), onRetry: vi.fn() });

  test('buttons step, close and try again', () => {
    const events = told();
    show(cardProps('en', events));
    button('Next mention')?.click();
    button('Previous mention')?.click();
    button('Close')?.click();
    expect(events.onStep.mock.calls).toEqual([[1], [-1]]);
    expect(events.onClose).toHaveBeenCalledOnce();
    show(cardProps('en', { ...events, content: { state: 'failure', why: 'base' } }));
    button('Try again')?.click();
    expect(events.onRetry).toHaveBeenCalledOnce();
  });

  test('keys step and close from anywhere in the card, and leave others to the browser', () => {
    const events = told();
    const card = show(cardProps('en', events));
    const body = card.querySelector('.card-body')!;
    expect(press(body, 'ArrowDown')).toBe(false);
    expect(press(card.querySelector('a')!, 'ArrowUp')).toBe(false);
    expect(press(body, 'Escape')).toBe(false);
    expect([events.onStep.mock.calls, events.onClose.mock.calls]).toEqual([[[1], [-1]], [[]]]);
    expect(press(body, 'Tab')).toBe(true);
    expect(press(body, 'ArrowRight')).toBe(true);
    expect(events.onChoose).not.toHaveBeenCalled();
  });

  test('with one mention the arrows are left to scroll', () => {
    const events = told();
    const card = show({ ...cardProps('en', events), positions: [0.5], index: 0 });
    expect(press(card.querySelector('.card-body')!, 'ArrowDown')).toBe(true);
    expect(events.onStep).not.toHaveBeenCalled();
  });

  test('one reading has no tabs; several are tabs of which one can be tabbed to', () => {
    show(cardProps('en'));
    expect(root.querySelector('[role=tablist]')).toBeNull();
    const events = told();
    show(cardProps('en', { ...events, content: content('en', 3) }));
    const tabs = all('[role=tab]');
    // The likeliest two; the menu has the third.
    expect(tabs.map((tab) => [tab.textContent, tab.ariaSelected, tab.tabIndex])).toEqual([
      ['Region', 'true', 0],
      ['City', 'false', -1],
    ]);
    expect(textOf('.card-matches')).toBe('3 matches');
    press(tabs[0]!, 'ArrowRight');
    press(tabs[0]!, 'ArrowLeft');
    press(root.querySelector('.card-body')!, 'ArrowRight');
    tabs[1]?.click();
    expect(events.onChoose.mock.calls.flat()).toEqual(['Q488990', 'Q488990', 'Q488990', 'Q488990']);
    show(cardProps('en', { content: content('en', 3, { clear: true }) }));
    expect(root.querySelector('[role=tablist]')).toBeNull();
  });

  test('a single mention has no arrows', () => {
    show(cardProps('kk', { positions: [0.4], index: 0 }));
    expect(textOf('.card-footer')).toBe('1 рет аталған');
    expect(all('.card-footer button').map((each) => each.ariaLabel)).toEqual([
      'Бұл неге белгіленген?',
      'Тағы',
      'Жабу',
    ]);
  });
});

describe('states', () => {
  test('until facts come the name is known and the card is busy', () => {
    const card = show(cardProps('en', { content: { state: 'opening' } }));
    expect(card.ariaBusy).toBe('true');
    expect(textOf('.card-name')).toBe('Kostanay');
    expect(getComputedStyle(root.querySelector('.card-skeleton')!).animationDelay).toBe('0.12s');
  });

  test('failures are announced, emptiness is said and offers nothing that does not work', () => {
    show(cardProps('en', { content: { state: 'failure', why: 'gone' } }));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('No longer in your base');
    const { description: _, ...bare } = region('en');
    show(cardProps('en', { content: content('en', 1, { entity: { ...bare, facts: [] } }) }));
    expect(textOf('.card-notice b')).toBe('No facts yet');
    expect(all('.card-notice button')).toEqual([]);
  });

  test('a long card scrolls inside its body and keeps its footer', () => {
    const card = show(cardProps('en', { content: content('en', 3) }));
    const body = card.querySelector('.card-body')!;
    expect(card.offsetHeight).toBeLessThanOrEqual(420);
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    const footer = card.querySelector('.card-footer')!.getBoundingClientRect();
    expect(Math.round(footer.bottom)).toBe(Math.round(card.getBoundingClientRect().bottom));
  });

  test('no value or label is cut or pushed out at the side, in any language', () => {
    for (const lang of WORDING_LANGUAGES) {
      const card = show(cardProps(lang, { content: content(lang, 3) }));
      for (const each of card.querySelectorAll<HTMLElement>(
        'dt, .value, .date-note, dd > p, .card-kind, .button',
      )) {
        expect(each.scrollWidth, `${lang}: ${each.textContent}`).toBeLessThanOrEqual(
          Math.max(each.clientWidth, each.offsetWidth) + 1,
        );
      }
      expect(card.scrollWidth).toBe(card.clientWidth);
    }
  });
});
