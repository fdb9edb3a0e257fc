import type { PageOrders } from '../messages/shapes.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import { packaged } from './requests.ts';

type Words = PageOrders['words'];

let all: Promise<Partial<Record<InterfaceLanguage, Words>>> | undefined;

/**
 * The lines that a page side shows itself, in one language: a file of the package, made of utils/wording, because
 * neither every page nor every start of the background shall load them in four. None where it cannot be read.
 */
export async function pageWordsIn(lang: InterfaceLanguage): Promise<Words> {
  all ??= packaged('/page-words.json')
    .then((response) => response.json())
    .catch(() => ({}));
  return (await all)[lang] ?? {};
}
