import type { Language } from '../facts/texts.ts';

/** What files for people say, before it is written in one of their forms. */

/** A run of a line. */
export type Run =
  | { readonly is: 'text'; readonly text: string; readonly lang?: Language | undefined }
  | { readonly is: 'link'; readonly text: string; readonly url: string; readonly lang?: Language | undefined }
  | {
      readonly is: 'entity';
      readonly text: string;
      readonly id: string;
      readonly lang?: Language | undefined;
    }
  | { readonly is: 'tag'; readonly text: string }
  /** The number of a source in the file's list. */
  | { readonly is: 'source'; readonly number: number };

/** "Population: 829,984 (2024) [1]" */
export interface ToldLine {
  readonly label: string;
  readonly runs: readonly Run[];
}

export interface ToldText {
  readonly text: string;
  readonly lang?: Language | undefined;
}

export interface ToldList {
  readonly title: string;
  readonly lines: readonly ToldLine[];
}

/** An entity with its facts, or a note with all that was kept with it. */
export interface Told {
  readonly heading: ToldText;
  /** The name in the language of its place. */
  readonly native?: ToldText;
  readonly kind?: string;
  readonly description?: ToldText;
  /** Where it is from: page, entity, dates, tags. */
  readonly about: readonly ToldLine[];
  readonly quote?: ToldText;
  /** What became of the quote: a sentence, and what stands in its place. */
  readonly place?: { readonly said: string; readonly now?: ToldText };
  /** The reader's Markdown. */
  readonly body: string;
  readonly lists: readonly ToldList[];
}
