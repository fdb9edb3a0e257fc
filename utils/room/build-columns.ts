import { ColumnsBuilder } from '../directory/columns-builder.ts';
import type { Columns } from '../directory/columns.ts';
import type { Entity } from '../facts/entity.ts';
import type { Packs } from '../knowledge/packs.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { Surroundings } from '../reading/surroundings.ts';
import { judgedUntil, listEntity, someone } from './list-entity.ts';

/** Read at once when facts are judged a second time. */
const AGAIN_AT_ONCE = 200;

export interface ColumnsNeeds {
  readonly packs: Pick<Packs, 'everyEntity' | 'entitiesByIds' | 'knownTables'>;
  readonly view: PacksView;
  readonly lang: string;
  /** Days since 1970. */
  readonly today: number;
}

/** Everything that packs hold, listed for a reader of this language. */
export async function buildColumns(needs: ColumnsNeeds): Promise<Columns> {
  const { packs, view, lang, today } = needs;
  const tables = await packs.knownTables(view);
  const build = new ColumnsBuilder();
  const refers = new References();
  const around: Surroundings = { others: refers, tables, lang, today: isoDay(today) };
  let until: number | undefined;
  for await (const page of packs.everyEntity(view)) {
    for (const { entity, packs: having } of page) {
      until = earlier(until, judgedUntil(entity, today));
      refers.begin(entity.id);
      build.add(listEntity(entity, having, around));
    }
  }
  // What refers into nothing is left unsaid; where that was so is known only now.
  const wrong = refers.intoNothing();
  for (let from = 0; from < wrong.length; from += AGAIN_AT_ONCE) {
    const ids = wrong.slice(from, from + AGAIN_AT_ONCE);
    for (const entity of (await packs.entitiesByIds(ids, view)).values()) {
      refers.begin(entity.id);
      build.judge(listEntity(entity, [], around));
    }
  }
  return build.finish(new Intl.Collator(lang).compare, until ?? null);
}

export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/** Whatever is referred to is taken to be there until all that is there is known. */
class References {
  readonly #there = new Set<string>();
  /** Who refers to what has not come yet. */
  readonly #awaited = new Map<string, string[]>();
  #all = false;
  #from = '';

  begin(id: string): void {
    this.#there.add(id);
    this.#from = id;
  }

  get(id: string): Entity | undefined {
    if (this.#there.has(id)) return someone(id);
    if (this.#all) return undefined;
    const from = this.#awaited.get(id);
    if (!from) this.#awaited.set(id, [this.#from]);
    else if (from.at(-1) !== this.#from) from.push(this.#from);
    return someone(id);
  }

  /** Ids of all who refer to what never came; from here on that is not there. */
  intoNothing(): string[] {
    this.#all = true;
    const missing = [...this.#awaited].filter(([id]) => !this.#there.has(id));
    return [...new Set(missing.flatMap(([, from]) => from))];
  }
}
