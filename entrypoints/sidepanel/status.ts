import type { PanelStatus } from '../../components/panel/view.ts';
import type { PageState } from '../../utils/room/page-state.ts';

/** What cannot be read however much it is wanted. */
const NEVER: ReadonlySet<string> = new Set(['not-html', 'editable', 'password']);

/** What the panel says of the page. */
export function panelStatus({ status }: Pick<PageState, 'status'>): PanelStatus {
  if (status.kind !== 'unread') return status.kind;
  return NEVER.has(status.why) ? 'left-alone' : 'unread';
}
