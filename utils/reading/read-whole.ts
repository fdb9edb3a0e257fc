import type { Entity } from '../facts/entity.ts';
import { NO_LINKS, readLinks, type Links } from '../knowledge/links.ts';
import { mergeSame, type Part } from '../knowledge/merge-own.ts';
import { editsIn } from '../knowledge/own-edits.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';
import type { PackBase } from '../knowledge/pack-base.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { Row } from '../knowledge/row.ts';

/** What is said of an entity, and of those that the reader says it is. */
export interface Whole extends Part {
  /** Those in whose place it stays. */
  readonly gone: readonly string[];
}

export interface WholeNeeds {
  readonly packs: Pick<PackBase, 'entitiesByIds'>;
  readonly own: Pick<OwnRows, 'about' | 'keyed'>;
  /** Told why the reader's own base could not be read: what packs say is still worth showing. */
  readonly report: (where: string, error: unknown) => void;
}

export interface Wholes {
  /** By the ids that were asked for: of one that goes, the one that stays. Nothing that neither packs nor the reader know. */
  readonly found: ReadonlyMap<string, Whole>;
  /** The reader says something of one of them. */
  readonly isOwn: boolean;
}

/** What packs and the reader say of entities, those that are one put together. */
export async function readWholes(
  { packs, own, report }: WholeNeeds,
  ids: Iterable<string>,
  view?: PacksView,
): Promise<Wholes> {
  const wanted = [...new Set(ids)];
  const [inPacks, { rows, links, linked }] = await Promise.all([
    packs.entitiesByIds(wanted, view),
    ownPart(own, wanted).catch((error: unknown) => {
      report('own base', error);
      return NOTHING_OWN;
    }),
  ]);
  const others = linked.length > 0 ? await packs.entitiesByIds(linked, view) : NONE;
  const edits = editsIn(rows);
  const partOf = (id: string): Part => {
    const pack = inPacks.get(id) ?? others.get(id);
    const ofReader = edits.get(id);
    return { id, ...(pack && { pack }), ...(ofReader && { own: ofReader }) };
  };
  const isKnown = ({ pack, own: ofReader }: Part) => (pack ?? ofReader?.entity) !== undefined;
  const isThere = (id: string) => isKnown(partOf(id));
  const found = new Map<string, Whole>();
  for (const asked of wanted) {
    const id = links.stays(asked, isThere);
    const gone = links.goneInto(id, isThere).filter(isThere);
    const whole = mergeSame([partOf(id), ...gone.map(partOf)]);
    if (whole.pack ?? whole.own) found.set(asked, { ...whole, gone });
  }
  return { found, isOwn: rows.length > 0 };
}

interface OwnPart {
  readonly rows: readonly Row[];
  readonly links: Links;
  /** Entities beyond those that were asked for. */
  readonly linked: readonly string[];
}

const NONE: ReadonlyMap<string, Entity> = new Map();
const NOTHING_OWN: OwnPart = { rows: [], links: NO_LINKS, linked: [] };

async function ownPart(own: WholeNeeds['own'], ids: readonly string[]): Promise<OwnPart> {
  const [rows, links] = await Promise.all([own.about(ids), readLinks(own)]);
  const linked = links.around(ids);
  return { rows: linked.length > 0 ? [...rows, ...(await own.about(linked))] : rows, links, linked };
}
