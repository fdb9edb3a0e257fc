/** What can be done with what the reader has: kept in their history, so that a code once given out stays. */
export const DEED_CODES = [
  'added',
  'edited',
  'name-added',
  'name-edited',
  'name-hidden',
  'name-shown',
  'fact-added',
  'fact-edited',
  'fact-hidden',
  'fact-shown',
  'fact-kept',
  'fact-taken',
  'note-added',
  'note-edited',
  'notes-imported',
  'described',
  'kind-changed',
  'hidden',
  'shown',
  'tagged',
  'untagged',
  'binned',
  'restored',
  'deleted',
  'merged',
  'split',
  'told-apart',
  'put-back',
] as const;
export type DeedCode = (typeof DEED_CODES)[number];

export function isDeedCode(what: string): what is DeedCode {
  return DEED_CODES.some((one) => one === what);
}
