/** Another language in place of English, for looking at what a translation would do to a room. */
import type { Message } from '../../utils/wording/say.ts';

type Module = Readonly<Record<string, Record<string, Message>>>;

/** Every English catalogue there is, as a bundler finds them. */
const ENGLISH = import.meta.glob<Module>('../../utils/wording/*/en.ts', { eager: true });

/**
 * Changes every text of the English catalogues in place. What samples or screens made of them before stays as it was:
 * load these afterwards.
 */
export function speakOtherwise(change: (text: string) => string): void {
  for (const catalogue of Object.values(ENGLISH).flatMap((module) => Object.values(module))) {
    for (const [key, message] of Object.entries(catalogue)) {
      catalogue[key] =
        typeof message === 'string'
          ? change(message)
          : (Object.fromEntries(
              Object.entries(message).map(([form, text]) => [form, change(text)]),
            ) as Message);
    }
  }
}

/** Two fifths longer, as other languages make it; parameters stand once. */
export function longerText(text: string): string {
  const plain = text.replace(/\{\w+\}/g, '').trim();
  return text + ' ' + plain.slice(0, Math.ceil(plain.length * 0.4)).trim();
}
