import type { CompiledName } from './compile-name.ts';
import type { SearchedText } from './searched-text.ts';

/** So much text on either side of a name is looked at for a list. */
const AROUND_LIST = 200;

/** Whether the name stands without its last word in a list that says it at its end. */
export function isInList(
  { text }: SearchedText,
  { inList }: CompiledName,
  start: number,
  end: number,
): boolean {
  if (!inList || start === end) return false;
  return inList.test(
    `${text.slice(Math.max(0, start - AROUND_LIST), start)}\0${text.slice(end, end + AROUND_LIST)}`,
  );
}

/** "Алматы, Есіл және Сарыарқа аудандары": a list of districts, streets, which have such names too. */
export function isInListOfOthers({ text, rules }: SearchedText, start: number): boolean {
  return rules.some(
    ({ otherLists }) =>
      otherLists?.test(
        `${text.slice(Math.max(0, start - AROUND_LIST), start)}\0${text.slice(start, start + AROUND_LIST)}`,
      ) ?? false,
  );
}

/** "in den Gebieten Aqtöbe, Atyrau und Qostanai": three regions, not cities. */
export function isBehindListFront(
  { text }: SearchedText,
  { name, rules }: CompiledName,
  start: number,
): boolean {
  if (name.role !== 'short' || !rules?.listFront) return false;
  return rules.listFront.test(text.slice(Math.max(0, start - AROUND_LIST), start));
}
