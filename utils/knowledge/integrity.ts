import { isRepairable, type CheckProgress, type Finding, type PackSource } from './findings.ts';
import type { KeptFiles } from './kept-files.ts';
import { checkOwn, repairOwn, type OwnIntegrityNeeds } from './own-integrity.ts';
import type { KeptStore } from './keep-open.ts';
import { checkPack, disown, rebuildDerived } from './pack-integrity.ts';
import type { PackStore } from './pack-store.ts';
import type { WantedPack } from './wanted-packs.ts';

export interface IntegrityNeeds {
  readonly own: OwnIntegrityNeeds;
  /** The opened base of packs. */
  readonly packs: { readonly store: KeptStore<PackStore> };
  /** By `wantedPacks`. */
  readonly wanted: readonly WantedPack[];
  readonly kept: Pick<KeptFiles, 'list' | 'get' | 'drop'>;
  /** Whether a kept file is what was kept, as far as its kind can tell. */
  readonly isWhole: (name: string, file: Blob) => Promise<boolean>;
  /** Installs a pack anew from where it can be had; rejects where that fails. */
  readonly reinstall: (pack: string, from: PackSource) => Promise<void>;
}

/**
 * Looks through all stores; changes nothing. Rejects with StoreError where a store cannot be read at all, and with
 * the signal's reason.
 */
export async function checkIntegrity(
  needs: IntegrityNeeds,
  progress: (now: CheckProgress) => void,
  signal: AbortSignal,
): Promise<Finding[]> {
  const own = await checkOwn(needs.own, (done) => progress({ step: 'own', done, total: done }), signal);
  const packs = await checkPacks(needs, progress, signal);
  const kept = await checkKept(needs, progress, signal);
  return [...own, ...packs, ...kept];
}

/**
 * Puts one finding right, or nothing where it is not to be repaired; to call it twice changes nothing. Rejects where it
 * cannot, and nothing is worse then.
 */
export async function repair(finding: Finding, needs: IntegrityNeeds): Promise<void> {
  if (!isRepairable(finding)) return undefined;
  switch (finding.code) {
    case 'rows-lost':
    case 'copies-lost':
    case 'rows-gone':
      return repairOwn(finding.code, needs.own);
    case 'pack-damaged':
      await disown(needs.packs.store, finding.pack);
      return needs.reinstall(finding.pack, finding.from);
    case 'pack-missing':
      return needs.reinstall(finding.pack, finding.from);
    case 'pack-derived':
      return rebuildDerived(needs.packs.store, finding.pack);
    case 'kept-damaged':
      // It can only be kept anew: nothing is to be had from it.
      return needs.kept.drop(finding.name);
    case 'dangling':
      return undefined;
    default:
      return finding satisfies never;
  }
}

const KEPT_PACK = 'pack/';

async function checkPacks(
  { packs: { store }, wanted, kept }: IntegrityNeeds,
  progress: (now: CheckProgress) => void,
  signal: AbortSignal,
): Promise<Finding[]> {
  const rows = await store.use(({ db }) => db.packs.toArray());
  const whole = rows.filter(({ content }) => content);
  const files = new Set((await kept.list(KEPT_PACK)).map(({ name }) => name));
  const sourceOf = (pack: string): PackSource => {
    const one = wanted.find((other) => other.pack === pack);
    if (one?.isBundled) return 'package';
    if (files.has(KEPT_PACK + pack)) return 'kept';
    return one?.url === undefined ? 'nowhere' : 'address';
  };
  const findings: Finding[] = [];
  for (const { pack, title } of wanted) {
    if (whole.some((row) => row.pack === pack)) continue;
    findings.push({
      code: 'pack-missing',
      pack,
      ...(title !== undefined && { title }),
      from: sourceOf(pack),
    });
  }
  const total = whole.reduce((sum, { content }) => sum + (content?.pages ?? 0), 0);
  let done = 0;
  const seen = () => progress({ step: 'packs', done: (done += 1), total });
  for (const { pack } of whole) {
    const { damagedPages: count, isDerivedWrong } = await checkPack(store, pack, seen, signal);
    if (count > 0) findings.push({ code: 'pack-damaged', pack, count, from: sourceOf(pack) });
    if (isDerivedWrong) findings.push({ code: 'pack-derived', pack });
  }
  return findings;
}

async function checkKept(
  { kept, isWhole }: IntegrityNeeds,
  progress: (now: CheckProgress) => void,
  signal: AbortSignal,
): Promise<Finding[]> {
  const files = await kept.list('');
  const findings: Finding[] = [];
  for (const [at, { name, bytes }] of files.entries()) {
    signal.throwIfAborted();
    const file = await kept.get(name);
    // It may have been dropped since the list was made.
    if (file && (file.size !== bytes || !(await isWhole(name, file).catch(() => false)))) {
      findings.push({ code: 'kept-damaged', name });
    }
    progress({ step: 'kept', done: at + 1, total: files.length });
  }
  return findings;
}
