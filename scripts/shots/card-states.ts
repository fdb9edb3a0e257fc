import type { CardProps } from '../../components/card/card-props.ts';
import type { Opened } from '../../components/card/use-opened.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import {
  arabic,
  checks,
  comparisons,
  factsThen,
  factsWithHistory,
  long,
  showing,
  states,
  withNotes,
} from '../../tests/browser/card/sample-states.ts';
import type { NoteWriting } from '../../components/card/use-note.ts';
import { event, organisation, person } from './card-samples.ts';
import type { Shot } from './room.ts';

/** What is pressed, what is written or which keys are held where the focus then is, or what Tab leads to; by CSS selectors. */
export type Step =
  | { readonly press: string }
  | { readonly type: string }
  /** With "Shift+" before it, if that is held. */
  | { readonly key: string }
  | { readonly focus: string };

/** What a press opens: all there is, or a picture of it could be forgotten. */
type Opens = Opened['what'] | 'copied' | 'sums' | `note ${NoteWriting['state']}` | 'note saved';

const NOTE = 'Iron ore too: Rudny, Lisakovsk.';
const MORE = { press: '.card-footer [aria-haspopup=menu]' };
const WRITE = { press: '.card-footer [aria-keyshortcuts=N]' };
const SAVE = { press: '.note-editor .button:last-child' };

export const OPENING = {
  menu: [MORE],
  copy: [{ focus: '[data-fact="1"] .fact-copy button' }, { press: '[data-fact="1"] .fact-copy button' }],
  copied: [MORE, { press: '.menu-item:nth-of-type(1)' }, { press: '.menu-item:nth-of-type(1)' }],
  why: [MORE, { press: '.menu-group:first-child .menu-item:last-child' }],
  sums: [{ press: '.comparison .disclose' }],
  'note writing': [WRITE, { type: NOTE }],
  'note saving': [WRITE, { type: `${NOTE} (waits)` }, SAVE],
  'note failed': [WRITE, { type: `${NOTE} (fails)` }, SAVE],
  'note saved': [WRITE, { type: NOTE }, SAVE],
} as const satisfies Record<Opens, readonly Step[]>;

/** A state of the card, and what must be done to come to it. */
export interface CardState extends Shot {
  readonly props: (lang: WordingLanguage) => CardProps;
  readonly lang?: WordingLanguage;
  readonly opens?: keyof typeof OPENING;
  readonly steps?: readonly Step[];
  /** Of its frame, in CSS pixels before `scale`; 340 without. */
  readonly width?: number;
  readonly scale?: number;
  /** In this contrast in every mode. */
  readonly contrast?: 'more';
  readonly rtl?: true;
  /** Of a finger: nothing hovers. */
  readonly touch?: true;
}

type Samples = ReturnType<typeof states>;

/** One of the states that the card's tests have, all of which must be here. */
function sample(name: string, caption: string, more: Partial<CardState> = {}): CardState {
  const props = (lang: WordingLanguage): CardProps => {
    const found: Samples[string] | undefined = states(lang)[name];
    if (!found) throw new Error(`The samples of the card have no "${name}".`);
    return found;
  };
  return { name, caption, props, ...more };
}

function state(
  name: string,
  caption: string,
  props: (lang: WordingLanguage) => CardProps,
  more: Partial<CardState> = {},
): CardState {
  return { name, caption, props, ...more };
}

const place = (lang: WordingLanguage): CardProps =>
  showing(lang, { entity: withNotes(lang), facts: factsWithHistory(lang), comparisons: comparisons(lang) });
const bare = (lang: WordingLanguage): CardProps =>
  showing(lang, { facts: factsWithHistory(lang), comparisons: comparisons(lang) });

const checked = (lang: WordingLanguage): CardProps => ({ ...bare(lang), checks: checks(lang) });

const ownName = (lang: WordingLanguage): CardProps =>
  showing(lang, {
    entity: {
      id: 'own',
      kind: 'place',
      name: { text: 'Zhetiqala', lang },
      typeLabel: '',
      tabLabel: 'Zhetiqala',
      facts: [],
    },
  });

