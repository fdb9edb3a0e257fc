import { LONGEST_FRONT_MATTER, readDataComment, readFrontMatter, type Properties } from './front-matter.ts';
import { isObject, textIn } from './json-parts.ts';
import { tagName } from './markdown-runs.ts';
import { TEXT_END, TEXT_END_CLOSED, TEXT_START } from './markdown-section.ts';
import { itemOf, LONGEST_SHOWN, unread, type NotesItem, type NotesReader } from './notes-item.ts';
import { fromOwnMarkdown } from './own-markdown.ts';
import { LONGEST_NOTE, readNote } from './read-note.ts';

/** A note that was begun: what is known of it, and of its text what was read. */
interface Begun {
  readonly line: number;
  readonly data: Properties;
  text: string[] | 'none' | 'done';
  said: string;
}

/**
 * Of a line, or of all lines of front matter or of a text, in UTF-16 units. A note has no more than a million, and what
 * is escaped is longer.
 */
const LONGEST_PART = LONGEST_FRONT_MATTER;

/**
 * Reads Markdown that we wrote, plain or for Obsidian: a file of one note by its front matter, also where an app wrote
 * that anew, and the notes of a longer one by the comments under their headings.
 */
export class MarkdownReader implements NotesReader {
  #rest = '';
  /** Of the line that is skipped to its end. */
  #isTooLong = false;
  /** Of what is collected: of front matter, or of a text. */
  #units = 0;
  #line = 0;
  #front: string[] | 'none' | 'done' = 'none';
  #begun: Begun | undefined;
  #isOurs = false;

  push(text: string): readonly NotesItem[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    const items = lines.flatMap((line) => this.#read(line));
    if (this.#rest.length > LONGEST_PART) {
      this.#isTooLong = true;
      this.#rest = this.#rest.slice(0, LONGEST_SHOWN);
    }
    return items;
  }

  end(): readonly NotesItem[] {
    const items = this.#rest === '' ? [] : this.#read(this.#rest);
    this.#rest = '';
    if (Array.isArray(this.#front)) items.push(unread(1, 'front-matter'));
    items.push(...this.#finished());
    return this.#isOurs ? items : [unread(1, 'not-notes')];
  }

  #read(raw: string): NotesItem[] {
    this.#line += 1;
    if (this.#isTooLong || raw.length > LONGEST_PART) return this.#skip(raw);
    const line = (this.#line === 1 ? raw.replace(/^\uFEFF/u, '') : raw).replace(/\r$/u, '');
    if (this.#line === 1 && line.trimEnd() === '---') {
      this.#front = [];
      return [];
    }
    if (Array.isArray(this.#front)) return this.#inFront(this.#front, line);
    if (Array.isArray(this.#begun?.text)) return this.#inText(this.#begun, this.#begun.text, line);
    return this.#between(line);
  }

  /** What was begun is given up with a line that no note of ours has; another one may come behind it. */
  #skip(raw: string): NotesItem[] {
    this.#isTooLong = false;
    if (Array.isArray(this.#front)) this.#front = 'done';
    this.#begun = undefined;
    return [unread(this.#line, 'row-too-long', raw)];
  }

  #inFront(lines: string[], line: string): NotesItem[] {
    if (line.trimEnd() !== '---') return this.#collect(lines, line) ? [] : this.#skip(line);
    this.#front = 'done';
    const data = readFrontMatter(lines.join('\n'));
    if (!data) {
      this.#isOurs = true;
      return [unread(1, 'front-matter', lines.join('\n'))];
    }
    // A file of a page or an entity has front matter too, and its notes below.
    if (typeof data['id'] === 'string' && data['id'].startsWith('note:')) this.#begin(1, data);
    return [];
  }

  #inText(begun: Begun, lines: string[], line: string): NotesItem[] {
    const isEnd = line.trimEnd() === TEXT_END;
    if (!isEnd && line.trimEnd() !== TEXT_END_CLOSED) {
      if (this.#collect(lines, line)) return [];
      this.#begun = undefined;
      return [unread(begun.line, 'text-too-long', lines[1])];
    }
    // An empty line on either side is ours.
    begun.said = fromOwnMarkdown({ text: lines.slice(1, -1).join('\n'), closed: !isEnd });
    begun.text = 'done';
    return [];
  }

  /** Whether there was room for one more line. */
  #collect(lines: string[], line: string): boolean {
    this.#units = (lines.length === 0 ? 0 : this.#units) + line.length + 1;
    if (this.#units > LONGEST_PART) return false;
    lines.push(line);
    return true;
  }

  #between(line: string): NotesItem[] {
    if (this.#begun?.text === 'none' && line.trimEnd() === TEXT_START) {
      this.#begun.text = [];
      return [];
    }
    const data = readDataComment('note', line);
    if (data === undefined) return [];
    const items = this.#finished();
    this.#isOurs = true;
    if (data === 'broken') return [...items, unread(this.#line, 'not-a-note', line)];
    this.#begin(this.#line, data);
    return items;
  }

  #begin(line: number, data: Properties): void {
    this.#isOurs = true;
    this.#begun = { line, data, text: 'none', said: '' };
  }

  #finished(): NotesItem[] {
    const begun = this.#begun;
    this.#begun = undefined;
    if (!begun) return [];
    const { line, data, text, said } = begun;
    // A note of no words says so; of any other they are missing.
    const isWhole = text === 'done' || (text === 'none' && data['text'] === '');
    if (!isWhole) return [unread(line, 'cut-off', textIn(data['id']))];
    return [itemOf(line, readNote(recordOf(data, said)), said.slice(0, LONGEST_NOTE))];
  }
}

/** What YAML has as text alone, as a note has it. */
function recordOf(data: Properties, text: string): Record<string, unknown> {
  const { tags, 'own-tags': own, quote, fact, facts } = data;
  const known = Object.fromEntries(KEPT.flatMap((key) => (key in data ? [[key, data[key]]] : [])));
  return {
    ...known,
    changed: data['changed'] ?? data['made'],
    text,
    tags: tagsOf(tags, own),
    ...(isObject(quote) && {
      quote: { ...quote, ...counted('start', quote), ...counted('end', quote) },
    }),
    ...(fact !== undefined && { fact: factOf(fact) }),
    facts: Array.isArray(facts) ? facts.map(factOf) : [],
  };
}

const KEPT = ['id', 'made', 'entity', 'about', 'page', 'place'] as const;

function factOf(fact: unknown): unknown {
  return isObject(fact) && fact['differs'] === 'true' ? { ...fact, differs: true } : fact;
}

function counted(key: string, quote: Properties): Properties {
  const value = quote[key];
  return typeof value === 'string' && /^\d{1,15}$/u.test(value) ? { [key]: Number(value) } : {};
}

/** The reader's own tags for those that stand for them, and what was put there in an app besides. */
function tagsOf(tags: unknown, own: unknown): unknown {
  const now = Array.isArray(tags) ? tags : typeof tags === 'string' && tags !== '' ? [tags] : [];
  if (!Array.isArray(own)) return now;
  const named = new Set<unknown>(now);
  const kept = own.filter((tag) => nameOf(tag) === '' || named.has(nameOf(tag)));
  const known = new Set<unknown>(kept.map(nameOf));
  return [...kept, ...now.filter((tag) => !known.has(tag))];
}

/** What is no text has no name, and is refused with its note. */
function nameOf(tag: unknown): string {
  return typeof tag === 'string' ? tagName(tag) : '';
}
