import type { Language } from '../facts/texts.ts';
import {
  ANY_LANGUAGE,
  decisionId,
  EVERYWHERE,
  formId,
  hideForm,
  inLanguage,
  rememberChoice,
  type DecisionKind,
  type DecisionRows,
} from '../knowledge/choices.ts';
import type { PassingRows } from './passing-rows.ts';

/** Where a name stands, as far as decisions about it go by that. */
export interface Spot {
  readonly tab: number;
  readonly isPrivate: boolean;
  /** Empty where the browser names none. */
  readonly host: string;
  /** Address of the tab's page, see `pageOf`; empty where the browser does not tell it. */
  readonly page: string;
}

/** What the reader decided about a card's name: it always means this, or it is none, there. */
export type Deed = 'always' | 'page' | 'site' | 'everywhere';

/** What holds in a spot. */
export interface Decided {
  readonly chosen: (surface: string, languages: readonly Language[]) => string | undefined;
  readonly hidden: (surface: string) => boolean;
}

export interface About {
  readonly spot: Spot;
  readonly surface: string;
  /** Of the text around it. */
  readonly lang: Language;
}

/** What the reader decided about forms of names, and what of it holds where. */
export interface Remembered {
  at(spot: Spot): Promise<Decided>;
  /** Remembers a reading for this page, or for the site where the page has no address. */
  choose(spot: Spot, surface: string, entity: string): Promise<void>;
  /** @param entity what the name always means in a text of `lang`; without it the decision is taken back */
  keep(deed: Deed, about: About, entity?: string): Promise<void>;
  /** Everything that was decided outside private windows, the latest first. */
  list(kind: DecisionKind): Promise<{ readonly id: string; readonly entity?: string }[]>;
  /** Takes back one of those; false for an id that is none of them. */
  forget(id: string): Promise<boolean>;
  /** To be called when others have written decisions. */
  changed(): void;
}

/** Stands for the language of a text of which nobody can tell. */
export const NO_LANGUAGE = 'und';

/** A longer address names no page: an id may not grow beyond what a row may have. */
const LONGEST_PAGE = 1_000;

export function createRemembered(own: DecisionRows, passing: PassingRows): Remembered {
  /** A page asks with every batch of its text. */
  let last: { readonly places: string; readonly decided: Promise<Decided> } | undefined;
  const rowsOf = ({ isPrivate, tab }: Spot): DecisionRows => (isPrivate ? passing.of(tab) : own);
  const again = (): void => {
    last = undefined;
  };
  const kept = (spot: Spot): Promise<Decided> => {
    const places = placesOf(spot).join(' ');
    if (last?.places === places) return last.decided;
    const decided = readDecided(own, spot);
    last = { places, decided };
    // A failure is not kept: the next caller tries again.
    decided.catch(again);
    return decided;
  };

  return {
    async at(spot) {
      const always = await kept(spot);
      if (!spot.isPrivate) return always;
      const here = await readDecided(rowsOf(spot), spot);
      return {
        chosen: (surface, languages) => here.chosen(surface, languages) ?? always.chosen(surface, languages),
        hidden: (surface) => here.hidden(surface) || always.hidden(surface),
      };
    },
    async choose(spot, surface, entity) {
      const [place] = placesOf(spot);
      if (place) await rememberChoice(rowsOf(spot), place, surface, entity).finally(again);
    },
    async keep(deed, { spot, surface, lang }, entity) {
      const { host: site, page } = spot;
      const place = { always: inLanguage(lang), page, site, everywhere: EVERYWHERE }[deed];
      if (!place) throw new TypeError(`no ${deed} to keep it for`);
      const rows = rowsOf(spot);
      const kind = deed === 'always' ? 'choice' : 'hidden';
      const written =
        entity === undefined
          ? rows.del(decisionId(kind, place, formId(surface)))
          : kind === 'choice'
            ? rememberChoice(rows, place, surface, entity)
            : hideForm(rows, place, surface);
      await written.finally(again);
    },
    async list(kind) {
      const rows = await own.withIdPrefix(`${kind}:`);
      return rows
        .toSorted((a, b) => (a.u < b.u ? 1 : -1))
        .map(({ id, f: { entity } }) => ({ id, ...(typeof entity === 'string' && { entity }) }));
    },
    async forget(id) {
      const isOurs = /^(choice|hidden):/u.test(id);
      if (isOurs) await own.del(id).finally(again);
      return isOurs;
    },
    changed: again,
  };
}

/** A page as decisions name it: its address without fragment and user; empty where it is none, or too long. */
export function pageOf(address = ''): string {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return '';
  const { origin, pathname, search } = new URL(address);
  const page = origin + pathname + search;
  return page.length <= LONGEST_PAGE ? page : '';
}

/** The places a spot lies in, the narrowest first. */
function placesOf({ host, page }: Spot): string[] {
  return [page, host].filter((place) => place !== '');
}

async function readDecided(rows: DecisionRows, spot: Spot): Promise<Decided> {
  const places = placesOf(spot);
  const prefixes = [
    ...places.flatMap((place) => [decisionId('choice', place, ''), decisionId('hidden', place, '')]),
    `choice:${ANY_LANGUAGE}`,
    decisionId('hidden', EVERYWHERE, ''),
  ];
  const found = await Promise.all(prefixes.map((prefix) => rows.withIdPrefix(prefix)));
  const known = new Map(found.flat().map(({ id, f }) => [id, f]));
  const find = (kind: DecisionKind, farthest: string, surface: string) => {
    if (known.size === 0) return undefined;
    const form = formId(surface);
    const place = [...places, farthest].find((each) => known.has(decisionId(kind, each, form)));
    return place === undefined ? undefined : known.get(decisionId(kind, place, form));
  };
  return {
    chosen(surface, [lang = NO_LANGUAGE]) {
      const entity = find('choice', inLanguage(lang), surface)?.['entity'];
      return typeof entity === 'string' ? entity : undefined;
    },
    hidden: (surface) => find('hidden', EVERYWHERE, surface) !== undefined,
  };
}
