import type { BaseCatalogue, BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';

/** What rows of a kind are called; kinds of later versions are "other". */
export function rowWord(words: BaseWords, kind: string): string {
  const key = `row.${kind}`;
  return say(words, Object.hasOwn(words.texts, key) ? (key as RowKey) : 'row.other');
}

type RowKey = keyof BaseCatalogue & `row.${string}`;
