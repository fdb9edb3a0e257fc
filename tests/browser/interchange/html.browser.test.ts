import { cdp } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import { writeHtml } from '../../../utils/interchange/html.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { WORDING_LANGUAGES } from '../../../utils/wording/languages.ts';
import { findings, THEMES, unmount, wear } from '../../support/mounted.ts';
import { entity, fact, statement } from '../../unit/citing/samples.ts';
import { goldenSource } from '../../unit/interchange/golden-sample.ts';
import { CHOICE, NOTE, sourceOf, textOf } from '../../unit/interchange/sample-notes.ts';

/** Each says so to the window above, too, where it runs. */
const RUN = 'top.__ran=(top.__ran||0)+1';
const WAYS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<body onload="${RUN}">`,
  `<details open ontoggle="${RUN}">`,
  `<input autofocus onfocus="${RUN}">`,
  `<a href="javascript:${RUN}">a</a>`,
  `[a](javascript:${RUN})`,
  `[a](<javascript:${RUN}>)`,
  `[a]: javascript:${RUN}\n\n[a]`,
  `![a](x" onerror="${RUN})`,
  `<javascript:${RUN}>`,
  `[a](data:text/html,<script>${RUN}</script>)`,
  `<style>*{background:url(javascript:${RUN})}</style>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<math><mtext><img src=x onerror=${RUN}></mtext></math>`,
  `<object data="javascript:${RUN}"></object>`,
  `\`<img src=x onerror=${RUN}>\``,
];
const AROUND = [
  (way: string) => way,
  (way: string) => `"${way}`,
  (way: string) => `'>${way}`,
  (way: string) => `-->${way}<!--`,
  (way: string) => `</style></title></textarea>${way}`,
  (way: string) => `]]>${way}`,
  (way: string) => `" onmouseover="${RUN}" x="${way}`,
  (way: string) => `\u0000\u2028${way}`,
  (way: string) => way.toUpperCase().replaceAll('TOP.__RAN', 'top.__ran'),
  (way: string) => `&#x3C;&lt;${way.replaceAll('<', '<\u0000')}`,
];
const PAYLOADS = AROUND.flatMap((around) => WAYS.map((way) => around(way)));

function noteOf(text: string, at: number): Note {
  const noted = {
    ...NOTE.fact!,
    label: text,
    value: text,
    of: text,
    source: { title: text, publisher: text, licence: text, url: text },
  };
  return {
    id: `note:${String(at)}`,
    text,
    tags: [text],
    made: 0,
    changed: 0,
    entity: text,
    about: { text, lang: text },
    quote: { exact: text, prefix: text, suffix: text },
    page: {
      address: `https://a.example/${text}`,
      title: text,
      outlet: text,
      published: text,
      lang: text,
      read: text,
    },
    place: { state: 'changed', at: 0, text },
    fact: noted,
    facts: [noted],
  };
}

function entityOf(text: string): PresentedEntity {
  const source = { name: text, title: text, publisher: text, licence: text, published: text, url: text };
  const value = { type: 'text', text: { text, lang: text } } as const;
  return {
    ...entity(
      [fact([statement(value, { source, asOf: text })], { label: text, remark: { text, lang: text } })],
      text,
      text,
    ),
    typeLabel: text,
    nativeName: { text, lang: text },
    description: { text, lang: text },
  };
}

async function opened(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

afterEach(() => {
  for (const shown of document.querySelectorAll('iframe, main, style.exported')) shown.remove();
  unmount();
});

test('200 payloads in every field are text, with the policy of the file and without it', async () => {
  expect(new Set(PAYLOADS).size).toBe(200);
  const first = noteOf(PAYLOADS[0]!, 0).page!;
  const source = {
    ...sourceOf(PAYLOADS.map(noteOf), PAYLOADS.map(entityOf)),
    page: { ...first, title: `</title>${PAYLOADS[0]!}` },
    generator: `"><script>${RUN}</script>`,
  };
  const html = await textOf(writeHtml(source, { ...CHOICE, format: 'html' }, exportWords('en')));
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/u;
  expect(html).toMatch(policy);
  for (const text of [html, html.replace(policy, '')]) {
    const frame = await opened(text);
    const shown = frame.contentDocument!;
    const count = (selector: string) => shown.querySelectorAll(selector).length;
    expect(count('article')).toBe(400);
    expect(count('script, img, svg, iframe, object, input, details, math, link, base, form')).toBe(0);
    expect(count('head > style')).toBe(1);
    expect(count('meta[http-equiv="refresh"]')).toBe(0);
    for (const element of shown.querySelectorAll('*')) {
      const names = element.getAttributeNames();
      expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    }
    for (const link of shown.querySelectorAll<HTMLAnchorElement>('a')) {
      expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|mailto:|#source-\d+$)/u);
      link.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((globalThis as { __ran?: number }).__ran).toBeUndefined();
    // Each stands there to be read.
    const read = shown.body.textContent;
    for (const way of WAYS.slice(0, 8)) expect(read).toContain(way);
    frame.remove();
  }
});

/** The file's own sheet and content on the page of the test, whose policy lets the checks run. */
async function shownHere(lang: (typeof WORDING_LANGUAGES)[number]): Promise<void> {
  const html = await textOf(writeHtml(goldenSource(lang), { ...CHOICE, format: 'html' }, exportWords(lang)));
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const sheet = document.createElement('style');
  sheet.className = 'exported';
  sheet.textContent = parsed.querySelector('style')!.textContent;
  document.head.append(sheet);
  document.documentElement.lang = parsed.documentElement.lang;
  document.title = parsed.title;
  document.body.append(document.importNode(parsed.querySelector('main')!, true));
}

test.each(WORDING_LANGUAGES)('axe finds nothing in %s, in light and dark', async (lang) => {
  await shownHere(lang);
  for (const theme of THEMES) {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    });
    wear(theme);
    expect(await findings()).toEqual([]);
  }
});

test('in print it is black on white with the addresses of its sources, also for who reads in the dark', async () => {
  await shownHere('en');
  await cdp().send('Emulation.setEmulatedMedia', {
    media: 'print',
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  const { color, backgroundColor } = getComputedStyle(document.body);
  expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const link = document.querySelector('.sources a')!;
  expect(getComputedStyle(link, '::after').content).toContain(link.getAttribute('href'));
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});
