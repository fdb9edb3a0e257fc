import { describe, expect, test } from 'vitest';
import { declaresNews, isNewsType } from '../../../utils/page/article-metadata.ts';

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
