import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../components/packs/compared.tsx';
import type { JobView, PackView } from '../../components/packs/view.ts';
import type { PackFiles } from '../../utils/knowledge/pack-files.ts';
import { openOneFile } from '../../utils/packs/one-file.ts';
import type { PacksWords } from '../../utils/wording/packs.ts';
import { changesView } from './changes-view.ts';
import { troubleOf } from './formats.ts';
import { packs } from '../../utils/room/stores.ts';
import { imports, packReaders, subscriptions } from './services.ts';

/** What the waiting version of a pack would change: it is fetched to be compared, and nothing of it is installed. */
export function useComparison(pack: PackView | null | undefined, words: PacksWords): Comparison | undefined {
  const waiting = pack?.standing.kind === 'update' ? pack.id : undefined;
  return useCompared('offered', waiting, words);
}

/** What a pack's file in review would change of the pack that is there; undefined where all of it is new. */
export function useFileComparison(
  job: JobView | null | undefined,
  words: PacksWords,
): Comparison | undefined {
  const waiting = job?.inside && job.standing.kind === 'review' ? job.id : undefined;
  const compared = useCompared('file', waiting, words);
  if (compared?.kind !== 'known') return undefined;
  const { added, changed, removed } = compared.changes.counts;
  return changed + removed === 0 && added === job?.inside?.entities ? undefined : compared;
}

const COMPARE = { offered: compareOffered, file: compareFile };

function useCompared(
  what: keyof typeof COMPARE,
  waiting: string | undefined,
  words: PacksWords,
): Comparison | undefined {
  const [comparison, setComparison] = useState<Comparison>();
  useEffect(() => {
    setComparison(waiting === undefined ? undefined : { kind: 'fetching' });
    if (waiting === undefined) return undefined;
    const life = new AbortController();
    const show = (compared: Comparison): void => {
      if (!life.signal.aborted) setComparison(compared);
    };
    COMPARE[what](waiting, words, life.signal).then(show, () => show({ kind: 'failed', why: 'unexpected' }));
    return () => life.abort();
  }, [what, waiting, words]);
  return comparison;
}

async function compareOffered(pack: string, words: PacksWords, signal: AbortSignal): Promise<Comparison> {
  const looked = await subscriptions.lookAgain(pack, { signal });
  if (!looked.ok) return { kind: 'failed', why: troubleOf(looked.failure.code) };
  const { offer } = looked;
  const failure = await offer.download({ signal });
  return failure ? { kind: 'failed', why: troubleOf(failure.code) } : compared(offer.files, words);
}

async function compareFile(job: string, words: PacksWords): Promise<Comparison> {
  return compared(await openOneFile(await imports.fileOf(job)), words);
}

async function compared(files: PackFiles, words: PacksWords): Promise<Comparison> {
  const diff = await packs.diff(files, packReaders);
  if (!diff.ok) return { kind: 'failed', why: troubleOf(diff.failure.code) };
  return { kind: 'known', changes: await changesView(diff.value, words) };
}
