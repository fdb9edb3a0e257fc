import { describe, expect, test } from 'vitest';
import { currentSignal, read } from '../../support/follower.ts';
import type { Follower } from '../../support/follower.ts';
import { prose } from '../../support/frame.ts';

const LONG = `<p>${prose(700)}</p>`;

describe('what changes is read again, and nothing else', () => {
  const PAGE = `<article>${LONG}<p id="p">Astana is <b>the capital</b>.</p><p id="q">Almaty<br>Aktau</p><div id="d"></div></article>`;

  async function change(act: (document: Document) => void, html = PAGE) {
    const { follower, document } = await read(html, {});
    follower.takeChanges();
    act(document);
    await follower.next();
    return follower.takeChanges();
  }

  const byId = (document: Document, id: string) => document.getElementById(id) as HTMLElement;

  test('a paragraph that comes', async () => {
    const changes = await change((document) => {
      byId(document, 'd').append(Object.assign(document.createElement('p'), { textContent: 'Shymkent' }));
    });
    expect(changes).toEqual({ added: ['Shymkent'], removed: [] });
  });

  test('a paragraph that goes', async () => {
    const changes = await change((document) => byId(document, 'p').remove());
    expect(changes).toEqual({ added: [], removed: ['Astana is the capital.'] });
  });

  test('text that changes inside an inline tag', async () => {
    const changes = await change((document) => {
      ((byId(document, 'p').querySelector('b') as Element).firstChild as Text).data = 'a city';
    });
    expect(changes).toEqual({ added: ['Astana is a city.'], removed: ['Astana is the capital.'] });
  });

  test('an inline tag that comes', async () => {
    const changes = await change((document) => {
      byId(document, 'p').append(Object.assign(document.createElement('i'), { textContent: ' Yes.' }));
    });
    expect(changes).toEqual({ added: ['Astana is the capital. Yes.'], removed: ['Astana is the capital.'] });
  });

  test('a line break that goes', async () => {
    const changes = await change((document) => byId(document, 'q').querySelector('br')?.remove());
    expect(changes).toEqual({ added: ['AlmatyAktau'], removed: ['Almaty', 'Aktau'] });
  });

  test('text hidden and shown', async () => {
    const { follower, document } = await read(PAGE, {});
    follower.takeChanges();
    byId(document, 'p').hidden = true;
    await follower.next();
    expect(follower.takeChanges()).toEqual({ added: [], removed: ['Astana is the capital.'] });
    byId(document, 'p').hidden = false;
    await follower.next();
    expect(follower.takeChanges()).toEqual({ added: ['Astana is the capital.'], removed: [] });
  });

  test('a paragraph that moves', async () => {
    const changes = await change((document) => byId(document, 'd').append(byId(document, 'p')));
    expect(changes).toEqual({ added: ['Astana is the capital.'], removed: ['Astana is the capital.'] });
  });

  test('a restyled element of the same text says nothing', async () => {
    const { follower, document } = await read(PAGE, {});
    follower.takeChanges();
    byId(document, 'p').className = 'lit';
    byId(document, 'd').textContent = 'Later';
    await follower.next();
    expect(follower.takeChanges()).toEqual({ added: ['Later'], removed: [] });
  });
});

describe('another article under the same document', () => {
  const article = (name: string) => `<article><p>${name}. ${prose(700)}</p></article>`;
  const names = (follower: Follower) => follower.texts.map((text) => text.split('.')[0]);

  test('one that comes late', async () => {
    const { follower, document } = await read('<div id="app"></div>', {});
    expect(follower.log).toEqual([{ type: 'nothing', why: 'no-article' }]);
    byId(document).innerHTML = article('Astana');
    await follower.next();
    expect(names(follower)).toEqual(['Astana']);
  });

  test('the root replaced', async () => {
    const { follower, document } = await read(`<div id="app">${article('Astana')}</div>`, {});
    byId(document).innerHTML = article('Almaty');
    await follower.next();
    expect(names(follower)).toEqual(['Almaty']);
  });

  test('an article that gives way to a list', async () => {
    const { follower, document, window } = await read(`<main id="app">${article('Astana')}</main>`, {});
    window.location.hash = '/news';
    byId(document).innerHTML = '<p>News</p>';
    await follower.next();
    expect(follower.texts).toEqual([]);
    expect(follower.log.at(-1)).toEqual({ type: 'nothing', why: 'no-article' });
  });

  test('the same root filled with a list, some time after a navigation', async () => {
    const { follower, document, window } = await read(`<article id="app"><p>${prose(700)}</p></article>`, {});
    window.history.pushState(null, '', 'about:srcdoc#/news');
    await new Promise((resolve) => setTimeout(resolve, 100));
    byId(document).innerHTML = '<p>News</p>';
    await expect.poll(() => follower.log.at(-1)).toEqual({ type: 'nothing', why: 'too-short' });
    expect(follower.texts).toEqual([]);
  });

  test('another article in the same root, after a navigation, is said to be another', async () => {
    const { follower, document, window } = await read(`<article id="app"><p>${prose(700)}</p></article>`, {});
    follower.log.splice(0);
    window.location.hash = '/next';
    byId(document).innerHTML = `<p>Almaty ${prose(700)}</p>`;
    await expect.poll(() => follower.log.map(({ type }) => type)).toContain('article');
    expect(follower.texts).toEqual([expect.stringMatching(/^Almaty/)]);
  });

  test('the next story appended, with its own address', async () => {
    const { follower, document, window } = await read(`<main id="app">${article('Astana')}</main>`, {});
    follower.takeChanges();
    window.location.hash = '/next';
    byId(document).insertAdjacentHTML('beforeend', article('Almaty'));
    await follower.next();
    expect(follower.takeChanges()).toMatchObject({ added: [expect.stringMatching(/^Almaty/)], removed: [] });
    expect(names(follower)).toEqual(['Astana', 'Almaty']);
  });

  test('the first of two stories was emptied, and at the next address the second settles anew', async () => {
    const { follower, document, window } = await read(`<main id="app">${article('Astana')}</main>`, {});
    byId(document).insertAdjacentHTML('beforeend', article('Almaty'));
    await follower.next();
    byId(document).firstElementChild?.replaceChildren();
    await follower.next();
    follower.log.splice(0);
    window.location.hash = '/next';
    await expect.poll(() => follower.log.map(({ type }) => type)).toContain('article');
    await expect.poll(() => follower.log.at(-1)?.type).toBe('settled');
    expect(names(follower)).toEqual(['Almaty']);
  });

  test('document.open', async () => {
    const { follower, document } = await read(article('Astana'), {});
    document.open();
    document.write(`<body>${article('Almaty')}`);
    document.close();
    while (names(follower)[0] !== 'Almaty') await follower.next();
    expect(names(follower)).toEqual(['Almaty']);
  });

  test('an abort ends the iteration', async () => {
    const { follower, document } = await read(article('Astana'), {});
    currentSignal().abort();
    await follower.ended;
    follower.takeChanges();
    document.body.textContent = '';
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(follower.takeChanges()).toEqual({ added: [], removed: [] });
  });

  function byId(document: Document): HTMLElement {
    return document.getElementById('app') as HTMLElement;
  }
});
