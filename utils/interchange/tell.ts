import { oneLine, webAddress } from '../citing/cited.ts';
import type { Note, NotedPage } from '../facts/note.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { localDay } from '../wording/dates.ts';
import { say } from '../wording/say.ts';
import { tellFact, tellNoted, text, type Telling } from './tell-facts.ts';
import type { Run, Told, ToldLine, ToldText } from './told.ts';

/** An entity with its facts, as they are presented. */
export function tellEntity(entity: PresentedEntity, telling: Telling): Told {
  const { include, words } = telling;
  const { name, nativeName, description, typeLabel, kind, facts } = entity;
  return {
    heading: { text: oneLine(name.text) || oneLine(entity.id), lang: name.lang },
    ...(include.nativeNames && nativeName && { native: inLine(nativeName) }),
    kind: oneLine(typeLabel) || say(words, `kind.${kind}`),
    ...(description && oneLine(description.text) !== '' && { description: inLine(description) }),
    about: [],
    body: '',
    lists: include.facts ? [{ title: '', lines: facts.map((fact) => tellFact(entity, fact, telling)) }] : [],
  };
}

/**
 * A note with all that was kept with it.
 * @param within the page or the entity under whose heading it stands, which it need not name again
 */
export function tellNote(note: Note, telling: Telling, within?: 'page' | 'entity'): Told {
  const { words, manner, include } = telling;
  const { quote, page, place, about, fact } = note;
  const day = (moment: number) => manner.date(localDay(moment));
  const lines: ToldLine[] = [
    { label: say(words, 'export.made'), runs: [text(day(note.made))] },
    ...(localDay(note.changed) === localDay(note.made)
      ? []
      : [{ label: say(words, 'export.edited'), runs: [text(day(note.changed))] }]),
    ...(within === 'entity' || note.entity === undefined
      ? []
      : [{ label: say(words, 'export.about'), runs: [entityRun(note.entity, about)] }]),
    ...(within === 'page' || !page ? [] : [pageLine(page, telling)]),
    ...(note.tags.length === 0
      ? []
      : [
          { label: say(words, 'export.tags'), runs: note.tags.map((tag): Run => ({ is: 'tag', text: tag })) },
        ]),
  ];
  return {
    heading: headingOf(note, telling, within),
    about: lines,
    ...(quote && { quote: { text: oneLine(quote.exact), lang: page?.lang } }),
    ...(place && include.quotes && toldPlace(note, telling)),
    body: note.text,
    lists: [
      { title: say(words, 'export.fact'), lines: fact ? tellNoted([fact], telling) : [] },
      { title: say(words, 'export.shown'), lines: tellNoted(note.facts, telling) },
    ].filter((list) => list.lines.length > 0),
  };
}

/** What a page says of itself, under a heading of its title. */
export function tellPage(page: NotedPage, { words, manner }: Telling): Told {
  const { title, address, outlet, published, read, lang } = page;
  const url = webAddress(address);
  const lines: ToldLine[] = [
    { label: say(words, 'brief.outlet'), runs: outlet === undefined ? [] : [text(oneLine(outlet))] },
    {
      label: say(words, 'brief.published'),
      runs: published === undefined ? [] : [text(manner.date(published))],
    },
    { label: say(words, 'brief.address'), runs: url === '' ? [] : [{ is: 'link', text: url, url }] },
    { label: say(words, 'brief.readOn'), runs: [text(manner.date(read))] },
  ];
  return {
    heading: { text: oneLine(title) || say(words, 'brief.untitled'), lang },
    about: lines.filter(({ runs }) => runs.length > 0),
    body: '',
    lists: [],
  };
}

/** What a note is called: what it is about, or where it was taken. */
export function headingOf(
  note: Note,
  { words, manner }: Pick<Telling, 'words' | 'manner'>,
  within?: string,
): ToldText {
  const { about, page } = note;
  const named = within === 'entity' ? undefined : about;
  if (named && oneLine(named.text) !== '') return inLine(named);
  const title = oneLine(page?.title ?? '') || webAddress(page?.address);
  if (title !== '' && within !== 'page') return { text: title, lang: page?.lang };
  return { text: say(words, 'brief.note', { date: manner.date(localDay(note.made)) }) };
}

function entityRun(id: string, about: Note['about']): Run {
  const name = oneLine(about?.text ?? '');
  return name === '' ? text(oneLine(id)) : { is: 'entity', text: name, id, lang: about?.lang };
}

/** "Page: Grain trains, The Steppe Post, published 21 June 2025, read on 22 November 2026" */
function pageLine(page: NotedPage, { words, manner }: Telling): ToldLine {
  const url = webAddress(page.address);
  const title = oneLine(page.title) || url;
  const more = [
    oneLine(page.outlet ?? ''),
    page.published === undefined ? '' : manner.published(page.published),
    say(words, 'brief.read', { date: manner.date(page.read) }),
  ].filter((part) => part !== '');
  return {
    label: say(words, 'export.page'),
    runs: [
      url === '' ? text(title) : { is: 'link', text: title, url, lang: page.lang },
      text(`, ${more.join(', ')}`),
    ],
  };
}

/** What became of the quote, where that is not that it stands there still. */
export function toldPlace({ place, page }: Note, { words, manner }: Telling): Pick<Told, 'place'> {
  if (!place || place.state === 'unchanged') return {};
  const date = manner.date(localDay(place.at));
  return place.state === 'gone'
    ? { place: { said: say(words, 'export.gone', { date }) } }
    : {
        place: {
          said: say(words, 'export.changed', { date }),
          now: { text: oneLine(place.text ?? ''), lang: page?.lang },
        },
      };
}

function inLine({ text: said, lang }: ToldText): ToldText {
  return { text: oneLine(said), lang };
}
