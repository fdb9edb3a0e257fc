import type { HistoryLine } from '../../components/base/history-part.tsx';
import type { NotedChange } from '../knowledge/own-changes.ts';
import { TAG } from '../knowledge/own-edits.ts';
import { isDeedCode } from './deed-codes.ts';
import type { BaseWords } from '../wording/base.ts';
import type { ListWords } from '../wording/list.ts';
import { say } from '../wording/say.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the reader did with a note, in words. */
export function noteHistory(
  changes: readonly NotedChange[],
  words: BaseWords,
  deeds: ListWords,
): HistoryLine[] {
  return changes.map(({ id, at, what, rows, isPart }) => {
    const [diff] = rows;
    const [before, now] = [textIn(diff?.before), textIn(diff?.after)];
    return {
      key: id,
      at,
      what: isDeedCode(what) ? say(deeds, `deed.${what}`) : say(words, 'did.other'),
      ...(before !== undefined && { before: { text: before, lang: '' } }),
      ...(now !== undefined && { now: { text: now, lang: '' } }),
      // What made it is undone by the bin.
      canPutBack: !isPart && diff?.before !== null && rows.every(({ cut }) => !cut),
    };
  });
}

const LONGEST = 200;

function textIn(fields: Fields | null | undefined): string | undefined {
  if (!fields) return undefined;
  const { text } = fields;
  if (typeof text === 'string')
    return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  const tags = Object.keys(fields).filter((field) => field.startsWith(TAG) && fields[field] === true);
  return tags.length > 0 ? tags.map((field) => field.slice(TAG.length)).join(', ') : undefined;
}
