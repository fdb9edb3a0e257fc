import { hash32 } from '../facts/hash.ts';
import type { ListedEntity } from './listed.ts';

/** Fewer letters are a code, and codes are shared by many. */
const SHORTEST = 3;

/**
 * What an entity is called, as numbers: the same name of two of one kind and type gives the same number, and the one
 * of an alias is by one higher than the one of a label. 52 bits, so that of ten million names no two meet by chance.
 */
export function duplicateKeys({ kind, type, labels, aliases }: ListedEntity): number[] {
  const keyOf = (folded: string) => {
    const said = `${kind} ${type} ${folded}`;
    return (hash32(said, 0x811c9dc5) * 2 ** 20 + (hash32(said, 0x9747b28c) >>> 12)) * 2;
  };
  const long = (folded: string) => folded.length >= SHORTEST;
  const known = new Set(labels);
  return [
    ...labels.filter(long).map(keyOf),
    ...aliases.filter((one) => long(one) && !known.has(one)).map((one) => keyOf(one) + 1),
  ];
}

/** Equal for what is called the same, by label or alias. */
export function sameName(key: number): number {
  return Math.floor(key / 2);
}

export function isLabelKey(key: number): boolean {
  return key % 2 === 0;
}
