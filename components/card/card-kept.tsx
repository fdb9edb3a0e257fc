import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardWords } from '../../utils/wording/card.ts';
import { languageWord } from '../../utils/wording/language-words.ts';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';

/** What the reader decided about the name: it always means this reading, or it is a wrong match there. */
export type CardDeed = 'always' | 'page' | 'site' | 'everywhere';

/** What came of the last decision. */
export interface Kept {
  readonly deed: CardDeed;
  readonly ok: boolean;
}

/** Says what was kept, with a way back that takes the focus: it comes in place of what was pressed. */
export function CardKept(props: {
  readonly words: CardWords;
  readonly name: string;
  readonly lang: string;
  readonly site: string;
  readonly kept: Kept;
  readonly onUndo: () => void;
}) {
  const { words, name, lang, site, kept, onUndo } = props;
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.hasFocus()) line.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [kept.deed, kept.ok]);
  if (!kept.ok) {
    return (
      <div class="card-kept" role="alert">
        <p>{say(words, 'notKept')}</p>
      </div>
    );
  }
  return (
    <div ref={line} class="card-kept" role="status">
      <p>{textOf(words, kept.deed, { name, site, language: languageWord(words, lang) })}</p>
      <Button size="small" onPress={onUndo}>
        {say(words, 'undo')}
      </Button>
    </div>
  );
}

function textOf(
  words: CardWords,
  deed: CardDeed,
  { name, site, language }: { readonly name: string; readonly site: string; readonly language: string },
): string {
  switch (deed) {
    case 'always':
      return say(words, 'kept.always', { name, language });
    case 'site':
      return say(words, 'kept.site', { name, site });
    case 'page':
    case 'everywhere':
      return say(words, `kept.${deed}`, { name });
  }
}
