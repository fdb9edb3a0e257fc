import type { Page } from '../site/serve.ts';

/** A name that nobody knows but the reader, who adds it. */
export const OWN_NAME = 'Zhetiqala';

const LINE =
  'Officials in Kostanay Region told Kazakhstan Temir Zholy to clear the line to Troitsk. Kassym-Jomart Tokayev spoke of ' +
  'the Collective Security Treaty Organization, and buyers in Uzbekistan asked about Bloody January and ' +
  `${OWN_NAME}.`;

const GROUNDS = [
  ['White', '#fff', '#1a1b1e'],
  ['Sepia', '#f4ecd8', '#433422'],
  ['Grey', '#2b2f36', '#c9ccd1'],
  ['Black', '#15171a', '#d6d8db'],
] as const;

const STYLE = `body { margin: 0; font: 16px/1.6 'Noto Serif', Georgia, 'DejaVu Serif', serif; }
  section, header, dialog { padding: 10px 40px; } p { margin: 0; } h1 { margin: 0; font-size: 26px; } small { font: 12px sans-serif; opacity: 0.8; }`;

/** Pages that bring about what the sample articles do not: four grounds, an open dialog, a name of the reader's. */
export const SAMPLE_PAGES: Readonly<Record<string, Page>> = {
  '/grounds.html': article(
    '<header><h1>Grain trains queue in Kazakhstan</h1></header>' +
      GROUNDS.map(
        ([name, ground, text]) =>
          `<section style="background:${ground};color:${text}"><small>${name}</small><p>${LINE}</p></section>`,
      ).join(''),
  ),
  '/dialog.html': article(
    `<section><h1>Behind a dialog</h1><p>${LINE} ${LINE}</p></section>
    <dialog style="inset-block-start: 60px; width: 520px"><article><h1>In a dialog</h1><p>${LINE}</p><p>${LINE}</p></article></dialog>`,
    'document.querySelector("dialog").showModal()',
  ),
};

function article(content: string, script = ''): Page {
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grain trains queue in Kazakhstan</title>
      <meta property="og:type" content="article"><meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,"><style>${STYLE}</style></head>
      <body><article>${content}</article><script>${script}</script></body></html>`,
  };
}
