import { useEffect, useId, useRef } from 'preact/hooks';
import type { ExportScreenWords } from '../../utils/wording/export.ts';
import { say } from '../../utils/wording/say.ts';
import { size } from '../../utils/wording/sizes.ts';
import { Button } from '../controls/button.tsx';
import { Preview } from './preview-part.tsx';
import type { NewsView, PreviewView } from './view.ts';
import './export.css';

export interface BriefScreenProps {
  readonly words: ExportScreenWords;
  /** Undefined until it is made. */
  readonly preview: PreviewView | 'failed' | undefined;
  readonly news: NewsView | undefined;
  readonly onAgain: () => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  /** To the same page in other formats. */
  readonly moreHref: string;
}

/** The brief of a page as it is handed over. It is made at once, and Enter takes it. */
export function BriefScreen({ words, preview, news, onAgain, onCopy, onSave, moreHref }: BriefScreenProps) {
  const heading = useId();
  const copy = useRef<HTMLSpanElement>(null);
  const isThere = preview !== undefined && preview !== 'failed';
  useEffect(() => {
    if (isThere) copy.current?.querySelector('button')?.focus();
  }, [isThere]);
  return (
    <section class="export" aria-labelledby={heading}>
      <header class="export-head">
        <h1 id={heading}>{say(words, 'brief.title')}</h1>
        <a class="link" href={moreHref}>
          {say(words, 'brief.more')}
        </a>
      </header>
      <div class="export-shown alone">
        <Preview
          words={words}
          isMarkdown
          preview={preview}
          failed={say(words, 'brief.failed')}
          onAgain={onAgain}
        />
      </div>
      <footer class="export-foot">
        <div class="export-news">
          <p role="status">
            {news && !news.isBad ? news.text : preview === undefined ? say(words, 'brief.gathering') : ''}
          </p>
          <p role="alert">{news?.isBad ? news.text : ''}</p>
          {!news && isThere && (
            <p>
              {say(words, 'size', { size: size(words.lang, preview.bytes) })} {say(words, 'brief.lede')}
            </p>
          )}
        </div>
        <span ref={copy}>
          <Button look="primary" icon="copy" disabled={!isThere} onPress={onCopy}>
            {say(words, 'copy')}
          </Button>
        </span>
        <Button icon="export" disabled={!isThere} onPress={onSave}>
          {say(words, 'save')}
        </Button>
      </footer>
    </section>
  );
}
