import type { TextIn } from '../../utils/facts/texts.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import type { InterfaceLanguage } from '../../utils/settings/settings.ts';
import { packTitles } from './list-filters.ts';

const NONE: ReadonlyMap<string, TextIn> = new Map();

/** Titles of installed packs by their ids; none until they are read. */
export function usePackTitles(lang: InterfaceLanguage): ReadonlyMap<string, TextIn> {
  return useFollowed(() => packTitles(lang), lang, ['packs']) ?? NONE;
}
