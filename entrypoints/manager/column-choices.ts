import type { ColumnChoice } from '../../components/packs/file-draft.ts';
import type { Vocabulary } from '../../utils/facts/vocabulary.ts';
import { keyOfLabel } from '../../utils/importing/identity.ts';
import type { TablePreview } from '../../utils/importing/preview.ts';
import { COLUMN_ROLES } from '../../utils/importing/reader-options.ts';
import { chooseText } from '../../utils/reading/choose-text.ts';
import { languageName } from '../../utils/wording/language-names.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { say } from '../../utils/wording/say.ts';

/** Languages in which a table may have a column of names each. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'kk', 'ky', 'uz', 'tg', 'tk'];

/** What each column of a table may be said to hold, in the reader's words. */
export function columnChoices(
  { headers, guessed }: TablePreview,
  vocabulary: Vocabulary,
  words: PacksWords,
): ColumnChoice[][] {
  const roles = COLUMN_ROLES.map((role): ColumnChoice => ({
    value: role,
    label: say(words, `column.${role}`),
    group: say(words, 'columns.entry'),
  }));
  const names = LANGUAGES.map((lang) => nameIn(lang, words));
  const facts = Object.entries(vocabulary.properties)
    .map(([key, { labels }]) => factOf(key, chooseText(labels, words.lang)?.text ?? key, words))
    .sort((a, b) => a.label.localeCompare(b.label, words.lang));
  const all = [...roles, ...names, ...facts];
  const known = new Set(all.map(({ value }) => value));
  return headers.map((header, at) => {
    const key = keyOfLabel(header);
    const value = `property:${key ?? ''}`;
    const fresh = key !== undefined && !known.has(value);
    const own = fresh
      ? [{ value, label: say(words, 'column.newFact', { name: header }), group: say(words, 'columns.facts') }]
      : [];
    const to = guessed.columns[at]?.to ?? 'ignore';
    // A guess may name a language that is none of ours.
    const more = known.has(to) || to === value ? [] : [other(to, words)];
    return [...all, ...own, ...more];
  });
}

function nameIn(lang: string, words: PacksWords): ColumnChoice {
  return {
    value: `name:${lang}`,
    label: say(words, 'column.nameIn', { language: languageName(words.lang, lang) }),
    group: say(words, 'columns.names'),
  };
}

function factOf(key: string, label: string, words: PacksWords): ColumnChoice {
  return {
    value: `property:${key}`,
    label: say(words, 'column.fact', { name: label }),
    group: say(words, 'columns.facts'),
  };
}

function other(to: string, words: PacksWords): ColumnChoice {
  const [role = '', rest = ''] = to.split(':');
  return role === 'name' ? nameIn(rest, words) : factOf(rest, rest, words);
}
