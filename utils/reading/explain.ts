import type { Language } from '../facts/texts.ts';
import { EVIDENCE, type Evidence, type NameFinder, type Reason } from '../names/mention.ts';
import { settle } from '../names/settle.ts';
import { NO_LANGUAGE, type Decided } from './remembered.ts';

/** A mention with the text around it, as its page sent it: offsets are UTF-16 units of that text. */
export interface MentionInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lang?: string;
}

/** Why a reading is one, in parts that the card makes a sentence of. */
export interface Explained extends Reason {
  readonly evidence: readonly Evidence[];
}

export interface Explanation {
  /** Of the text around the mention. */
  readonly lang: Language;
  /** By entity; empty where the text around does not bring the mention forth again. */
  readonly reasons: ReadonlyMap<string, Explained>;
}

export interface ExplainNeeds {
  readonly finder: NameFinder;
  readonly chosen?: Decided['chosen'];
  /** Entities found on the same page. */
  readonly before?: ReadonlySet<string>;
}

/** Finds a mention once more, and says of each of its readings why it is one. */
export function explain(
  { text, start, end, lang }: MentionInText,
  { finder, chosen, before }: ExplainNeeds,
): Explanation {
  const languages = finder.guessLanguages(text, lang);
  const mentions = finder.find(text, languages);
  const isAsked = (one: { readonly start: number; readonly end: number }): boolean =>
    one.start === start && one.end === end;
  const [settled = []] = settle([{ text, languages, mentions }], {
    ...(before && { before }),
    ...(chosen && { chosen }),
  });
  // Alone with the text right around it a mention may not count, and still was one on its page.
  const readings =
    settled.find(isAsked)?.readings.map(({ reading, evidence }) => ({ reading, evidence })) ??
    mentions.find(isAsked)?.readings.map((reading) => ({ reading, evidence: reading.evidence })) ??
    [];
  return {
    lang: languages[0] ?? NO_LANGUAGE,
    reasons: new Map(
      readings.map(({ reading, evidence }) => [
        reading.entity,
        { ...reading.reason(), evidence: EVIDENCE.filter((_, bit) => (evidence & (1 << bit)) !== 0) },
      ]),
    ),
  };
}
