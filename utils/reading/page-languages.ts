import { primary } from '../names/language-rules.ts';
import type { NameFinder } from '../names/mention.ts';
import type { Language } from '../facts/texts.ts';

/** So many characters of the blocks with one `lang` say what they speak. */
const SAMPLE = 2000;

/** What most of a page's blocks speak, as a base tag: by what they declare and say; nothing where there is neither. */
export function mainLanguage(
  blocks: readonly { readonly text: string; readonly lang?: string }[],
  guess: NameFinder['guessLanguages'],
): Language | undefined {
  const lengths = new Map<string | undefined, number>();
  for (const { text, lang } of blocks) lengths.set(lang, (lengths.get(lang) ?? 0) + text.length);
  const most = Math.max(...lengths.values());
  const [declared] = [...lengths].find(([, length]) => length === most) ?? [];
  const said = blocks.flatMap(({ text, lang }) => (lang === declared ? text.slice(0, SAMPLE) : []));
  return guess(said.join('\n').slice(0, SAMPLE), declared)[0];
}

/**
 * How the languages of a page's blocks are guessed: blocks with one `lang` are heard together first, since templates
 * leave lang="en" on pages in any language, and a headline or a caption alone says too little.
 */
export function languageGuesser(
  blocks: readonly { readonly text: string; readonly lang?: string }[],
  guess: NameFinder['guessLanguages'],
): (text: string, lang: string | undefined) => readonly Language[] {
  const samples = new Map<string | undefined, string>();
  for (const { text, lang } of blocks) {
    const sample = samples.get(lang) ?? '';
    if (sample.length < SAMPLE) samples.set(lang, `${sample}\n${text.slice(0, SAMPLE)}`);
  }
  const spoken = new Map([...samples].map(([lang, sample]) => [lang, guess(sample, lang)[0]]));
  return (text, lang) => {
    const heard = spoken.get(lang);
    if (lang === undefined) return guess(text, heard);
    const own = guess(text, lang);
    // What the page says of itself still counts, behind what it speaks.
    return heard === undefined || heard === primary(lang)
      ? own
      : [...new Set([...guess(text, heard), ...own])];
  };
}
