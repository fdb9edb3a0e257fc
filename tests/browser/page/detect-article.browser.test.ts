import { afterEach, describe, expect, test } from 'vitest';
import { articleRoot } from '../../../utils/page/detect-article.ts';
import { closeFrames, openFrame, prose } from '../../support/frame.ts';

afterEach(closeFrames);

const found = async (html: string, choice = {}, head = '') => {
  const { document } = await openFrame(html, head);
  const { root, why } = articleRoot(document, choice);
  return `${root?.id || root?.localName || 'nothing'}: ${why}`;
};

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

const LONG = `<p>${prose(700)}</p>`;
const CASES: [name: string, body: string, head: string, expected: string][] = [
  ['one long article', `<article id="a">${LONG}</article>`, '', 'a: article'],
  ['one short article', '<article id="a"><p>Astana.</p></article>', '', 'nothing: too-short'],
  ['600 characters are enough', `<article id="a"><p>${'a'.repeat(600)}</p></article>`, '', 'a: article'],
  ['599 are not', `<article id="a"><p>${'a'.repeat(599)}</p></article>`, '', 'nothing: too-short'],
  [
    'a script is not text',
    `<article id="a"><script>${'a;'.repeat(400)}</script></article>`,
    '',
    'nothing: too-short',
  ],
  ['comments as articles', `<article id="a">${LONG}</article><article>Yes.</article>`, '', 'a: article'],
  [
    'articles inside an article',
    `<article id="a">${LONG}<article>${LONG}</article></article>`,
    '',
    'a: article',
  ],
  ['a list of articles', `<article>${LONG}</article><article>${LONG}</article>`, '', 'nothing: no-article'],
  ['no article', `<main>${LONG}</main>`, '', 'nothing: no-article'],
  ['og', `<main id="m">${LONG}</main>`, '<meta property="og:type" content="article">', 'm: og'],
  [
    'og of another type',
    `<main>${LONG}</main>`,
    '<meta property="og:type" content="website">',
    'nothing: no-article',
  ],
  [
    'og without a main element',
    `<div>${LONG}</div>`,
    '<meta property="og:type" content="article">',
    'body: og',
  ],
  ['JSON-LD', `<main id="m">${LONG}</main>`, jsonLd({ '@type': 'NewsArticle' }), 'm: newsarticle'],
  [
    'JSON-LD in a graph',
    `<main id="m">${LONG}</main>`,
    jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Thing', 'ReportageNewsArticle'] }] }),
    'm: newsarticle',
  ],
  [
    'JSON-LD in an array',
    `<main id="m">${LONG}</main>`,
    jsonLd([{ '@type': 'https://schema.org/OpinionNewsArticle' }]),
    'm: newsarticle',
  ],
  [
    'JSON-LD that does not parse',
    `<main id="m">${LONG}</main>`,
    jsonLd('{"@type": "NewsArticle", "headline": "a\nb"}'),
    'm: newsarticle',
  ],
  [
    'JSON-LD that lists articles',
    `<main>${LONG}</main>`,
    jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
    'nothing: no-article',
  ],
  [
    'JSON-LD, longest article',
    `<article>Short</article><article id="b">${LONG}</article>`,
    jsonLd({ '@type': 'NewsArticle' }),
    'b: newsarticle',
  ],
  [
    'microdata',
    `<div id="d" itemscope itemtype="https://schema.org/NewsArticle">${LONG}</div>`,
    '',
    'd: newsarticle',
  ],
  ['a password field', `<article>${LONG}</article><input type="password">`, '', 'nothing: password'],
  [
    'a password field out of sight',
    `<article id="a">${LONG}</article><div hidden><input type="password"></div>`,
    '',
    'a: article',
  ],
  [
    'an editor',
    `<article>${LONG}<div contenteditable>${LONG}${LONG}</div></article>`,
    '',
    'nothing: editable',
  ],
  [
    'a page within an editor',
    `<div contenteditable><article>${LONG}</article></div>`,
    '',
    'nothing: editable',
  ],
  [
    'a comment box',
    `<article id="a">${LONG}<div contenteditable></div><textarea></textarea></article>`,
    '',
    'a: article',
  ],
  [
    'clobbered',
    `<form name="body"><input name="parentNode"></form><form name="querySelectorAll"></form><form name="documentElement"></form><form name="contentType"></form><article id="a"><form><input name="textContent"><input name="contains"></form>${LONG}</article>`,
    '',
    'a: article',
  ],
];

describe('what of a page is read', () => {
  test.each(CASES)('%s', async (_name, body, head, expected) => {
    expect(await found(body, {}, head)).toBe(expected);
  });

  test('the whole page by setting, but no password page', async () => {
    expect(await found('<p>Astana</p>', { wholePage: true })).toBe('body: whole');
    expect(await found('<input type=password>', { wholePage: true })).toBe('nothing: password');
  });

  test('any page when the reader says so of it', async () => {
    expect(await found('<input type=password>', { anyway: true })).toBe('body: whole');
  });

  test('neither XML nor JSON', () => {
    const xml = new DOMParser().parseFromString('<rss><article/></rss>', 'application/xml');
    expect(articleRoot(xml, { anyway: true })).toEqual({ root: null, why: 'not-html' });
  });
});
