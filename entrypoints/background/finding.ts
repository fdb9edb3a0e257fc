import type { Runtime } from 'webextension-polyfill';
import type { BaseState } from '../../utils/messages/shapes.ts';
import type { NameFinder } from '../../utils/names/mention.ts';
import { findInBlocks, type Block, type Found } from '../../utils/reading/find-in-blocks.ts';
import { mainLanguage } from '../../utils/reading/page-languages.ts';
import { hostOf, placeOf, spotIn } from '../../utils/reading/place.ts';
import type { Decided } from '../../utils/reading/remembered.ts';
import { report } from '../../utils/report/report.ts';
import { loadSettings } from '../../utils/settings/store.ts';
import { base, names } from './fact-base.ts';
import { filling } from './filling.ts';
import { foundHere, remembered } from './services.ts';

/** Opens, while a page still loads, what its names will be found with. Never rejects: who asks will be told. */
export async function getReady(sender: Runtime.MessageSender): Promise<void> {
  if ((await base.state()) !== 'ready') return;
  const [opened] = await Promise.allSettled([names.current(), decidedFor(sender)]);
  if (opened.status === 'rejected' || isRehearsed) return;
  isRehearsed = true;
  // After the answer to the hello, which the page waits for.
  setTimeout(() => findInBlocks(REHEARSAL, { finder: opened.value }));
}

let isRehearsed = false;

/** What runs for the first time takes three times as long: names of several grammars, in sentences of news. */
const REHEARSAL = [
  { text: 'In Kazakhstan’s Kostanay Region, officials of Russia and the EU said on Monday that it is so.' },
  { text: 'Le président de la région d’Almaty, au Kazakhstan, est allé en Ouzbékistan et à Moscou.' },
  { text: 'Как сообщили в Казахстане, из Костанайской области и города Бишкека в Россию едут поезда.' },
  { text: 'Қазақстанның Қостанай облысында және Өзбекстанда, деп хабарлады Алматыдағы министрлік.' },
];

/** While the base is being filled the packs that are whole answer; the page asks again once all of them are. */
export async function findIn(
  blocks: readonly Block[],
  sender: Runtime.MessageSender,
): Promise<Found & { base: BaseState; lang?: string }> {
  const place = placeOf(sender);
  // Two databases and the index's file: a background that has just been woken opens them all at once.
  const known = Promise.all([decidedFor(sender), loadSettings(), foundHere.all(place)]);
  void names.current();
  const state = await base.state();
  if (state === 'failed') return { base: state, entities: [], mentions: [] };
  // Asked for again, because a pack may have come meanwhile.
  const finder = await names.current();
  const [decided, { demonyms, languagesRead, countUnknown }, before] = await known;
  const found = findInBlocks(blocks, { finder, demonyms, before, ...decided });
  await foundHere.add(
    place,
    found.entities.map(({ id }) => id),
  );
  // The base was filled meanwhile, and the page was told so before it could know that this answer is incomplete.
  if (state !== 'ready' && (await base.state()) === 'ready') return findIn(blocks, sender);
  if (countUnknown) {
    filling()
      .then(({ meet }) => meet(blocks, finder, sender, loadSettings))
      .catch((error: unknown) => report('met', error));
  }
  // Whoever reads every language is spared the guess.
  const guess: NameFinder['guessLanguages'] = (...said) => finder.guessLanguages(...said);
  const lang = languagesRead.length > 0 ? mainLanguage(blocks, guess) : undefined;
  return { base: state, ...found, ...(lang !== undefined && { lang }) };
}

/** Without what the reader decided a name shows its likeliest reading first: no reason to mark nothing. */
async function decidedFor(sender: Runtime.MessageSender): Promise<Partial<Decided>> {
  try {
    return await remembered.at(spotIn(sender.tab, hostOf(sender)));
  } catch (error) {
    report('choices', error);
    return {};
  }
}
