import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/icon.tsx';

export interface PageHeadProps {
  readonly title: ComponentChildren;
  /** The page above this one, for pages within a section. */
  readonly up?: { readonly href: string; readonly label: string };
  readonly lede?: string;
  /** Buttons at the end of the heading's line. */
  readonly children?: ComponentChildren;
}

/** How every page of the manager begins. The heading can take the focus when the page comes. */
export function PageHead({ title, up, lede, children }: PageHeadProps) {
  return (
    <>
      {up && (
        <a class="page-back" href={up.href}>
          <Icon name="back" size={14} />
          {up.label}
        </a>
      )}
      <div class="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
      {lede !== undefined && <p class="page-lede">{lede}</p>}
    </>
  );
}
