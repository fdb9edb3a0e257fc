import { BriefScreen } from '../../components/export/brief-screen.tsx';
import { useBrief } from '../../utils/room/use-brief.ts';
import type { WordingLanguage } from '../../utils/wording/languages.ts';

/** The brief of a tab's page. */
export function BriefHere({ tab, lang }: { readonly tab: number; readonly lang: WordingLanguage }) {
  return <BriefScreen {...useBrief(tab, lang)} moreHref={`#page/${String(tab)}`} />;
}
