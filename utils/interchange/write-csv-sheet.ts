import { citingManner } from '../citing/citing-manner.ts';
import { notedFactsOf } from '../citing/noted-facts.ts';
import type { Note, NotedFact, NotedPage } from '../facts/note.ts';
import { csvLine } from '../importing/csv-line.ts';
import { localDay } from '../wording/dates.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { differWords, factDate, factLine } from './fact-line.ts';
import { includedNotes } from './included.ts';

const COLUMNS = [
  'sheet.kind',
  'sheet.about',
  'sheet.text',
  'sheet.tags',
  'sheet.quote',
  'sheet.place',
  'sheet.page',
  'brief.address',
  'brief.outlet',
  'brief.published',
  'brief.readOn',
  'sheet.made',
  'sheet.changed',
  'sheet.property',
  'sheet.value',
  'sheet.asOf',
  'sheet.publisher',
  'sheet.source',
  'sheet.sourceAddress',
  'sheet.licence',
  'sheet.differ',
  'sheet.shown',
] as const;
type Cells = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;

/**
 * A table for people: a row for each note, and one for each fact of the exported entities, under headers in the
 * reader's language. It begins with a byte order mark, by which spreadsheets know UTF-8, and no cell is a formula.
 */
export async function* writeCsvSheet(
  source: ExportSource,
  choice: ExportChoice,
  words: ExportWords,
): AsyncGenerator<string, void, undefined> {
  yield `\uFEFF${csvLine(COLUMNS.map((column) => say(words, column)))}`;
  for await (const note of includedNotes(source, choice)) yield rowOf(noteCells(note, words));
  if (!choice.include.facts) return;
  const manner = citingManner(words);
  for await (const entity of source.entities()) {
    for (const fact of notedFactsOf(entity, manner)) {
      const kind = say(words, 'sheet.fact');
      yield rowOf({ 'sheet.kind': kind, 'sheet.about': entity.name.text, ...factCells(fact, words) });
    }
  }
}

function rowOf(cells: Cells): string {
  return csvLine(COLUMNS.map((column) => plainCell(cells[column] ?? '')));
}

/**
 * A cell that no spreadsheet computes: an apostrophe goes before what could begin a formula, also behind white space,
 * which some take away, and in the wide forms of East Asia. The same holds within it, behind a semicolon, a tab and a
 * line's end: where commas part decimals, spreadsheets make cells there, whatever quotation marks say. A dash or plus
 * before a space stays at the beginning of a line within it, as lists in notes have them.
 */
function plainCell(text: string): string {
  const safe = text.replace(FORMULA_SIGN, (sign, at: number) =>
    FIELD_END.test(text.slice(Math.max(0, at - MOST_BLANKS), at)) ? `'${sign}` : sign,
  );
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text) ? `'${safe}` : safe;
}

const FORMULA_SIGN = /[=@＝＠]|[+\-＋－](?!\s)/gu;
const FIELD_END = /[;\t\r\n]\s*$/u;
const MOST_BLANKS = 50;

function noteCells(note: Note, words: ExportWords): Cells {
  const { text, tags, quote, page, place, made, changed, about, entity, fact, facts } = note;
  return {
    'sheet.kind': say(words, 'sheet.note'),
    'sheet.about': about?.text ?? entity ?? '',
    'sheet.text': text,
    'sheet.tags': tags.join(', '),
    'sheet.quote': quote?.exact ?? '',
    'sheet.place': place ? say(words, PLACE_WORDS[place.state]) : '',
    ...(page && pageCells(page)),
    'sheet.made': localDay(made),
    'sheet.changed': localDay(changed),
    ...(fact && factCells(fact, words)),
    'sheet.shown': facts.map((one) => factLine(one, words)).join('\n'),
  };
}

const PLACE_WORDS = {
  unchanged: 'sheet.unchanged',
  changed: 'sheet.changedQuote',
  gone: 'sheet.gone',
} as const;

function pageCells({ title, address, outlet = '', published = '', read }: NotedPage): Cells {
  return {
    'sheet.page': title,
    'brief.address': address,
    'brief.outlet': outlet,
    'brief.published': published,
    'brief.readOn': read,
  };
}

function factCells(fact: NotedFact, words: ExportWords): Cells {
  const { label, value, asOf, source, differs } = fact;
  return {
    'sheet.property': label,
    'sheet.value': value,
    // A date that spreadsheets understand; what is no date is said in words.
    'sheet.asOf': asOf ?? factDate(fact, words),
    'sheet.publisher': source.publisher ?? '',
    'sheet.source': source.title,
    'sheet.sourceAddress': source.url ?? '',
    'sheet.licence': source.licence ?? '',
    'sheet.differ': differs ? differWords(words) : '',
  };
}
