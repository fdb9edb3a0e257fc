import { oneLine, webAddress } from '../citing/cited.ts';
import { notedFactsOf } from '../citing/noted-facts.ts';
import type { Note, NotedFact } from '../facts/note.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { localDay } from '../wording/dates.ts';
import { say } from '../wording/say.ts';
import { factDate } from './fact-line.ts';
import { frontMatter } from './front-matter.ts';
import { sourceOf, tagName } from './markdown-runs.ts';
import { momentOf } from './note-record.ts';
import { toOwnMarkdown } from './own-markdown.ts';
import { isOwnWord, SourceList } from './source-list.ts';
import { headingOf, toldPlace } from './tell.ts';
import type { Telling } from './tell-facts.ts';
import type { TemplateEntity, TemplateFact, TemplateNote, TemplateSource } from './template-fields.ts';

/** A note as templates have it; its sources are numbered for it alone. */
export function templateNote(note: Note, telling: Telling): TemplateNote {
  const sources = new SourceList(telling.manner, telling.words);
  const { id, text, tags, made, changed, quote, page, about } = note;
  const fact = note.fact && factView(note.fact, sources, telling);
  const facts = note.facts.map((one) => factView(one, sources, telling));
  const { text: body } = toOwnMarkdown(text);
  const { place } = toldPlace(note, telling);
  return {
    id,
    heading: headingOf(note, telling).text,
    body,
    block: body.replaceAll('\n', '\n\t  '),
    front: frontOf(note),
    made: localDay(made),
    changed: localDay(changed),
    madeAt: momentOf(made),
    changedAt: momentOf(changed),
    entity:
      note.entity === undefined ? undefined : { id: note.entity, name: oneLine(about?.text ?? note.entity) },
    quote: quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    page: page && {
      title: page.title,
      address: webAddress(page.address),
      outlet: page.outlet ?? '',
      published: page.published ?? '',
      read: page.read,
      lang: page.lang ?? '',
    },
    place:
      place && note.place
        ? { state: note.place.state, said: place.said, now: place.now?.text ?? '' }
        : undefined,
    hasTags: tags.length > 0,
    tags: tags.map((tag) => ({ text: tag, name: tagName(tag) })),
    fact,
    hasFacts: facts.length > 0,
    facts,
    ...sourcesView(sources),
  };
}

/** An entity as templates have it. */
export function templateEntity(entity: PresentedEntity, telling: Telling): TemplateEntity {
  const { words, manner, include } = telling;
  const sources = new SourceList(manner, words);
  const { id, name, nativeName, typeLabel, kind, description } = entity;
  const noted = entity.facts.flatMap((fact) => {
    const values = notedFactsOf(entity, manner, { facts: [fact] });
    return include.allValues ? values : values.slice(0, 1);
  });
  const facts = include.facts ? noted.map((fact) => factView(fact, sources, telling)) : [];
  return {
    id,
    name: oneLine(name.text),
    native: include.nativeNames ? oneLine(nativeName?.text ?? '') : '',
    kind: oneLine(typeLabel) || say(words, `kind.${kind}`),
    description: oneLine(description?.text ?? ''),
    hasFacts: facts.length > 0,
    facts,
    ...sourcesView(sources),
  };
}

function factView(fact: NotedFact, sources: SourceList, { words, manner, include }: Telling): TemplateFact {
  const { of = '', label, value, asOf = '', readOn = '', source, differs = false } = fact;
  const number = include.sources ? sources.numberOfNoted(fact) : undefined;
  const isSaid = include.sources || isOwnWord(source, manner);
  return {
    ...{ of, label, value, asOf, readOn, differs },
    date: factDate(fact, words),
    number: number === undefined ? '' : String(number),
    source: isSaid ? source.title : '',
    publisher: include.sources ? (source.publisher ?? '') : '',
    url: include.sources ? webAddress(source.url) : '',
    licence: include.sources ? (source.licence ?? '') : '',
  };
}

function sourcesView(sources: SourceList): { hasSources: boolean; sources: TemplateSource[] } {
  const listed = sources.take();
  return {
    hasSources: listed.length > 0,
    sources: listed.map((source) => ({
      ...source,
      number: String(source.number),
      line: sourceOf(source),
    })),
  };
}

/** Without the note's id: a file of a template is not read back. */
function frontOf({ tags, made, changed, entity, page }: Note): string {
  return frontMatter({
    made: localDay(made),
    changed: localDay(changed),
    ...(tags.length > 0 && { tags: tags.map(tagName).filter((tag) => tag !== '') }),
    ...(entity !== undefined && { entity }),
    ...(page && { title: page.title, address: page.address, read: page.read }),
    ...(page?.outlet !== undefined && { outlet: page.outlet }),
    ...(page?.published !== undefined && { published: page.published }),
  });
}
