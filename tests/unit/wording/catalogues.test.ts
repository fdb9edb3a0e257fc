import { describe, expect, test } from 'vitest';
import { baseWords } from '../../../utils/wording/base.ts';
import { briefWords } from '../../../utils/wording/brief.ts';
import { cardWords } from '../../../utils/wording/card.ts';
import { WORDING_LANGUAGES, type WordingLanguage } from '../../../utils/wording/languages.ts';
import { entryWords } from '../../../utils/wording/entry.ts';
import { exportScreenWords } from '../../../utils/wording/export.ts';
import { foundWords } from '../../../utils/wording/found.ts';
import { exportWords } from '../../../utils/wording/interchange.ts';
import { importNotesWords } from '../../../utils/wording/import-notes.ts';
import { listWords } from '../../../utils/wording/list.ts';
import { metWords } from '../../../utils/wording/met.ts';
import { managerWords } from '../../../utils/wording/manager.ts';
import { noteWords } from '../../../utils/wording/note.ts';
import { omniboxWords } from '../../../utils/wording/omnibox.ts';
import { packsWords } from '../../../utils/wording/packs.ts';
import { panelWords } from '../../../utils/wording/panel.ts';
import { popupWords } from '../../../utils/wording/popup.ts';
import { quotedWords } from '../../../utils/wording/quoted.ts';
import type { Catalogue, Message, Words } from '../../../utils/wording/say.ts';
import { settingsWords } from '../../../utils/wording/settings.ts';
import { shared } from '../../../utils/wording/shared.ts';
import { welcomeWords } from '../../../utils/wording/welcome.ts';
import { en as baseOwn } from '../../../utils/wording/base/en.ts';
import { en as briefOwn } from '../../../utils/wording/brief/en.ts';
import { en as cardOwn } from '../../../utils/wording/card/en.ts';
import { en as entryOwn } from '../../../utils/wording/entry/en.ts';
import { en as exportOwn } from '../../../utils/wording/export/en.ts';
import { en as foundOwn } from '../../../utils/wording/found/en.ts';
import { en as importNotesOwn } from '../../../utils/wording/import-notes/en.ts';
import { en as interchangeOwn } from '../../../utils/wording/interchange/en.ts';
import { en as listOwn } from '../../../utils/wording/list/en.ts';
import { en as managerOwn } from '../../../utils/wording/manager/en.ts';
import { en as metOwn } from '../../../utils/wording/met/en.ts';
import { en as noteOwn } from '../../../utils/wording/note/en.ts';
import { en as settingsOwn } from '../../../utils/wording/settings/en.ts';
import { en as omniboxOwn } from '../../../utils/wording/omnibox/en.ts';
import { en as packsOwn } from '../../../utils/wording/packs/en.ts';
import { en as panelOwn } from '../../../utils/wording/panel/en.ts';
import { en as quotedOwn } from '../../../utils/wording/quoted/en.ts';
import { en as popupOwn } from '../../../utils/wording/popup/en.ts';
import { en as welcomeOwn } from '../../../utils/wording/welcome/en.ts';

const SURFACES: Readonly<Record<string, (lang: WordingLanguage) => Words<Catalogue>>> = {
  base: baseWords,
  brief: briefWords,
  card: cardWords,
  entry: entryWords,
  export: exportScreenWords,
  found: foundWords,
  'import-notes': importNotesWords,
  interchange: exportWords,
  list: listWords,
  manager: managerWords,
  met: metWords,
  note: noteWords,
  omnibox: omniboxWords,
  packs: packsWords,
  settings: settingsWords,
  panel: panelWords,
  popup: popupWords,
  quoted: quotedWords,
  welcome: welcomeWords,
};
const OWN = {
  base: baseOwn,
  brief: briefOwn,
  card: cardOwn,
  entry: entryOwn,
  export: exportOwn,
  found: foundOwn,
  'import-notes': importNotesOwn,
  interchange: interchangeOwn,
  list: listOwn,
  manager: managerOwn,
  met: metOwn,
  note: noteOwn,
  omnibox: omniboxOwn,
  packs: packsOwn,
  settings: settingsOwn,
  panel: panelOwn,
  popup: popupOwn,
  quoted: quotedOwn,
  welcome: welcomeOwn,
};

/** Names of things that every language writes alike. */
const WRITTEN_IN_LATIN =
  /Sidelight|Web Annotation|Hypothesis|Anki|Obsidian|Logseq|RIS|Enter|Esc|Ctrl(?:\+[BI])?|PDF|XML|Markdown|CSL|BibTeX|N?D?JSON|CSV|TSV|UTF-8|gzip|zip|Wikidata|GeoNames|https?:\/\/(?:…\/index\.json)?/g;

/** Forms without which a count would be written wrong; English and French take `other` for all but one. */
const NEEDED: Readonly<Record<WordingLanguage, readonly string[]>> = {
  en: ['one', 'other'],
  fr: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  kk: ['other'],
};

describe.each(Object.keys(SURFACES))('what the %s says', (surface) => {
  const english = SURFACES[surface]!('en').texts;

  test('uses no key of the shared words for something else', () => {
    const clash = Object.keys(OWN[surface as keyof typeof OWN]).filter((key) => key in shared.en);
    expect(clash).toEqual([]);
  });

  test.each(WORDING_LANGUAGES)('has every text in %s', (lang) => {
    const { texts } = SURFACES[surface]!(lang);
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, message] of Object.entries(texts)) {
      for (const form of forms(message)) expect(form.trim(), key).not.toBe('');
    }
  });

  test.each(WORDING_LANGUAGES)('has the parameters of the English texts in %s, and no markup', (lang) => {
    const { texts } = SURFACES[surface]!(lang);
    for (const [key, message] of Object.entries(texts)) {
      const wanted = parameters(english[key]!);
      // A form for one thing may spell the count out: "Vieux d’un an".
      const found = new Set([...parameters(message), ...(typeof message === 'string' ? [] : ['count'])]);
      expect(found, `${lang} ${key}`).toEqual(new Set([...wanted]));
      for (const form of forms(message)) expect(form, key).not.toMatch(/[<>]|&\w+;/);
    }
  });

  test.each(WORDING_LANGUAGES)('has the plural forms that %s needs', (lang) => {
    for (const [key, message] of Object.entries(SURFACES[surface]!(lang).texts)) {
      expect(typeof english[key] === 'string', key).toBe(typeof message === 'string');
      if (typeof message !== 'string')
        expect(Object.keys(message), key).toEqual(expect.arrayContaining([...NEEDED[lang]]));
    }
  });

  test('keeps French punctuation with its word', () => {
    for (const [key, message] of Object.entries(SURFACES[surface]!('fr').texts)) {
      for (const form of forms(message)) expect(form, key).not.toMatch(/ [:;?!»]|« |'/);
    }
  });

  test.each(['ru', 'kk'] as const)('mixes no Latin letters into %s words', (lang) => {
    for (const [key, message] of Object.entries(SURFACES[surface]!(lang).texts)) {
      for (const form of forms(message)) {
        const plain = form.replace(/\{\w+\}/g, '').replace(WRITTEN_IN_LATIN, '');
        expect(plain, key).not.toMatch(/[A-Za-z]/);
      }
    }
  });
});

test('Kazakh texts use no letters of a broken font', () => {
  const all = Object.values(SURFACES).map((words) => JSON.stringify(words('kk').texts));
  expect(all.join('')).not.toMatch(/[ЌќЃѓґєї]/);
});

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function parameters(message: Message): Set<string> {
  const names = forms(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
  return new Set([...names, ...(typeof message === 'string' ? [] : ['count'])]);
}