/** In the order of the drawings, then what they do not have. */
export const CARD_STATES: readonly CardState[] = [
  sample('place', 'Place, with a note; sources differ; 6 years old'),
  sample('pinned-tabs', 'Several candidates, pinned'),
  sample('drafted', 'A note that was begun and not saved'),
  state('menu', 'More menu', bare, { opens: 'menu' }),
  state('writing', 'Writing a note', bare, { opens: 'note writing' }),
  state('person', 'Person', () => showing('en', { entity: person(), positions: [0.3], index: 0 })),
  state('organisation', 'Organisation', () =>
    showing('en', { entity: organisation(), positions: [0.4, 0.5, 0.8], index: 0 }),
  ),
  state('event', 'Event', () => showing('en', { entity: event(), positions: [0.6, 0.9], index: 0 })),
  state(
    'arabic',
    'Right to left, in Arabic',
    () => showing('en', { entity: arabic(), comparisons: comparisons('en') }),
    {
      rtl: true,
    },
  ),
  sample('loading', 'Loading (only after 120 ms)'),
  sample('empty', 'Empty'),
  sample('offline', 'Offline'),
  sample('error', 'Error: the base did not answer'),
  state('long', 'Long text: body scrolls, footer stays', (lang) => showing(lang, { entity: long() })),
  state('contrast', 'High contrast', place, { contrast: 'more' }),
  state('contrast-menu', 'High contrast, the menu', bare, { contrast: 'more', opens: 'menu' }),
  state('focus', 'Keyboard focus on a source', bare, { steps: [{ focus: '[data-fact="0"] .web-link' }] }),
  state('focus-button', 'Keyboard focus in the footer', bare, {
    steps: [{ focus: '.card-footer [aria-keyshortcuts=N]' }],
  }),
  state('own-name', 'A name of the reader’s own', (lang) => ({
    ...ownName(lang),
    positions: [0.5],
    index: 0,
  })),
  sample('gone', 'The entry is gone'),
  sample('updated', 'The extension was updated'),
  sample('pinned', 'Pinned, one reading'),
  sample('tabs', 'Several candidates'),
  sample('many-mentions', 'Many mentions'),
  sample('renamed', 'Former names'),
  sample('office', 'Offices with their years'),
  sample('of-2013', 'An article of 2013: figures of then'),
  sample('checks', 'Figures of the article beside the stored ones'),
  state('older', 'A figure that was right once, and one that agrees', (lang) => {
    const [first, , agrees] = checks(lang);
    return { ...bare(lang), checks: first && agrees ? [{ ...first, verdict: 'older' }, agrees] : [] };
  }),
  state(
    'check-open',
    'The figure’s sentence',
    (lang) => ({ ...bare(lang), checks: checks(lang), facts: factsThen(lang), articleDate: '2013-06' }),
    { steps: [{ press: '.checks .disclose' }] },
  ),
  state('sum', 'A comparison with its sum', bare, { opens: 'sums' }),
  state('rank', 'A rank', (lang) => ({ ...bare(lang), comparisons: [rank(lang)] }), { opens: 'sums' }),
  state('why', 'Why it is marked', bare, { opens: 'why' }),
  state('copy-one', 'Copying one fact', bare, { opens: 'copy' }),
  state('copied', 'Copied', bare, { opens: 'copied' }),
  state('not-copied', 'Not copied', (lang) => ({ ...bare(lang), copied: { ok: false } }), {
    opens: 'copied',
  }),
  state('note-saving', 'A note on its way', bare, { opens: 'note saving' }),
  state('note-failed', 'A note that was not kept', bare, { opens: 'note failed' }),
  state('note-saved', 'A note that was kept', bare, { opens: 'note saved' }),
  sample('hidden', 'Hidden on this site'),
  state('hidden-page', 'Hidden on this page', (lang) => showing(lang, { kept: { deed: 'page', ok: true } })),
  state('hidden-everywhere', 'Hidden everywhere', (lang) =>
    showing(lang, { kept: { deed: 'everywhere', ok: true } }),
  ),
  state('always', 'Always this reading', (lang) =>
    showing(lang, { kept: { deed: 'always', ok: true }, readings: 2 }),
  ),
  state('not-kept', 'A choice that was not kept', (lang) =>
    showing(lang, { kept: { deed: 'page', ok: false } }),
  ),
  sample('sheet', 'Bottom sheet', { width: 390, touch: true }),
  state(
    'sheet-tabs',
    'Bottom sheet, several candidates',
    (lang) => showing(lang, { sheet: true, readings: 3 }),
    {
      width: 390,
      touch: true,
    },
  ),
  state('scale-150', 'Text size 1.5', place, { scale: 1.5 }),
  state('narrow-320', 'A window of 320 pixels', place, { width: 304 }),
  state('narrow-200', 'A window of 320 pixels, text size 1.5', place, { width: 203, scale: 1.5 }),
  state('place-fr', 'In French', place, { lang: 'fr' }),
  state('place-ru', 'In Russian', place, { lang: 'ru' }),
  state('place-kk', 'In Kazakh', place, { lang: 'kk' }),
  state('checks-ru', 'In Russian, figures of the article', checked, { lang: 'ru' }),
];

function rank(lang: WordingLanguage): NonNullable<CardProps['comparisons']>[number] {
  const [ratio] = comparisons(lang);
  if (!ratio) throw new Error('The samples of the card have no comparison.');
  const type = {
    en: 'Region of Kazakhstan',
    fr: 'Région, Kazakhstan',
    ru: 'Область, Казахстан',
    kk: 'Облыс, Қазақстан',
  }[lang];
  return { ...ratio, kind: 'rank', result: 3, among: 17, type };
}
