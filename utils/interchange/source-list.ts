import { oneLine, webAddress } from '../citing/cited.ts';
import type { CitingManner } from '../citing/manner.ts';
import type { NotedFact } from '../facts/note.ts';
import type { PresentedStatement } from '../facts/presented.ts';
import type { ExportWords } from '../wording/interchange.ts';
import { say } from '../wording/say.ts';

/** A source as it stands in a list; each part is empty where it is not known, and on one line. */
export interface ListedSource {
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  /** http or https. */
  readonly url: string;
  /** In the reader's language: "published 5 March 2024". */
  readonly published: string;
  readonly licence: string;
  /** "read on 5 March 2024" */
  readonly read: string;
}

/** After so many a list is written out and forgotten: one of a whole base would fill the memory. */
const MOST_LISTED = 500;

/** The sources of a file, numbered from 1 in the order in which they are first named. */
export class SourceList {
  readonly #manner: CitingManner;
  readonly #words: ExportWords;
  readonly #known = new Map<string, ListedSource>();
  #last = 0;

  constructor(manner: CitingManner, words: ExportWords) {
    this.#manner = manner;
    this.#words = words;
  }

  /** Undefined for what the reader says on their own word. */
  numberOf({ source, readOn }: PresentedStatement): number | undefined {
    const { name, publisher = name, title, url, published, licence } = source;
    return this.#number({
      publisher: oneLine(publisher),
      title: oneLine(title),
      url: webAddress(url),
      published: published === undefined ? '' : this.#manner.published(published),
      licence: oneLine(licence ?? ''),
      read: this.#read(readOn),
    });
  }

  numberOfNoted({ source, readOn }: NotedFact): number | undefined {
    if (isOwnWord(source, this.#manner)) return undefined;
    return this.#number({
      publisher: oneLine(source.publisher ?? ''),
      title: oneLine(source.title),
      url: webAddress(source.url),
      published: '',
      licence: oneLine(source.licence ?? ''),
      read: this.#read(readOn),
    });
  }

  /** True once what is named should be written out before more is. */
  get isLong(): boolean {
    return this.#known.size >= MOST_LISTED;
  }

  /** What was named since it was last taken. What is named again gets another number. */
  take(): ListedSource[] {
    const listed = [...this.#known.values()];
    this.#known.clear();
    return listed;
  }

  #number(parts: Omit<ListedSource, 'number'>): number | undefined {
    const { read, ...named } = parts;
    if (Object.values(named).every((part) => part === '')) return undefined;
    const key = JSON.stringify(parts);
    const known = this.#known.get(key);
    if (known) return known.number;
    this.#last += 1;
    this.#known.set(key, { number: this.#last, ...named, read });
    return this.#last;
  }

  #read(readOn: string | undefined): string {
    return readOn === undefined ? '' : say(this.#words, 'brief.read', { date: this.#manner.date(readOn) });
  }
}

/** A note keeps the reader's own word as a source of that name. */
export function isOwnWord({ title, url, publisher }: NotedFact['source'], manner: CitingManner): boolean {
  return title === manner.ownWord && url === undefined && publisher === undefined;
}

/** Publisher and title as they are said beside each other: one of them where they are the same. */
export function namedAs({ publisher, title, url }: ListedSource): { by: string; called: string } {
  return { by: publisher === title ? '' : publisher, called: title || (url === '' ? '' : url) };
}
