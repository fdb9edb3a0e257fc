import { canonical } from '../facts/canonical.ts';
import type { Value } from '../facts/statement.ts';
import type { Texts } from '../facts/texts.ts';
import { mayAgree } from './partial-dates.ts';

/** Amounts up to this share apart are one figure in two roundings (design/README.md section 5). */
const TOLERANCE = 0.02;

/**
 * Whether two values of one property contradict each other. Where that cannot be told (different units, texts without
 * a common language, points and addresses, of which several may be right) they do not.
 */
export function valuesDiffer(a: Value, b: Value): boolean {
  if (a.type === 'quantity' && b.type === 'quantity') return amountsDiffer(a, b);
  if (a.type === 'text' && b.type === 'text') return textsDiffer(a.texts, b.texts);
  if (a.type === 'date' && b.type === 'date') return !mayAgree(a.date, b.date);
  if (a.type === 'entity' && b.type === 'entity') return a.entity !== b.entity;
  return false;
}

/** Whether two values say the very same, so that a list needs only one of them. */
export function valuesEqual(a: Value, b: Value): boolean {
  return canonical(a) === canonical(b);
}

type Quantity = Extract<Value, { type: 'quantity' }>;

function amountsDiffer(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount));
  if (Math.abs(a.amount - b.amount) <= TOLERANCE * larger) return false;
  // "At least 100" and 250 agree; "at least 300" and 250 do not.
  if (a.atLeast && (b.atLeast || b.amount > a.amount)) return false;
  return !(b.atLeast && a.amount > b.amount);
}

function textsDiffer(a: Texts, b: Texts): boolean {
  const common = Object.keys(a).filter((lang) => Object.hasOwn(b, lang));
  return common.length > 0 && common.every((lang) => plain(a[lang]) !== plain(b[lang]));
}

function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
