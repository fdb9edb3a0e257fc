import { afterEach, expect, test } from 'vitest';
import { canonicalOf } from '../../../utils/page/canonical.ts';
import { closeFrames, openFrame } from '../../support/frame.ts';

afterEach(closeFrames);

const HERE = 'https://news.example/grain?page=2#top';

async function said(href: string | undefined, address = HERE, loaded = address): Promise<string> {
  const { document } = await openFrame(
    '<p>Grain</p>',
    href === undefined ? '' : `<link rel="Canonical" href="${href}">`,
  );
  return canonicalOf(document, address, loaded);
}

test.each([
  ['none', undefined, ''],
  ['an empty one', '', ''],
  ['no address', 'https://', ''],
  ['one without end', `https://news.example/${'a'.repeat(4_000)}`, ''],
  ['a whole one', 'https://news.example/story', 'https://news.example/story'],
  ['a part', '/story', 'https://news.example/story'],
])('a page that names %s', async (_, href, expected) => {
  expect(await said(href)).toBe(expected);
});

test('where the route has changed, what names the page that came is not the address of the one that is shown', async () => {
  const [first, next] = ['https://news.example/first?from=mail', 'https://news.example/next'];
  expect(await said('/first', next, first)).toBe('');
  expect(await said('/next', next, first)).toBe(next);
  // What the site takes off its address is no other page.
  expect(await said('/first', 'https://news.example/first', first)).toBe('https://news.example/first');
});

test('the document itself knows what it was loaded as', async () => {
  const { document } = await openFrame('<p>Grain</p>', '<link rel="canonical" href="">');
  const link = document.querySelector('link') as HTMLLinkElement;
  link.setAttribute('href', document.URL.replace(/[?#].*/s, ''));
  expect(canonicalOf(document, document.URL)).not.toBe('');
  expect(canonicalOf(document, HERE)).toBe('');
});
