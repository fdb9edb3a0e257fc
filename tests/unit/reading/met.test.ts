import { describe, expect, test } from 'vitest';
import { cleanAddress, metIn, sentenceAround, type PageWords } from '../../../utils/reading/met.ts';

const PAGE: PageWords = {
  text: 'Auliekol',
  before: 'Nobody counted. The trains from ',
  after: ' wait for two days. It was quicker once.',
  lang: 'en-GB',
  title: 'Grain waits',
  site: 'Steppe Post',
  address: 'https://www.steppe-post.example/grain?utm_source=mail&page=2#top',
  canonical: '',
  published: '2026-11-20T08:00:00+05:00',
};

describe('the sentence', () => {
  test.each([
    [
      'in English',
      'en',
      'Nobody counted. The trains from |Auliekol| wait. It was quick.',
      'The trains from Auliekol wait.',
    ],
    [
      'in Russian',
      'ru',
      'Никто не считал. Поезда из |Аулиеколя| ждут. Было быстрее.',
      'Поезда из Аулиеколя ждут.',
    ],
    [
      'in Kazakh',
      'kk',
      'Ешкім санамады. |Әулиекөлден| шыққан пойыздар тұр. Бұрын тез еді.',
      'Әулиекөлден шыққан пойыздар тұр.',
    ],
    [
      'with words over two',
      'en',
      'One. It ends at |Auliekol. Then| it begins. Three.',
      'It ends at Auliekol. Then it begins.',
    ],
    ['on one line', 'en', 'One.\n\n  Trains\n from\t|Auliekol| wait. ', 'Trains from Auliekol wait.'],
    ['where the words bring spaces', 'en', 'One. Two. | Auliekol |waits. Four.', 'Auliekol waits.'],
    ['where there is nothing else', 'en', '|Auliekol|', 'Auliekol'],
  ])('%s', (_, lang, marked, expected) => {
    const [before = '', text = '', after = ''] = marked.split('|');
    expect(sentenceAround({ before, text, after }, lang)).toBe(expected);
  });

  test('that is very long is cut at words, on both sides of what was selected', () => {
    const long = 'many words and no end '.repeat(60);
    const cut = sentenceAround({ before: long, text: 'Auliekol', after: ` ${long}` });
    expect(cut).toMatch(/^…(many|words|and|no|end) .* Auliekol .*\S…$/u);
    expect(cut.length).toBeLessThanOrEqual(604);
  });
});

describe('an address', () => {
  test.each([
    ['https://a.example/x?utm_source=m&utm_medium=n&id=3', 'https://a.example/x?id=3'],
    ['https://a.example/x?fbclid=1', 'https://a.example/x'],
    [
      'https://a.example/x?gclid=1&dclid=2&msclkid=3&yclid=4&igshid=5&mc_eid=6&mc_cid=7',
      'https://a.example/x',
    ],
    ['https://a.example/x?a=b%20c&d', 'https://a.example/x?a=b%20c&d'],
    ['https://a.example/x#second', 'https://a.example/x'],
    ['https://a.example/#/article/3', 'https://a.example/#/article/3'],
    ['https://me:secret@a.example/x', 'https://a.example/x'],
    // Parameters that only look alike say what is read.
    ['https://a.example/x?id=3&gid=4&uid=5', 'https://a.example/x?id=3&gid=4&uid=5'],
  ])('%s', (address, expected) => expect(cleanAddress(address)).toBe(expected));

  test.each(['about:blank', 'file:///home/me/a.html', 'javascript:1', 'no address', ''])(
    '%j is none',
    (address) => expect(cleanAddress(address)).toBeUndefined(),
  );
});

describe('what was met', () => {
  test('has all that the page says of it', () => {
    expect(metIn(PAGE)).toEqual({
      text: 'Auliekol',
      lang: 'en',
      sentence: 'The trains from Auliekol wait for two days.',
      title: 'Grain waits',
      url: 'https://www.steppe-post.example/grain?page=2',
      publisher: 'Steppe Post',
      published: '2026-11-20',
    });
  });

  test('has an address of the same site from the page itself, unless it is its front page', () => {
    const canonical = (address: string) => metIn({ ...PAGE, canonical: address }).url;
    expect(canonical('https://steppe-post.example/news/grain')).toBe(
      'https://steppe-post.example/news/grain',
    );
    expect(canonical('https://elsewhere.example/grain')).toBe('https://www.steppe-post.example/grain?page=2');
    expect(canonical('https://steppe-post.example/')).toBe('https://www.steppe-post.example/grain?page=2');
    const route = { ...PAGE, address: 'https://a.example/#/grain', canonical: 'https://a.example/' };
    expect(metIn(route).url).toBe('https://a.example/#/grain');
  });

  test('is the site’s own where it has no name, and says nothing that nobody knows', () => {
    const bare = { ...PAGE, before: '', after: '', site: '', title: '', lang: 'x', published: 'yesterday' };
    expect(metIn(bare)).toEqual({
      text: 'Auliekol',
      url: 'https://www.steppe-post.example/grain?page=2',
      publisher: 'steppe-post.example',
    });
  });

  test.each([
    ['uz-Cyrl-UZ', 'uz-Cyrl'],
    ['ru_RU', 'ru'],
    ['fr-CA', 'fr'],
    ['zh-Hans-CN', 'zh'],
  ])('is in the language of %s', (tag, expected) =>
    expect(metIn({ ...PAGE, lang: tag }).lang).toBe(expected),
  );

  test('is one line without what turns its direction, as long as a name may be', () => {
    expect(metIn({ ...PAGE, text: ' Aulie\n\u202Ekol\u00AD ' }).text).toBe('Aulie kol');
    expect(metIn({ ...PAGE, text: 'a'.repeat(300) }).text).toHaveLength(200);
  });

  test('no day that there never was', () => {
    expect(metIn({ ...PAGE, published: '2026-02-30' }).published).toBeUndefined();
  });
});
