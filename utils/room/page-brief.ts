import { pageBrief, type BriefName } from '../citing/brief.ts';
import { fileName } from '../interchange/file-names.ts';
import { askTab } from '../messages/ask.ts';
import { aboutHere } from '../messages/page-calls.ts';
import type { PageState } from './page-state.ts';
import { briefWords } from '../wording/brief.ts';
import { localDay } from '../wording/dates.ts';
import type { WordingLanguage } from '../wording/languages.ts';
import { readDetails } from './name-details.ts';

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
  const about = await askTab(tab, 0, aboutHere, {});
  const { title = '', address = '', outlet = host ?? '', published } = about.ok ? about.value : {};
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
    text: pageBrief({ ...page, names: told, cut: stopped !== undefined }, briefWords(lang)),
    file: fileName(title || (host ?? 'page'), 'md', ` ${readOn}`),
  };
}
