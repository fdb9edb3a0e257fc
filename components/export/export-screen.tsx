import { useId } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { IconButton } from '../controls/button.tsx';
import { ExportFoot } from './export-foot.tsx';
import { FormatPart } from './format-part.tsx';
import { IncludePart } from './include-part.tsx';
import { PreviewPart } from './preview-part.tsx';
import { ScopePart } from './scope-part.tsx';
import { TemplatePart } from './template-part.tsx';
import type { ExportScreenProps } from './view.ts';
import './export.css';

/** What leaves and how, and beside it the first lines of what that gives. */
export function ExportScreen(props: ExportScreenProps) {
  const { words, choice, writing, onClose } = props;
  const heading = useId();
  const isOwn = choice.format === 'markdown' && choice.preset === 'own';
  return (
    <section class="export" aria-labelledby={heading} aria-busy={writing !== undefined}>
      <header class="export-head">
        <h1 id={heading}>{say(words, 'title')}</h1>
        {onClose && <IconButton icon="close" label={say(words, 'leave')} onPress={onClose} />}
      </header>
      <div class="export-body">
        {/* While a file is written nothing in it takes the focus, and it scrolls all the same. */}
        <div class="export-choices" tabIndex={writing ? 0 : undefined}>
          <ScopePart {...props} />
          <FormatPart {...props} />
          <IncludePart {...props} />
        </div>
        <div class={isOwn ? 'export-shown with-template' : 'export-shown'}>
          {isOwn && <TemplatePart {...props} />}
          <PreviewPart {...props} />
        </div>
      </div>
      <ExportFoot {...props} />
    </section>
  );
}
