import type { PresentedSource, PresentedStatement } from '../facts/presented.ts';
import type { BriefWords } from '../wording/brief.ts';
import { say } from '../wording/say.ts';
import { escapeMarkdown, linkTarget } from './as-markdown.ts';
import { oneLine, webAddress } from './cited.ts';
import type { CitingManner } from './manner.ts';

/** The sources of a brief, numbered from 1 in the order in which they are first named. */
export class BriefSources {
  readonly #numbers = new Map<string, number>();
  readonly #manner: CitingManner;
  readonly #words: BriefWords;
  /** A line of a numbered list for each. */
  readonly list: string[] = [];

  constructor(manner: CitingManner, words: BriefWords) {
    this.#manner = manner;
    this.#words = words;
  }

  /** Undefined for what the reader says on their own word. */
  numberOf({ source, readOn }: PresentedStatement): number | undefined {
    const line = this.#lineOf(source);
    if (line === '') return undefined;
    const known = this.#numbers.get(line);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(line, number);
    const read =
      readOn === undefined ? [] : [say(this.#words, 'brief.read', { date: this.#manner.date(readOn) })];
    this.list.push(`${String(number)}. ${[line, ...read].join(', ')}`);
    return number;
  }

  /** "stat.gov.kz, [Population of regions](https://…), published 5 March 2024, CC BY 4.0" */
  #lineOf({ name, publisher = name, title, url, published, licence }: PresentedSource): string {
    const [by, called] = [publisher, title].map((text) => escapeMarkdown(oneLine(text)));
    const address = webAddress(url);
    const linked =
      address === '' ? called : `[${called || by || escapeMarkdown(address)}](${linkTarget(address)})`;
    return [
      by === called || (by && !called && address !== '') ? '' : by,
      linked,
      published === undefined ? '' : this.#manner.published(published),
      licence === undefined ? '' : escapeMarkdown(oneLine(licence)),
    ]
      .filter(Boolean)
      .join(', ');
  }
}
