import type { Note, NotedPage } from '../facts/note.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { localDay } from '../wording/dates.ts';
import { say } from '../wording/say.ts';
import type { ExportChoice, ExportSource } from './export-model.ts';
import { dataComment, frontMatter, type Properties } from './front-matter.ts';
import { logseqHeading, logseqSection, logseqSources } from './logseq.ts';
import { tagName, type MarkdownWriting } from './markdown-runs.ts';
import { markdownSection, markdownSources } from './markdown-section.ts';
import { noteRecord, pageRecord } from './note-record.ts';
import type { ListedSource } from './source-list.ts';
import { tellEntity, tellNote, tellPage } from './tell.ts';
import type { Telling } from './tell-facts.ts';
import { openTemplate } from './template.ts';
import { templateEntity, templateNote } from './template-view.ts';
import type { Told } from './told.ts';

export interface NoteManner {
  readonly within?: 'page' | 'entity' | undefined;
  /** What is read back stands in a comment of its own: there is no front matter that has it. */
  readonly marked: boolean;
}

/** How the parts of a file are written for one tool. Each piece ends with a line break, and with an empty line before it. */
export interface MarkdownForm {
  /** What a single file begins with. */
  title(source: ExportSource): string;
  heading(of: 'facts' | 'notes'): string;
  page(page: NotedPage | undefined): string;
  entity(entity: PresentedEntity, level: number): string;
  note(note: Note, level: number, manner: NoteManner): string;
  /** Of a file that holds one note, one page, or one entity. */
  front(of: { note: Note } | { page: NotedPage } | { entity: PresentedEntity }): string;
  sources(listed: readonly ListedSource[], level: number): string;
}

/** @param files names of files of entities, by their ids */
export function markdownForm(
  choice: ExportChoice,
  telling: Telling,
  files?: ReadonlyMap<string, string>,
): MarkdownForm {
  return choice.preset === 'own'
    ? ownForm(choice.template ?? '', telling)
    : toolForm(choice.preset, telling, files);
}

function toolForm(
  preset: MarkdownWriting['preset'],
  telling: Telling,
  files: ReadonlyMap<string, string> | undefined,
): MarkdownForm {
  const { words, manner } = telling;
  const writing: MarkdownWriting = { preset, manner, ...(files && { files }) };
  const isLogseq = preset === 'logseq';
  const section = (told: Told, level: number, data = '') =>
    isLogseq
      ? `${logseqSection(told, level, writing)}\n`
      : `${level === 1 ? '' : '\n'}${markdownSection(told, level, writing, data)}\n`;
  return {
    title({ page, now }) {
      const exported = {
        label: say(words, 'export.exported'),
        runs: [{ is: 'text' as const, text: manner.date(localDay(now)) }],
      };
      const told: Told = page
        ? tellPage(page, telling)
        : { heading: { text: say(words, 'export.title') }, about: [], body: '', lists: [] };
      return section({ ...told, about: [...told.about, exported] }, 1);
    },
    heading: (of) =>
      isLogseq ? `${logseqHeading(say(words, `export.${of}`))}\n` : `\n## ${say(words, `export.${of}`)}\n`,
    page: (page) =>
      section(
        page
          ? tellPage(page, telling)
          : { heading: { text: say(words, 'export.noPage') }, about: [], body: '', lists: [] },
        1,
      ),
    entity: (entity, level) => section(tellEntity(entity, telling), level),
    note: (note, level, { within, marked }) =>
      section(
        tellNote(note, telling, within),
        level,
        marked && !isLogseq ? dataComment('note', dataOf(note, preset)) : '',
      ),
    front(of) {
      if (isLogseq) return '';
      if ('note' in of) return `${frontMatter(dataOf(of.note, preset))}\n`;
      if ('page' in of) return `${frontMatter({ page: pageRecord(of.page) })}\n`;
      const { id, nativeName } = of.entity;
      const aliases = nativeName && telling.include.nativeNames ? { aliases: [nativeName.text] } : {};
      return `${frontMatter({ entity: id, ...aliases })}\n`;
    },
    sources: (listed, level) =>
      isLogseq
        ? `${logseqSources(say(words, 'brief.sources'), listed)}\n`
        : `\n${markdownSources(say(words, 'brief.sources'), level, listed)}\n`,
  };
}

/** All but the text, which stands for itself. Obsidian takes no tag with a space, so the reader's own stand beside. */
function dataOf(note: Note, preset: MarkdownWriting['preset']): Properties {
  const { text, tags, facts, ...record } = noteRecord(note);
  const named = [...new Set(note.tags.map(tagName))].filter((tag) => tag !== '');
  const differ = preset === 'obsidian' && JSON.stringify(named) !== JSON.stringify(tags);
  return {
    ...record,
    // That there are none is said: a text that went missing on the way is another thing.
    ...(text === '' && { text }),
    ...(note.facts.length > 0 && { facts }),
    ...(note.tags.length > 0 && { tags: differ ? named : tags }),
    ...(differ && { 'own-tags': tags }),
  };
}

/** The reader's template says all of it; there is nothing to read back. */
function ownForm(template: string, telling: Telling): MarkdownForm {
  const render = openTemplate(template);
  const nothing = () => '';
  return {
    title: nothing,
    heading: nothing,
    page: nothing,
    entity: (entity) => render({ entity: templateEntity(entity, telling) }),
    note: (note) => render({ note: templateNote(note, telling) }),
    front: nothing,
    // Each note and entity of a template has its own list.
    sources: nothing,
  };
}
