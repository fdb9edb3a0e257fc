import type { EntityPart } from './entity-part.ts';
import type { ImportItem } from './import-item.ts';

/**
 * Joins rows that stand side by side and speak of one entity. It keeps one entity: where the rows stand apart, the
 * base joins the parts.
 */
export class PartJoiner {
  #open: { readonly line: number; readonly part: EntityPart } | undefined;

  /** Id of the entity that the last row spoke of. */
  get lastId(): string | undefined {
    return this.#open?.part.id;
  }

  /** Takes a row's part; gives the entity before it where that is complete. */
  add(line: number, part: EntityPart): ImportItem[] {
    if (this.#open?.part.id === part.id && this.#open.part.join(part)) return [];
    const done = this.end();
    this.#open = { line, part };
    return done;
  }

  end(): ImportItem[] {
    const open = this.#open;
    this.#open = undefined;
    return open ? [{ type: 'entity', line: open.line, entity: open.part.finish() }] : [];
  }
}
