import { entryOf } from '../facts/entry-of.ts';
import { changesToNote } from '../knowledge/own-changes.ts';
import { openOwnEntities, type OwnEntities } from '../knowledge/own-entities.ts';
import { stageRows } from '../knowledge/own-staged.ts';
import { Clash, MOST_CHANGES, type RowChange, type Written } from '../knowledge/row-change.ts';
import { StoreError } from '../knowledge/store-error.ts';
import type { DeedCode } from './deed-codes.ts';
import type { DeedNeeds, Expected } from './open-deeds.ts';

/** Another window that writes in the same moment makes for another try, but not for endless ones. */
const TRIES = 3;

/**
 * Runs `work` over rows that keep its writes back, and writes them all, with what is noted of them, in one go.
 * @param written gets what was written, also where a later part of more than one write holds fails
 */
export async function writeDeed(
  needs: Pick<DeedNeeds, 'own' | 'now' | 'uncopied'>,
  what: DeedCode,
  work: (own: OwnEntities) => Promise<unknown>,
  expected: readonly Expected[],
  written: Written[],
): Promise<void> {
  const { own, now } = needs;
  for (let tries = 1; ; tries += 1) {
    const stage = stageRows(own);
    await work(openOwnEntities(stage, now));
    const staged = stage.staged();
    const noted = await changesToNote(own, staged, what, now());
    const changes = withExpected(
      staged.map(({ change }) => change),
      expected,
    );
    try {
      await putAll(needs, [...changes, ...noted], written);
      return;
    } catch (error) {
      const isAskedFor = error instanceof Clash && expected.some((one) => names(one, error));
      if (!(error instanceof Clash) || isAskedFor || tries === TRIES || written.length > 0) throw error;
    }
  }
}

/** One write wherever it holds them all. */
export async function putAll(
  { own, uncopied }: Pick<DeedNeeds, 'own' | 'uncopied'>,
  changes: readonly RowChange[],
  written: Written[],
): Promise<void> {
  for (let at = 0; at < changes.length; at += MOST_CHANGES) {
    try {
      await own.putAll(changes.slice(at, at + MOST_CHANGES), (rows) => written.push(...rows));
    } catch (error) {
      // What is stored is done: who were told otherwise would do it twice. The next write copies it, too.
      if (!(error instanceof StoreError && error.code === 'journal')) throw error;
      uncopied(error);
    }
  }
}

/** What is expected of rows comes first: a deed that is refused is refused whole. */
function withExpected(changes: readonly RowChange[], expected: readonly Expected[]): RowChange[] {
  const asked = expected.map(({ row, fields }): RowChange => {
    return { kind: row.slice(0, row.indexOf(':')), id: row, patch: {}, expected: fields };
  });
  return [...asked, ...changes];
}

function names({ row, fields }: Expected, clash: Clash): boolean {
  return row === clash.row && entryOf(fields, clash.field) !== undefined;
}
