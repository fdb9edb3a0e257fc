import { render } from 'preact';
import { Card } from '../../../components/card/card.tsx';
import type { CardProps } from '../../../components/card/card-props.ts';

/** A place as wide as the card's frame, to draw cards in. */
export class Stage {
  readonly root = document.createElement('main');

  constructor() {
    this.root.style.width = '340px';
    document.body.append(this.root);
  }

  /** Draws the card over the one before, and returns it. */
  show(props: CardProps): HTMLElement {
    render(<Card {...props} />, this.root);
    return this.root.querySelector<HTMLElement>('.card') ?? this.root;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  clear(): void {
    render(null, this.root);
    this.root.remove();
  }
}
