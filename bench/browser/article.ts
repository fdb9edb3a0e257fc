import { readBlocks } from '../../tests/pages/page-text.ts';
import { readPage } from '../../tests/pages/expectation.ts';
import { pick, randomFrom } from '../names/measure.ts';

const STORY_WORDS = 1_200;
/** With these the page has about 12,000 nodes and 43,000 visible characters. */
const TEASERS = 195;
const COMMENTS = 62;
const MENU_ENTRIES = 330;

/**
 * A news page as they are: a story amid teasers, comments, hidden menus, icons and scripts, all of it the same for the
 * same seed. Its sentences are those of our own English article.
 */
export function makeArticle(seed: number, storyWords = STORY_WORDS): string {
  const random = randomFrom(seed);
  const sentences = readBlocks(readPage('grain-road.en.html'), 'article')
    .flatMap((block) => block.split(/(?<=[.!?])\s+/u))
    .filter((sentence) => sentence.split(' ').length > 5);
  const sentence = (): string => pick(random, sentences);
  const title = (words: number): string => sentence().split(' ').slice(0, words).join(' ');
  const many = (count: number, make: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => make(at)).join('\n');

  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title(8)}</title>
<meta property="og:type" content="article"><style>${STYLE}</style></head>
<body class="page page--article">
<div class="skip"><a class="sr" href="#story">Skip to the story</a></div>
<header class="masthead"><div class="masthead__in"><a class="logo" href="/">${ICON}<span class="sr">Home</span></a>
<nav class="menu menu--closed"><ul class="menu__list">
${many(MENU_ENTRIES, () => `<li class="menu__entry"><a class="menu__link" href="/s">${title(2)}</a></li>`)}
</ul></nav></div></header>
<div class="grid"><main class="grid__main" id="story"><article class="story">
<header class="story__head"><p class="kicker">Economy</p><h1 class="story__title">${title(9)}</h1>
<p class="byline">By <a class="byline__name" href="/a">A Reporter</a> · <time datetime="2026-11-20">20 November</time></p></header>
<div class="story__body">
${story(storyWords, random, sentence)}
</div></article>
<section class="comments"><h2 class="comments__title">Comments</h2>
${many(
  COMMENTS,
  (at) => `<div class="comment" data-id="${at}">
  <div class="comment__head"><span class="avatar">${ICON}</span><b class="comment__who">${title(2)}</b>
  <span class="comment__when">${at + 1} hours ago</span></div>
  <div class="comment__text"><p>${sentence()}</p><p>${title(7)}</p></div>
  <div class="comment__foot"><button class="quiet">Reply</button><button class="quiet">${ICON}<span>${at}</span></button></div>
</div>`,
)}
</section></main>
<div class="grid__side"><div class="rail">
${many(TEASERS, (at) => teaser(at, title))}
</div></div></div>
<footer class="foot"><ul class="foot__list">${many(60, () => `<li><a href="/f">${title(2)}</a></li>`)}</ul></footer>
<script type="application/json">${JSON.stringify({ filler: 'x'.repeat(4_000) })}</script>
</body></html>`;
}

function story(most: number, random: () => number, sentence: () => string): string {
  const paragraphs: string[] = [];
  for (let words = 0; words < most;) {
    const text = Array.from({ length: 3 }, sentence).join(' ');
    words += text.split(' ').length;
    paragraphs.push(`<p class="story__p">${withTags(random, text)}</p>`);
    if (paragraphs.length % 6 === 0) paragraphs.push(`<h2 class="story__h">${sentence().slice(0, 40)}</h2>`);
    if (paragraphs.length % 5 === 0)
      paragraphs.push(`<figure class="fig"><div class="fig__box">${ICON}</div>
        <figcaption class="fig__text">${sentence().slice(0, 60)}</figcaption></figure>`);
  }
  return paragraphs.join('\n');
}

/** One word in twelve is a link, bold or italic: names stand in such tags, and across them. */
function withTags(random: () => number, text: string): string {
  return text
    .split(' ')
    .map((word) => {
      if (random() > 1 / 12) return word;
      const tag = pick(random, ['a class="link" href="/x"', 'b', 'em']);
      return `<${tag}>${word}</${tag.split(' ', 1)[0]!}>`;
    })
    .join(' ');
}

function teaser(at: number, title: (words: number) => string): string {
  return `<div class="card card--${at % 5}" data-pos="${at}">
  <a class="card__link" href="/t${at}">
    <span class="card__pic"><span class="ratio">${ICON}</span></span>
    <span class="card__body">
      <span class="card__kicker">${title(1)}</span>
      <span class="card__title"><span class="card__words">${title(10)}</span></span>
      <span class="card__lead">${title(12)}</span>
    </span>
  </a>
  <div class="card__foot"><span class="when"><time datetime="2026-11-21">21 November</time></span>
    <span class="tools"><button class="quiet">${ICON}<span class="sr">Save this story</span></button></span></div>
</div>`;
}

const ICON =
  '<svg class="icon" viewBox="0 0 8 8" aria-hidden="true"><g><path d="M0 0h8v8H0z"/><path d="M1 1h6v6H1z"/></g></svg>';

const STYLE = `
body{margin:0;font:16px/1.5 serif;color:#222}.grid{display:grid;grid-template-columns:2fr 1fr;gap:24px}
.masthead{position:sticky;top:0;background:#fff}.menu--closed{display:none}.menu__entry{display:inline-block}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
.story{max-width:680px}.story__title{font-size:40px}.story__p{margin:0 0 16px}.link{color:#036;text-decoration:underline}
.kicker,.card__kicker{font:700 12px sans-serif;text-transform:uppercase}.fig{margin:16px 0}.fig__box{height:200px;background:#eee}
.rail{display:flex;flex-direction:column}.card{border-top:1px solid #ccc;padding:8px 0}.card__link{display:flex;color:inherit}
.card__body{display:block}.card__title{display:block;font-weight:700}.card__lead{display:block;color:#555}.ratio{display:block}
.card__foot{display:flex;justify-content:space-between}.card--3 .card__lead{display:none}.quiet{border:0;background:none}
.icon{width:16px;height:16px}.comment{border-top:1px solid #eee}.comment__head{display:flex}.comment__text{opacity:.9}
.comment__text p{margin:4px 0}.foot{background:#333;color:#fff}.foot__list{columns:4}.foot a{color:inherit}`;
