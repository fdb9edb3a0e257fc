import type { HealthScreenProps } from '../../components/health/health-screen.tsx';
import type { StoredPart } from '../../components/health/view.ts';
import type { Health, Part } from '../../utils/knowledge/health.ts';
import { requestLog } from '../../utils/sites/request-log.ts';
import type { BaseWords } from '../../utils/wording/base.ts';
import { say } from '../../utils/wording/say.ts';
import { rowWord } from '../../components/health/row-word.ts';
import { amount } from '../../utils/wording/numbers.ts';
import { backNow } from './backup-now.ts';
import { lastSaved } from './backups.ts';
import { health } from './care.ts';

/** What the page of health shows of how things stand. */
export async function healthNow(words: BaseWords): Promise<NonNullable<HealthScreenProps['now']>> {
  const [found, saved, log, back] = await Promise.all([health(), lastSaved(), requestLog(), backNow()]);
  return {
    stored: storedOf(found, words),
    places: found.places,
    ...(saved && { lastSaved: saved.at }),
    unsaved: found.own.ok ? found.own.value.changed : 0,
    requests: log.requests,
    older: log.older,
    ...(back && { back }),
  };
}

function storedOf({ own, packs, kept, local }: Health, words: BaseWords): StoredPart[] {
  const total = (all: readonly { readonly bytes: number }[]) =>
    all.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    partOf('yours', own, ({ kinds, deleted }) => {
      const each = Object.entries(kinds).map(
        ([kind, count]) => `${rowWord(words, kind)}: ${amount(words.lang, count)}`,
      );
      const gone = deleted > 0 ? [say(words, 'health.deleted', { count: deleted })] : [];
      const none = each.length === 0 ? [say(words, 'health.entries', { count: 0 })] : [];
      return { said: [...none, ...each, ...gone].join(' · ') };
    }),
    partOf('packs', packs, (all) => {
      const count = all.reduce((sum, { entities }) => sum + entities, 0);
      return { said: say(words, 'health.entries', { count }), bytes: total(all) };
    }),
    partOf('kept', kept, (all) => ({
      said: say(words, 'health.files', { count: all.length }),
      bytes: total(all),
    })),
    partOf('local', local, (bytes) => ({ said: '', bytes })),
  ];
}

function partOf<T>(
  part: StoredPart['part'],
  found: Part<T>,
  tell: (value: T) => Pick<StoredPart, 'said' | 'bytes'>,
): StoredPart {
  return found.ok ? { part, ...tell(found.value) } : { part, said: '', trouble: found.code };
}
