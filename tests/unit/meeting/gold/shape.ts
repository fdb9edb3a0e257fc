/** Sentences of our own making, each read as a page of its own. */
export interface Labelled {
  readonly lang: 'en' | 'fr' | 'ru' | 'kk';
  readonly text: string;
  /** What the base knows of it, as written. */
  readonly known?: readonly string[];
  /** Names that it does not know, as they are to be listed. */
  readonly names?: readonly string[];
}
