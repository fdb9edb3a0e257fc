import type { EntityView, FactTables, NoteLine } from '../../components/base/view.ts';
import type { Entity } from '../facts/entity.ts';
import type { OwnEdits } from '../facts/own.ts';
import { timeOf } from '../knowledge/clock.ts';
import { noteOf } from '../knowledge/own-notes.ts';
import type { KnownTables } from '../knowledge/pack-queries.ts';
import type { PacksView } from '../knowledge/pack-view.ts';
import type { Row } from '../knowledge/row.ts';
import { layOwn, type Laid } from '../packs/overlay.ts';
import { chooseText, nameOf } from '../reading/choose-text.ts';
import type { InterfaceLanguage } from '../settings/settings.ts';
import type { Whole } from '../reading/read-whole.ts';
import { aroundOf, entitiesApart, tablesNow, wholesNow } from './around.ts';
import { factTables } from './type-choices.ts';
import { shownOf } from './entity-shown.ts';
import type { Around } from './fact-drafts.ts';
import { hiddenPlaces } from './hidden-places.ts';
import { own, packs } from './stores.ts';

/** An entity with all that its page shows and works on. */
export interface EntityRead {
  readonly view: EntityView | null;
  readonly tables: FactTables;
  /** Tables of packs, with what the reader's own statements refer to. */
  readonly known: KnownTables;
  /** As packs have it. */
  readonly inPacks?: Entity;
  readonly edits: OwnEdits;
  readonly laid: Laid;
  /** What it takes to say any of it. */
  readonly around?: Around;
  /** Titles of the packs that have it, by their ids. */
  readonly packTitles: ReadonlyMap<string, string>;
  /** Titles of known sources, by key. */
  readonly sourceTitle: (key: string) => string;
}

/** @param typedIn the language in which numbers are typed */
export async function readEntity(
  id: string,
  lang: InterfaceLanguage,
  view: PacksView,
  typedIn = lang,
): Promise<EntityRead> {
  const [wholes, tables] = await Promise.all([wholesNow([id], view), tablesNow(view)]);
  const whole: Whole = wholes.get(id) ?? { id, gone: [] };
  const { pack: inPacks, own: edits = nothingOf(id), gone } = whole;
  const rows = await own.about([whole.id, ...gone]);
  const laid = layOwn(inPacks, edits);
  const { entity } = laid;
  const read = {
    ...(inPacks && { inPacks }),
    edits,
    laid,
    tables: factTables(tables, entity, lang),
    known: tables,
    packTitles: new Map<string, string>(),
    sourceTitle: (key: string) => tables.sources[key]?.title ?? key,
  };
  if (!entity) return { ...read, view: null };
  const past = laid.overrides.flatMap(({ old }) => old.statement);
  const all = [...entity.statements, ...(inPacks?.statements ?? []), ...past];
  const around = {
    ...(await aroundOf([{ ...entity, statements: all }], tables, view, lang)),
    lang,
    typedIn,
  };
  const [titles, hiddenOn, others] = await Promise.all([
    packsWith([whole.id, ...gone], lang, view),
    hiddenPlaces(
      own,
      entity.names.map(({ text }) => text),
    ),
    entitiesApart(gone, view),
  ]);
  const merged = gone.map((one) => {
    const other = others.get(one);
    return { id: one, name: other ? nameOf(other, lang) : { text: one, lang: 'und' } };
  });
  const changed = rows.map(({ u }) => timeOf(u));
  return {
    ...read,
    around,
    packTitles: new Map(titles.map(({ pack, title }) => [pack, title.text])),
    view: {
      ...shownOf(read, entity, around),
      notes: edits.notes.map((note) => ({
        ...note,
        ...takenOn(rows.find(({ id: row }) => row === note.id)),
      })),
      packs: titles.map(({ title }) => title),
      hiddenOn,
      merged,
      ...(changed.length > 0 && { changed: Math.max(...changed) }),
    },
  };
}

/** What a note quotes, and the page of it. */
function takenOn(row: Row | undefined): Pick<NoteLine, 'quote' | 'page'> {
  const { quote, page } = (row && noteOf(row)) ?? {};
  const lang = page?.lang ?? '';
  return {
    ...(quote && { quote: { text: quote.exact, lang } }),
    ...(page && { page: { text: page.title || page.address, lang } }),
  };
}

/** Titles of the packs that have it. */
async function packsWith(ids: readonly string[], lang: string, { off, order }: PacksView) {
  const all = (await packs.packSummaries({ order })).filter(({ pack, content }) => content && !off.has(pack));
  const having = await Promise.all(
    all.map(async ({ pack, content }) => {
      const others = all.flatMap((other) => (other.pack === pack ? [] : [other.pack]));
      const found = await packs.entitiesByIds(ids, { off: new Set([...off, ...others]), order });
      return found.size > 0
        ? [{ pack, title: chooseText(content?.title, lang) ?? { text: pack, lang: 'und' } }]
        : [];
    }),
  );
  return having.flat();
}

function nothingOf(id: string): OwnEdits {
  const lists = { names: [], facts: [], notes: [], hiddenNames: [], tags: [] };
  return { id, hidden: false, descriptions: {}, ...lists, hiddenFacts: new Set() };
}
