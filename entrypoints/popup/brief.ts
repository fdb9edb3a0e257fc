import type { PopupProps } from '../../components/popup/popup.tsx';
import { briefOf } from '../../utils/room/page-brief.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import { saveFile } from '../../utils/room/save-file.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';

/** Hands over the facts of a page's names; loaded when it is asked for. Resolves to what is to be said of it. */
export async function takeBrief(
  state: PageState,
  lang: WordingLanguage,
  how: 'copy' | 'save',
): Promise<PopupProps['notice']> {
  const { text, file } = await briefOf(state, lang);
  if (how === 'copy') {
    await navigator.clipboard.writeText(text);
    return 'briefCopied';
  }
  saveFile(new Blob([text], { type: 'text/markdown' }), file);
  return undefined;
}
