import { keyOf, NamesByRoot, type IsForm } from './forms.ts';
import { sequencesIn, type Sequence, type Span } from './sequences.ts';

/** A name that a page mentions. */
export interface PageName {
  readonly name: string;
  readonly lang: string;
  readonly times: number;
  /** Where it stands: the first of them. */
  readonly places: readonly Place[];
}

export interface Place extends Span {
  readonly text: string;
}

/** Of one page; more than a long article has. */
const MOST = 2_000;
/** A page of nothing but names must not push out what others said. */
const MOST_TOLD = 100;
const PLACES = 3;

type Joined = PageName & { times: number; readonly places: Place[] };

interface Counted {
  readonly sequence: Sequence;
  readonly lang: string;
  times: number;
  /** It stands inside a sentence somewhere. */
  isSure: boolean;
  readonly places: Place[];
}

/** What a page mentions, as its blocks come: only all of them together tell a name from a word. */
export class PageNames {
  readonly #counted = new Map<string, Counted>();
  readonly #small = new Set<string>();

  /** @param known where names stand that the base knows */
  read(text: string, lang: string, known: readonly Span[]): void {
    const { sequences, small } = sequencesIn(text, lang, known);
    for (const word of small) if (this.#small.size < MOST * 10) this.#small.add(word);
    for (const sequence of sequences) {
      const key = keyOf(sequence.name, lang);
      let counted = this.#counted.get(key);
      if (!counted) {
        if (this.#counted.size >= MOST) continue;
        counted = { sequence, lang, times: 0, isSure: false, places: [] };
        this.#counted.set(key, counted);
      }
      counted.times += 1;
      counted.isSure ||= !sequence.isFirst;
      if (counted.places.length < PLACES)
        counted.places.push({ text, start: sequence.start, end: sequence.end });
    }
  }

  /** Names of which the page is sure, forms of one together where that is safe; those met most, a hundred of them. */
  names(isForm: IsForm): PageName[] {
    const sure = new Map(
      [...this.#counted].filter(([, each]) => each.isSure && !this.#isWord(each.sequence)),
    );
    const byName = new Map<string, Joined>();
    for (const [key, { sequence, lang, times, places }] of this.#counted) {
      const to = sure.has(key) ? this.#wholeOf(sequence, lang, sure) : keyOf(sequence.rest, lang);
      const whole = sure.get(to);
      if (!whole) continue;
      const into = byName.get(to);
      if (into) {
        into.times += times;
        into.places.push(...places);
      } else byName.set(to, { name: whole.sequence.name, lang, times, places: [...places] });
    }
    return joined([...byName.values()], isForm)
      .sort((one, other) => other.times - one.times)
      .slice(0, MOST_TOLD);
  }

  /** Written small elsewhere on the page. */
  #isWord({ name }: Sequence): boolean {
    return !name.includes(' ') && this.#small.has(name.toLowerCase());
  }

  /** A surname alone is the one person's of that name on the page. */
  #wholeOf({ name }: Sequence, lang: string, sure: ReadonlyMap<string, Counted>): string {
    const own = keyOf(name, lang);
    if (name.includes(' ')) return own;
    const whole = [...sure].filter(
      ([, other]) => other.lang === lang && other.sequence.name.endsWith(` ${name}`),
    );
    const [one, another] = whole;
    return one && !another ? one[0] : own;
  }
}

/** Forms with the name that they are of; where it might be two, each stays alone. */
function joined(names: readonly PageName[], isForm: IsForm): PageName[] {
  const byRoot = new NamesByRoot(names, isForm);
  const forms = Map.groupBy(names, (name) => byRoot.nameOf(name));
  return names.flatMap((name) => {
    if (!forms.get(undefined)?.includes(name)) return [];
    const all = [name, ...(forms.get(name) ?? [])];
    const times = all.reduce((sum, each) => sum + each.times, 0);
    return [{ ...name, times, places: all.flatMap(({ places }) => places).slice(0, PLACES) }];
  });
}
