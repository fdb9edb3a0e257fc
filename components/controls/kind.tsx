import { Icon } from '../icons/icon.tsx';
import type { Kind } from '../../utils/facts/entity.ts';
import './kind.css';

/** The kind's glyph in its colour; the word for it stands beside. */
export function KindGlyph({ kind, size = 14 }: { readonly kind: Kind; readonly size?: number }) {
  return (
    <span class={`kind-glyph ${kind}`}>
      <Icon name={kind} size={size} />
    </span>
  );
}

/** The kind's glyph on its tile, at the start of a list row; `label` says the kind in words. */
export function KindTile({ kind, label }: { readonly kind: Kind; readonly label: string }) {
  return (
    <span class={`kind-tile ${kind}`} role="img" aria-label={label} title={label}>
      <Icon name={kind} />
    </span>
  );
}
