import { useModal } from '../controls/use-modal.ts';
import { say } from '../../utils/wording/say.ts';
import { ExportScreen } from './export-screen.tsx';
import type { ExportScreenProps } from './view.ts';

/** The same over another page. Esc closes it; while a file is written it cancels that first. */
export function ExportDialog(props: ExportScreenProps & { readonly onClose: () => void }) {
  const { words, writing, onCancel, onClose } = props;
  const modal = useModal(
    (shown) => shown.querySelector<HTMLElement>('input:checked'),
    () => (writing ? onCancel() : onClose()),
  );
  return (
    <dialog {...modal} class="export-dialog" aria-label={say(words, 'title')}>
      <ExportScreen {...props} />
    </dialog>
  );
}
