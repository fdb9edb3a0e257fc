import { describe, expect, test } from 'vitest';
import { declaresNews, isNewsType, publishedIn } from '../../../utils/page/article-metadata.ts';

describe('JSON-LD that says a page is news', () => {
  const YES: unknown[] = [
    { '@type': 'NewsArticle' },
    { '@type': 'http://schema.org/NewsArticle' },
    { '@type': 'schema:BackgroundNewsArticle' },
    [{ '@type': 'Organization' }, { '@type': ['Article', 'NewsArticle'] }],
    { '@graph': [[{ '@type': 'WebPage', mainEntity: { '@type': 'AnalysisNewsArticle' } }]] },
  ];
  const NO: unknown[] = [
    { '@type': 'Article', name: 'NewsArticle' },
    { '@type': 'NewsArticleList' },
    { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] },
    { '@type': 'WebPage', mentions: { '@type': 'NewsArticle' } },
    { type: 'NewsArticle' },
    'NewsArticle',
    null,
    { '@type': { '@type': 'NewsArticle' } },
  ];

  test.each(YES.map((data) => [JSON.stringify(data)]))('%s', (json) => expect(declaresNews(json)).toBe(true));
  test.each(NO.map((data) => [JSON.stringify(data)]))('not %s', (json) =>
    expect(declaresNews(json)).toBe(false),
  );

  test('JSON that does not parse', () => {
    expect(declaresNews('{"@type":"NewsArticle","headline":"one\ntwo"}')).toBe(true);
    expect(declaresNews('{"@type" : ["ReportageNewsArticle"],}')).toBe(true);
    expect(declaresNews('{"@type":"MyNewsArticle",}')).toBe(false);
  });

  test('nesting without end and blocks without end are given up', () => {
    expect(declaresNews(`${'['.repeat(5000)}{"@type":"NewsArticle"}${']'.repeat(5000)}`)).toBe(false);
    expect(declaresNews(`{"a":"${'a'.repeat(1_000_001)}","@type":"NewsArticle"}`)).toBe(false);
  });

  test('types', () => {
    expect(isNewsType(' https://schema.org/OpinionNewsArticle ')).toBe(true);
    expect(isNewsType('constructor')).toBe(false);
  });
});

describe('JSON-LD that says when an article was published', () => {
  const dates = (data: unknown) => [...publishedIn(typeof data === 'string' ? data : JSON.stringify(data))];

  test('of what the page is, as it is written', () => {
    const page = {
      '@type': 'WebPage',
      datePublished: '2001',
      mainEntity: { '@type': 'BlogPosting', datePublished: ['2013'] },
    };
    const teaser = { '@type': 'Article', datePublished: '2003' };
    expect(
      dates([page, { '@graph': [{ '@type': ['Thing', 'schema:NewsArticle'], datePublished: '2014' }] }]),
    ).toEqual(['2013', '2014']);
    expect(dates({ '@type': 'ItemList', itemListElement: [teaser], mentions: teaser })).toEqual([]);
    expect(dates({ '@type': 'ArticleList', datePublished: '2013' })).toEqual([]);
  });

  test('nothing where JSON does not parse', () => {
    expect(dates('{"@type":"NewsArticle","datePublished":"2013",}')).toEqual([undefined]);
  });
});
