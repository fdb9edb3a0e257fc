import { checkFigures } from '../claims/check-figures.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { factsThen } from '../claims/held-then.ts';
import type { DetailsFailure, NameDetails } from '../../components/panel/view.ts';
import type { CheckedFigure } from '../facts/derived.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import type { PartialDate } from '../facts/statement.ts';
import { ask, askTab } from '../messages/ask.ts';
import { aroundHere } from '../messages/page-calls.ts';
import { roomEntity } from '../messages/room-calls.ts';

/** Reads a name of a page: its facts from the base, what the article says of it from the frame that has it. */
export async function readDetails(
  tab: number,
  frame: number,
  id: string,
): Promise<NameDetails | DetailsFailure> {
  const [told, page] = await Promise.all([
    ask(roomEntity, { id, peers: true }),
    askTab(tab, frame, aroundHere, { entity: id }),
  ]);
  if (!told.ok) return 'base';
  const { entity } = told.value;
  if (!entity) return 'gone';
  // A page that has gone meanwhile says nothing, and its facts are known all the same.
  const { around = [], cut = false, articleDate } = page.ok ? page.value : {};
  const today = new Date().toISOString().slice(0, 10);
  const { facts, shown } = factsThen(entity.facts, articleDate, today);
  return {
    entity,
    facts,
    comparisons: comparisonsOf(entity),
    checks: checksIn(entity, around, articleDate),
    textLang: around[0]?.lang ?? '',
    cut,
    ...(shown && articleDate !== undefined && { articleDate }),
  };
}

interface Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly lang?: string;
}

/** Two mentions in one sentence tell of its figures once. */
function checksIn(
  { facts, peers }: PresentedEntity,
  around: readonly Around[],
  articleDate: PartialDate | undefined,
): readonly CheckedFigure[] {
  const found = new Map<string, CheckedFigure>();
  for (const { text, start, end, lang = '' } of around) {
    const checks = checkFigures({
      ...{ text, start, end, lang, facts },
      ...(peers && { peers }),
      ...(articleDate !== undefined && { articleDate }),
    });
    for (const check of checks) {
      const key = [check.property, check.sentence, check.start].join('\n');
      if (!found.has(key)) found.set(key, check);
    }
  }
  return [...found.values()];
}
