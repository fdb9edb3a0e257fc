import { useId } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { Button } from '../controls/button.tsx';
import { runsOf } from './line-runs.ts';
import type { ExportScreenProps, PreviewView } from './view.ts';

/** The first lines of what would be written. */
export function PreviewPart({
  words,
  choice,
  preview,
  onPreviewAgain,
}: Pick<ExportScreenProps, 'words' | 'choice' | 'preview' | 'onPreviewAgain'>) {
  return (
    <Preview
      words={words}
      isMarkdown={choice.format === 'markdown'}
      preview={preview}
      failed={say(words, 'preview.failed')}
      onAgain={onPreviewAgain}
    />
  );
}

export function Preview(props: {
  readonly words: ExportScreenProps['words'];
  readonly isMarkdown: boolean;
  readonly preview: ExportScreenProps['preview'];
  /** What is said where it could not be made. */
  readonly failed: string;
  readonly onAgain: () => void;
}) {
  const { words, isMarkdown, preview, failed, onAgain } = props;
  const heading = useId();
  return (
    <section class="export-preview" aria-labelledby={heading} aria-busy={preview === undefined}>
      <header>
        <h2 id={heading}>{say(words, 'preview')}</h2>
        {preview !== undefined && preview !== 'failed' && preview.lines.length > 0 && (
          <p>{range(words, preview)}</p>
        )}
      </header>
      {preview === undefined && <Skeleton />}
      {preview === 'failed' && (
        <div class="export-none" role="alert">
          <p>{failed}</p>
          <Button size="small" onPress={onAgain}>
            {say(words, 'preview.again')}
          </Button>
        </div>
      )}
      {preview !== undefined && preview !== 'failed' && preview.lines.length === 0 && (
        <p class="export-none">{say(words, 'preview.empty')}</p>
      )}
      {preview !== undefined && preview !== 'failed' && preview.lines.length > 0 && (
        // It scrolls, and so it must be come to by the keyboard.
        <pre tabIndex={0} role="group" aria-labelledby={heading} translate={false}>
          {preview.lines.map((line, nth) => (
            <Line key={nth} line={line} isMarkdown={isMarkdown} />
          ))}
        </pre>
      )}
    </section>
  );
}

function range(words: ExportScreenProps['words'], { lines, total, isExact }: PreviewView): string {
  return say(words, isExact ? 'preview.lines' : 'preview.about', { shown: lines.length, total });
}

function Line({ line, isMarkdown }: { readonly line: string; readonly isMarkdown: boolean }) {
  return (
    <span class="export-line">
      {isMarkdown
        ? runsOf(line).map(({ text, is }, nth) =>
            is === 'plain' ? (
              text
            ) : (
              <span key={nth} class={is}>
                {text}
              </span>
            ),
          )
        : line}
      {'\n'}
    </span>
  );
}

/** Where the lines will stand. */
function Skeleton() {
  return (
    <div class="export-skeleton" aria-hidden="true">
      {[62, 48, 0, 70, 84, 40, 0, 58, 66].map((width, nth) => (
        <i key={nth} style={{ inlineSize: `${String(width)}%` }} />
      ))}
    </div>
  );
}
