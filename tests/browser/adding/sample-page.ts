/** An article with words to select of every sort; behind it what is not of it, and room to scroll. */
export function articleInPage(): HTMLElement {
  document.body.style.cssText = 'margin: 0; min-height: 100vh; font: 16px/24px monospace';
  const article = document.createElement('article');
  article.innerHTML =
    '<p id="text">Zhetiqala, Sarkent and <b>Ulytobe</b> wait.</p><p id="long"></p><p id="huge" style="font-size: 2px; line-height: 3px"></p>' +
    '<p contenteditable="true" id="field">Written here</p><p id="rtl" dir="rtl" style="padding-right: 150px">أستانا تنتظر</p>';
  (article.querySelector('#long') as HTMLElement).textContent = 'word '.repeat(60);
  (article.querySelector('#huge') as HTMLElement).textContent = 'word '.repeat(500);
  const outside = document.createElement('p');
  outside.id = 'outside';
  outside.textContent = 'Elsewhere';
  const room = document.createElement('div');
  room.style.height = '3000px';
  document.body.append(article, outside, room);
  return article;
}
