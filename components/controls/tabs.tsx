import { useRef } from 'preact/hooks';
import type { Kind } from '../../utils/facts/entity.ts';
import { KindGlyph } from './kind.tsx';
import { arrowTarget } from './roving.ts';
import './tabs.css';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly kind?: Kind;
  /** How much the tab holds, as it is written behind its name. */
  readonly count?: string;
}

export interface TabsProps {
  /** Names the row of tabs for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  /** Id of the element that shows the selected tab's content. */
  readonly panel: string;
  readonly onSelect: (id: string) => void;
}

/** A row of tabs; the arrow keys select at once, because what a tab shows is at hand. */
export function Tabs({ label, tabs, selected, panel, onSelect }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = arrowTarget(
      event,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const tab = target === null ? undefined : tabs[target];
    if (target === null || !tab) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(tab.id);
    row.current?.querySelectorAll('button')[target]?.focus();
  };
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={panel}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.kind && <KindGlyph kind={tab.kind} />}
          {tab.label}
          {tab.count !== undefined && <span class="count"> {tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
