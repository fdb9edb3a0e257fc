import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../components/packs/pack-changes.tsx';
import type { PackView } from '../../components/packs/view.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { changesView } from './changes-view.ts';
import { troubleOf } from './formats.ts';
import { packReaders, packs, subscriptions } from './services.ts';

/** What the waiting version of a pack would change: it is fetched to be compared, and nothing of it is installed. */
export function useComparison(pack: PackView | null | undefined, words: PacksWords): Comparison | undefined {
  const [comparison, setComparison] = useState<Comparison>();
  const waiting = pack?.standing.kind === 'update' ? pack.id : undefined;
  useEffect(() => {
    setComparison(waiting === undefined ? undefined : { kind: 'fetching' });
    if (waiting === undefined) return undefined;
    const life = new AbortController();
    const show = (compared: Comparison): void => {
      if (!life.signal.aborted) setComparison(compared);
    };
    compare(waiting, words, life.signal).then(show, () => show({ kind: 'failed', why: 'unexpected' }));
    return () => life.abort();
  }, [waiting, words]);
  return comparison;
}

async function compare(pack: string, words: PacksWords, signal: AbortSignal): Promise<Comparison> {
  const looked = await subscriptions.lookAgain(pack, { signal });
  if (!looked.ok) return { kind: 'failed', why: troubleOf(looked.failure.code) };
  const { offer } = looked;
  const failure = await offer.download({ signal });
  if (failure) return { kind: 'failed', why: troubleOf(failure.code) };
  const compared = await packs.diff(offer.files, packReaders);
  if (!compared.ok) return { kind: 'failed', why: troubleOf(compared.failure.code) };
  return { kind: 'known', changes: await changesView(compared.value, words) };
}
