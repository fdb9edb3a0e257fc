import { prose } from '../support/frame.ts';

/** Where the article is, and what its document was loaded as. */
export interface Where {
  readonly address?: string;
  readonly loadedAs?: string;
}

export const ADDRESS = 'https://news.example/story';

export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
export const meta = (name: string, content: string, by = 'property'): string =>
  `<meta ${by}="${name}" content="${content}">`;
const time = (datetime: string, more = ''): string => `<time datetime="${datetime}" ${more}>then</time>`;
const LONG = `<p>${prose(1_600)}</p>`;
const article = (before: string, after = ''): string => `<article>${before}${LONG}${after}</article>`;
export const PLAIN = article('<h1>A story</h1>');

/** How sites say when an article was published: head, body, and what the date is. */
export const CASES: [
  name: string,
  expected: string | undefined,
  head: string,
  body: string,
  where?: Where,
][] = [
  ['nothing said', undefined, '<meta name="author" content="2013">', PLAIN],
  // schema.org
  [
    'JSON-LD',
    '2013-06-21',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2013-06-21T23:30:00-08:00' }),
    PLAIN,
  ],
  [
    'a graph, as WordPress writes it',
    '2013-06-21',
    jsonLd({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        {
          '@type': ['Article', 'Thing'],
          datePublished: '2013-06-21T10:00:00+00:00',
          dateModified: '2020-01-01',
        },
      ],
    }),
    PLAIN,
  ],
  [
    'an array of blogs',
    '2013-06',
    jsonLd([{ '@type': 'BreadcrumbList' }, { '@type': 'BlogPosting', datePublished: ['2013-06'] }]),
    PLAIN,
  ],
  [
    'the main thing of a page',
    '2013',
    jsonLd({
      '@type': 'WebPage',
      mainEntity: { '@type': 'http://schema.org/ReportageNewsArticle', datePublished: '2013' },
    }),
    PLAIN,
  ],
  [
    'changed, not published',
    undefined,
    jsonLd({ '@type': 'NewsArticle', dateModified: '2013-06-21' }),
    PLAIN,
  ],
  [
    'listed articles are others',
    undefined,
    jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'Article', datePublished: '2013-06-21' }] }),
    PLAIN,
  ],
  [
    'JSON that does not parse',
    undefined,
    jsonLd('{"@type":"Article","headline":"a\nb","datePublished":"2013-06-21"}'),
    PLAIN,
  ],
  [
    'a date of a program: the next source',
    '2013-06-20',
    jsonLd({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00' }) +
      meta('article:published_time', '2013-06-20'),
    PLAIN,
  ],
  [
    'no text at all',
    undefined,
    jsonLd({ '@type': 'NewsArticle', datePublished: { '@value': 3 } }) +
      jsonLd({ '@type': 'NewsArticle', datePublished: 1371772800 }),
    PLAIN,
  ],
  [
    'schema.org before all others',
    '2013-06-21',
    meta('article:published_time', '2013-06-22') +
      jsonLd({ '@type': 'NewsArticle', datePublished: '2013-06-21' }),
    article(time('2013-06-23')),
  ],
  // Meta elements
  [
    'Open Graph',
    '2013-06-21',
    meta('article:modified_time', '2020-01-01') + meta('article:published_time', '2013-06-21T04:00:00.000Z'),
    PLAIN,
  ],
  ['Dublin Core', '2013-06-21', meta('DC.date.issued', '2013-06-21', 'name'), PLAIN],
  ['Dublin Core, a year', '2013', meta('dc.date', '2013', 'name'), PLAIN],
  [
    'Parsely before a day that may be today',
    '2013-06-21',
    meta('date', '2014-02-02', 'name') + meta('parsely-pub-date', '2013-06-21T10:00:00Z', 'name'),
    PLAIN,
  ],
  ['microdata in the head', '2013-06-21', meta('datePublished', '2013-06-21', 'itemprop'), PLAIN],
  ['a Russian site', '2013-06-21', meta('pubdate', '21.06.2013 14:05', 'name'), PLAIN],
  ['a Kazakh site', '2013-06-02', meta('Date', '02.06.2013', 'name'), PLAIN],
  ['digits alone', '2013-06-21', meta('pubdate', '20130621', 'name'), PLAIN],
  ['a month', '2013-06', meta('pubdate', '2013-06', 'name'), PLAIN],
  ...[
    '06/07/2013',
    '2013-06-31',
    '2013-02-30',
    '2013-13',
    '2013-00-00',
    '201306',
    '1371800000',
    '130621',
    '2013-W25',
    'yesterday',
    '',
    '1989-12-31',
    '2999-01-01',
    '21 Marraskuuta 2013',
    'Sun, 2 Jun 2013 10:00:00 GMT',
    '2.6.2013',
    '2013-6-2',
    '20130621143000',
  ].map((content): [string, undefined, string, string] => [
    `no date: ${content}`,
    undefined,
    meta('pubdate', content, 'name'),
    PLAIN,
  ]),
  [
    'the better of two of a name',
    '2013-06-21',
    meta('pubdate', 'unknown') + meta('pubdate', '2013-06-21'),
    PLAIN,
  ],
  // Elements of the article
  [
    'a time in the header',
    '2013-06-21',
    '',
    article(`<header><h1>A</h1><p>By B, ${time('2013-06-21T10:00')}</p></header>`),
  ],
  [
    'the first of several',
    '2013-06-21',
    '',
    article(`<header>${time('2013-06-21')}, at ${time('10:00')}</header>`, time('2020-01-01')),
  ],
  [
    'as WordPress writes it',
    '2013-06-21',
    '',
    article(
      `<span class="posted-on"><a href="/s" rel="bookmark">${time('2020-01-01', 'class="updated"')}${time('2013-06-21T10:00:00+06:00', 'class="entry-date published"')}</a></span>`,
    ),
  ],
  [
    'changed the day it was published',
    '2013-06-21',
    '',
    article(time('2013-06-21', 'class="entry-date published updated"')),
  ],
  [
    'microdata',
    '2013-06-21',
    '',
    article(
      `${time('2013-06-20', 'itemprop="dateModified"')}<span itemprop="datePublished" content="2013-06-21"></span>`,
    ),
  ],
  ['pubdate, at the end', '2013-06-21', '', article(time('2013-06-20'), time('2013-06-21', 'pubdate'))],
  ['after the story', undefined, '', article('<h1>A</h1>', `<p>${time('2013-06-21')}</p>`)],
  [
    'of what the story tells',
    undefined,
    '',
    article(`<p>${prose(300)} On ${time('1991-12-16')} it became independent.</p>`),
  ],
  [
    'of another article',
    undefined,
    '',
    article(
      `<ul class="more"><li>${time('2013-06-21')}</li></ul><aside>${time('2013-06-22')}</aside><article>${time('2013-06-23')}</article><div class="RelatedStories">${time('2013-06-24')}</div>`,
    ),
  ],
  [
    'of a comment, and of a quotation',
    undefined,
    '',
    article(
      `<div class="comments-list">${time('2013-06-21', 'itemprop="datePublished"')}</div><blockquote>${time('2013-06-21', 'pubdate')}</blockquote>`,
    ),
  ],
  [
    'within a page whose body is of comments',
    '2013-06-21',
    '',
    `<div class="comments-open"><ul><li>${article(time('2013-06-21'))}</li></ul></div>`,
  ],
  ['beside the article', undefined, '', `<div>${time('2013-06-21')}</div>${PLAIN}`],
  [
    'beside the text of the article, in its main element',
    '2013-06-21',
    meta('og:type', 'article'),
    `<main><header>${time('2013-06-21')}</header><div itemprop="articleBody">${LONG}</div></main><article>x</article>`,
  ],
  ['where the whole page is read', undefined, '', `<div>${time('2013-06-21')}</div>${LONG}`],
  // The address
  ...(
    [
      ['/2013/06/21/story', '2013-06-21'],
      ['/2013/6/2/', undefined],
      ['/world/2013-06-21-story', '2013-06-21'],
      ['/story_20130621.html', '2013-06-21'],
      ['/20130621/', '2013-06-21'],
      ['/2013/06/story', '2013-06'],
      ['/2013/story', undefined],
      ['/2010-12-season', undefined],
      ['/story-2013062112', undefined],
      ['/story/20139921', undefined],
      ['/story?day=2013-06-21', undefined],
      ['/2998/01/01/', undefined],
    ] as const
  ).map(([path, expected]): [string, string | undefined, string, string, Where] => [
    `the address ${path}`,
    expected,
    '',
    PLAIN,
    { address: `https://news.example${path}` },
  ]),
  [
    'the article before its address',
    '2013-06-20',
    '',
    article(time('2013-06-20')),
    { address: 'https://news.example/2013/06/21/' },
  ],
  // Routes
  [
    'another route, the head of the one before',
    undefined,
    jsonLd({ '@type': 'Article', datePublished: '2013-06-21' }) +
      meta('date', '2013-06-21') +
      '<link rel="canonical" href="https://news.example/old">',
    PLAIN,
    { loadedAs: 'https://news.example/old' },
  ],
  [
    'another route, and its own head',
    '2013-06-22',
    meta('date', '2013-06-22') + '<link rel="canonical" href="https://news.example/story">',
    PLAIN,
    { loadedAs: 'https://news.example/old' },
  ],
  [
    'another route, and its own time',
    '2013-06-22',
    meta('date', '2013-06-21'),
    article(time('2013-06-22')),
    { loadedAs: 'https://news.example/old' },
  ],
  [
    'another query is no other route',
    '2013-06-21',
    meta('date', '2013-06-21'),
    PLAIN,
    { loadedAs: 'https://news.example/story?from=mail' },
  ],
  // Hostile pages
  [
    'clobbered',
    '2013-06-21',
    '',
    `<form name="querySelectorAll"></form><form name="body"></form><form name="defaultView"></form>${article(`<form><input name="closest"><input name="contains"><input name="textContent">${time('2013-06-21')}</form>`)}`,
  ],
  [
    'more than is metadata',
    undefined,
    `${meta('date', '')}`.repeat(60) +
      meta('date', '2013-06-21') +
      jsonLd(`{"@type":"Article","x":"${'x'.repeat(1_000_001)}","datePublished":"2013-06-21"}`),
    PLAIN,
  ],
];
