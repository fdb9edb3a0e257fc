import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../../utils/facts/note.ts';
import { foldWord, rangesOf } from '../../../utils/notes/fold-word.ts';
import { foundPassage } from '../../../utils/notes/found-passage.ts';
import { listedNote, type ListedNote } from '../../../utils/notes/note-list.ts';
import { openNoteSearch, searchedNote } from '../../../utils/notes/note-search.ts';
import { firstLine } from '../../../utils/notes/plain-note.ts';

function note(id: string, text: string, other: Partial<Note> = {}): ListedNote {
  return listedNote({ id, text, tags: [], made: 1, changed: 1, facts: [], ...other });
}

const NOTES = [
  note('harvest', 'The harvest of 2025 was the largest since independence.', { tags: ['grain export'] }),
  note('recolte', 'La récolte a été revue à la baisse ; vérifier les chiffres de l’Oblys.'),
  note('urozhaj', 'Урожай учли не полностью, ёмкость элеваторов спорная.'),
  note('astyk', 'Астық өңірлерінің халқы азайып барады, құрғақшылық қаупі бар.'),
  note('quoted', 'Ask them', {
    quote: { exact: 'Mangystau lost a third of its livestock', prefix: '', suffix: '' },
    page: {
      address: 'https://eurasianet.org/x',
      title: 'Drought in the west',
      outlet: 'Eurasianet',
      read: '2026-01-01',
    },
  }),
  note('about', 'See the map', { entity: 'KZ-39', about: { text: 'Қостанай облысы', lang: 'kk' } }),
];

function search(notes: readonly ListedNote[] = NOTES) {
  const opened = openNoteSearch();
  opened.put(notes.map(searchedNote));
  return opened;
}

test.for([
  ['harvest', 'harvest'],
  ['harvset', 'harvest'],
  ['harvesst', 'harvest'],
  ['indepenednce', 'harvest'],
  ['hraevst', undefined],
  ['larg', 'harvest'],
  ['2025', 'harvest'],
  ['2024', undefined],
  ['grain', 'harvest'],
  ['recolte', 'recolte'],
  ['RÉCOLTE', 'recolte'],
  ['récolté', 'recolte'],
  ['recolt', 'recolte'],
  ['chifres', 'recolte'],
  ['oblys', 'recolte'],
  ['урожай', 'urozhaj'],
  ['урожаи', 'urozhaj'],
  ['урожяй', 'urozhaj'],
  ['емкость', 'urozhaj'],
  ['ёмкост', 'urozhaj'],
  ['элеваторав', 'urozhaj'],
  ['астық', 'astyk'],
  ['астык', 'astyk'],
  ['онирлеринин', 'astyk'],
  ['құрғақшылик', 'astyk'],
  ['кургакшылык', 'astyk'],
  ['mangistau', 'quoted'],
  ['livestock mangystau', 'quoted'],
  ['livestock harvest', undefined],
  ['eurasianet', 'quoted'],
  ['drougth west', 'quoted'],
  ['костанай', 'about'],
  ['', undefined],
  ['?!', undefined],
  ['ма', undefined],
] as const)('“%s” finds %s', ([query, found]) => {
  expect(search().find(query).ids[0]).toBe(found);
});

test('one note changes, and nothing else is read again', () => {
  const opened = search();
  opened.put([searchedNote(note('harvest', 'Rye instead'))]);
  expect(opened.find('harvest').ids).toEqual([]);
  expect(opened.find('rye').ids).toEqual(['harvest']);
  opened.drop(['harvest', 'not there']);
  expect(opened.find('rye').ids).toEqual([]);
  expect(opened.size).toBe(NOTES.length - 1);
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщыьэюя';
const word = fc
  .array(fc.constantFrom(...LETTERS.split('')), { minLength: 5, maxLength: 14 })
  .map((all) => all.join(''));

test('any word is found with one wrong letter, in small letters or capitals', () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.constantFrom(...LETTERS.split('')),
      fc.boolean(),
      (text, where, letter, loud) => {
        const at = where % text.length;
        const typed = text.slice(0, at) + letter + text.slice(at + 1);
        const opened = search([...NOTES, note('drawn', `before ${text} behind`)]);
        const found = opened.find(loud ? typed.toUpperCase() : typed);
        expect(found.ids).toContain('drawn');
      },
    ),
    { numRuns: 200 },
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
    }),
  );
});

test.for([
  ['Ёлка', 'елка'],
  ['Йод', 'йод'],
  ['И\u0306од', 'йод'],
  ['Қостанай', 'костанай'],
  ['Qostanaı', 'qostanai'],
  ['Œuvre', 'oeuvre'],
  ['Straße', 'strasse'],
  ['Kostanaï', 'kostanai'],
  ['ﬁn', 'fin'],
])('%s is searched as %s', ([word_, folded]) => {
  expect(foldWord(word_ ?? '')).toBe(folded);
});

test('what was found is shown where it stands', () => {
  const opened = search();
  const passage = (id: string, query: string) => {
    const { words } = opened.find(query);
    const listed = NOTES.find((one) => one.note.id === id);
    return listed && foundPassage(listed, new Set(words));
  };
  const marked = (shown: ReturnType<typeof passage>) =>
    shown?.ranges.map(([start, end]) => shown.text.slice(start, end));
  expect(passage('quoted', 'mangistau')?.from).toBe('quote');
  expect(marked(passage('quoted', 'mangistau'))).toEqual(['Mangystau']);
  expect(marked(passage('recolte', 'recolt chifres'))).toEqual(['récolte', 'chiffres']);
  expect(passage('about', 'костанай')?.from).toBe('entity');
  expect(passage('harvest', 'grain')).toMatchObject({ from: 'tags', text: 'grain export' });
});

test('far into a long text the passage begins near what was found', () => {
  const listed = note('long', `${'word '.repeat(200)}needle ${'word '.repeat(200)}`);
  const passage = foundPassage(listed, new Set(['needle']));
  expect(passage?.text.length).toBeLessThan(180);
  expect(passage?.ranges.map(([start, end]) => passage.text.slice(start, end))).toEqual(['needle']);
});

test('ranges are those of the text, whatever stands before them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (before) => {
      const text = `${before} needle`;
      const at = rangesOf(text, new Set(['needle'])).at(-1);
      expect(at && text.slice(...at)).toBe('needle');
    }),
  );
});

test.for([
  ['# A title\n\ntext', 'A title'],
  ['\n\n- [ ] *first* of **all**', '[ ] first of all'],
  ['> 1. quoted `code` and [a link](https://a.kz/x)', 'quoted code and a link'],
  ['---\nplain', 'plain'],
  ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
  ['\\*not emphasis\\*', '*not emphasis*'],
  ['', ''],
])('%j is said as %j on a line', ([text, line]) => {
  expect(firstLine(text ?? '')).toBe(line);
});
