import browser, { type Omnibox } from 'webextension-polyfill';
import type { OwnRows } from '../../utils/knowledge/own-rows.ts';
import type { PackBase } from '../../utils/knowledge/pack-base.ts';
import type { PacksView } from '../../utils/knowledge/pack-view.ts';
import type { Reader } from '../../utils/reading/present.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';
import { omniboxWords } from '../../utils/wording/omnibox.ts';
import { say } from '../../utils/wording/say.ts';
import { describe, entityIn, escapeXml, type Writing } from './omnibox-lines.ts';
import { searchOver } from './omnibox-search.ts';
import { presentByIds } from './presenting.ts';

interface Needs {
  readonly packs: PackBase;
  readonly own: OwnRows;
  readonly report: (where: string, error: unknown) => void;
}

interface Asked {
  readonly reader: Reader;
  /** The interface's language. */
  readonly speaks: WordingLanguage;
  readonly view: PacksView;
}

/** As many as browsers show. */
const SHOWN = 8;

/** The base under the address bar: nothing of what is typed leaves the machine. */
export function omnibox(needs: Needs, { reader, speaks, view }: Asked) {
  const words = omniboxWords(speaks);
  // Chromium reads suggestions as XML, Firefox shows them as they are.
  const isXml = browser.runtime.getURL('').startsWith('chrome-extension:');
  const writing: Writing = isXml ? 'xml' : 'plain';
  const standing = (text: string): void => {
    browser.omnibox.setDefaultSuggestion({ description: isXml ? escapeXml(text) : text });
  };
  return {
    async begin(): Promise<void> {
      standing(say(words, 'begun'));
      // Its index is opened while the reader types.
      await searchOver(needs)(view);
    },

    async suggest(text: string): Promise<Omnibox.SuggestResult[]> {
      const typed = text.trim();
      standing(typed === '' ? say(words, 'begun') : say(words, 'search', { text: typed }));
      const search = await searchOver(needs)(view);
      const hits = search
        .find(typed, { limit: SHOWN, lang: reader.lang })
        .filter(({ why }) => why !== 'note');
      const ids = hits.map(({ id }) => id);
      const entities = await presentByIds(needs, ids, { ...reader, brief: true }, view);
      return hits.flatMap((hit) => {
        const entity = entities.get(hit.id);
        return entity ? [describe(hit, entity, words, writing)] : [];
      });
    },

    /** Opens the entity of a suggestion, or the search with what was typed. */
    async enter(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
      const entity = entityIn(text);
      // What was typed may look like it, "Route #66".
      const isThere = entity !== undefined && (await presentByIds(needs, [entity], reader, view)).size > 0;
      const at = isThere ? ['entity', entity] : ['search', text.trim()];
      const url = browser.runtime.getURL(`/manager.html#${at.map(encodeURIComponent).join('/')}`);
      if (where === 'currentTab') await browser.tabs.update({ url });
      else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
    },
  };
}
