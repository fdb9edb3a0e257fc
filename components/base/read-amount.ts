import type { WordingLanguage } from '../../utils/wording/languages.ts';

/**
 * A number as the language writes it; null where it is none, or could be two. Spaces and apostrophes group. The mark
 * of the other language divides too ("3,5" in English), unless it stands where groups do: there English groups, and
 * where nobody does ("12.500" in French) it is asked again.
 */
export function readAmount(text: string, lang: WordingLanguage): number | null {
  const bare = text.replace(/[\s'’]/gu, '').replace(/^[−–]/u, '-');
  const [divides, groups] = lang === 'en' ? ['.', ','] : [',', '.'];
  const [, whole, part] = GROUPED[divides]?.exec(bare) ?? [];
  if (whole !== undefined) {
    const isUnclear = lang !== 'en' && part === undefined && whole.split(groups).length === 2;
    return isUnclear ? null : Number(`${whole.replaceAll(groups, '')}.${part ?? '0'}`);
  }
  return /^-?\d+([.,]\d+)?$/u.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** Whole and part of a number in groups, by the mark that divides it. */
const GROUPED: Readonly<Record<string, RegExp>> = {
  '.': /^(-?[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/u,
  ',': /^(-?[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/u,
};
