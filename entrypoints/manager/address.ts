import type { AddressStep } from '../../components/packs/add-screen.tsx';
import type { Offer } from '../../utils/subscriptions/offer.ts';
import { troubleOf } from './formats.ts';
import { insideView } from './jobs.ts';
import { troubleIn } from './pack-deeds.ts';
import { baseChanged, packs } from '../../utils/room/stores.ts';
import { subscriptions } from './services.ts';

/** What an address offers, once its origin is granted. Nothing of it is installed. */
export async function lookAt(
  url: string,
  granted: Promise<boolean>,
  lang: string,
  signal: AbortSignal,
): Promise<{ readonly step: AddressStep; readonly offer?: Offer }> {
  if (!(await granted)) return { step: { kind: 'ask', why: 'not-allowed' } };
  const looked = await subscriptions.look(url, { signal });
  if (!looked.ok) {
    await subscriptions.letGo(url);
    return { step: { kind: 'ask', why: troubleOf(looked.failure.code) } };
  }
  const { offer } = looked;
  const installed = await packs.inspect(offer.index.id);
  const inside = insideView(offer.index, lang, offer.index.id);
  return { step: { kind: 'offer', inside, same: installed?.root === offer.root }, offer };
}

/** Installs an offer and subscribes to its address. */
export async function takeOffer(
  offer: Offer,
  onShare: (share: number) => void,
  signal: AbortSignal,
  onDone: () => void,
): Promise<AddressStep> {
  const outcome = await subscriptions.subscribe(offer, {
    signal,
    onProgress: ({ bytes, of }) => {
      if (!signal.aborted && of !== undefined && of > 0) onShare(bytes / of);
    },
  });
  await baseChanged('packs');
  const why = troubleIn(outcome);
  if (why !== undefined) return { kind: 'ask', why };
  onDone();
  return { kind: 'ask' };
}
