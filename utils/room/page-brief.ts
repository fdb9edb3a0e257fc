import { pageBrief, type BriefName } from '../citing/brief.ts';
import { fileName } from '../interchange/file-names.ts';
import type { Note } from '../facts/note.ts';
import { pageKeyOf } from '../facts/page-key.ts';
import type { PageState } from './page-state.ts';
import { briefWords } from '../wording/brief.ts';
import { localDay } from '../wording/dates.ts';
import type { WordingLanguage } from '../wording/languages.ts';
import { pageIn } from './here.ts';
import { readDetails } from './name-details.ts';
import { notes } from './notes.ts';

export interface Brief {
  /** Markdown. */
  readonly text: string;
  /** What a file of it is called. */
  readonly file: string;
}

/** The brief of the page in a tab, whose names and facts are read for it; names that the base has lost are left out. */
export async function briefOf(
  { tab, host, names, stopped }: Pick<PageState, 'tab' | 'host' | 'names' | 'stopped'>,
  lang: WordingLanguage,
): Promise<Brief> {
  const here = await pageIn(tab, Date.now());
  const { title = '', address = '', outlet = host ?? '', published } = here ?? {};
  const told: BriefName[] = [];
  // One after the other: a page of many names is asked for the text around each.
  for (const [id, inFrames] of Map.groupBy(names, ({ entity }) => entity.id)) {
    const [first] = inFrames;
    const details = first ? await readDetails(tab, first.frame, id) : 'gone';
    if (typeof details === 'string') continue;
    const mentions = inFrames.reduce((sum, { positions, more = 0 }) => sum + positions.length + more, 0);
    told.push({ ...details, mentions });
  }
  const readOn = localDay(Date.now());
  const page = { title, address, outlet, readOn, ...(published !== undefined && { published }) };
  return {
    text: pageBrief(
      { ...page, names: told, notes: await notesOf(address), cut: stopped !== undefined },
      briefWords(lang),
    ),
    file: fileName(title || (host ?? 'page'), 'md', ` ${readOn}`),
  };
}

/** What was noted on the page, as its text runs; what quotes nothing comes last. */
async function notesOf(address: string): Promise<readonly Note[]> {
  const key = address === '' ? undefined : pageKeyOf(address);
  const found = key === undefined ? [] : await notes.ofPage(key);
  const at = ({ quote }: Note) => quote?.start ?? Infinity;
  return found.toSorted((one, other) => at(one) - at(other) || one.made - other.made);
}
