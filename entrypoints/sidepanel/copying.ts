import type { PanelNotice } from '../../components/panel/panel.tsx';
import type { NameDetails } from '../../components/panel/view.ts';
import { citeFacts } from '../../utils/citing/cite.ts';
import { citingManner } from '../../utils/citing/citing-manner.ts';
import type { PageState } from '../../utils/room/page-state.ts';
import { putIntoClipboard } from '../../utils/room/clipboard.ts';
import { saveFile } from '../../utils/room/save-file.ts';
import type { PanelWords } from '../../utils/wording/panel.ts';
import { say } from '../../utils/wording/say.ts';

/** Loaded when the first of it is wanted. */
const briefing = () => import('../../utils/room/page-brief.ts');

type Tell = (notice: PanelNotice) => void;

/** The page's brief into the clipboard: the browser is given it when it is there, within this press. */
export async function copyBrief(state: PageState, words: PanelWords, tell: Tell): Promise<void> {
  tell({ text: say(words, 'gathering') });
  const brief = briefing().then(({ briefOf }) => briefOf(state, words.lang));
  const done = await putIntoClipboard(brief.then(({ text }) => text));
  tell(done ? { text: say(words, 'briefCopied') } : { text: say(words, 'briefNotCopied'), failed: true });
}

export async function saveBrief(state: PageState, words: PanelWords, tell: Tell): Promise<void> {
  tell({ text: say(words, 'gathering') });
  const { briefOf } = await briefing();
  const { text, file } = await briefOf(state, words.lang);
  saveFile(new Blob([text], { type: 'text/markdown' }), file);
  tell({ text: say(words, 'briefSaved', { file }) });
}

export async function copyFacts(
  { entity, facts }: NameDetails,
  format: 'text' | 'markdown',
  words: PanelWords,
): Promise<PanelNotice> {
  const text = Promise.resolve(citeFacts(entity, facts, format, citingManner(words)));
  return (await putIntoClipboard(text))
    ? { text: say(words, 'factsCopied') }
    : { text: say(words, 'notCopied'), failed: true };
}
