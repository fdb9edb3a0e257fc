import { useRef } from 'preact/hooks';
import type { Kind } from '../../utils/facts/entity.ts';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { arrowTarget } from '../controls/roving.ts';
import { Tabs } from '../controls/tabs.tsx';
import { FactList } from '../facts/fact-list.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { EmptyNotice, FailureNotice, Skeleton, UpdatedNotice } from './card-states.tsx';
import './card.css';

/** One of the entities that the name may stand for. */
export interface CardReading {
  readonly id: string;
  readonly kind: Kind;
  readonly tabLabel: string;
}

export type CardContent =
  /** Asked for: the name is known, the rest is on its way. */
  | { readonly state: 'opening' }
  | {
      readonly state: 'content';
      readonly entity: PresentedEntity;
      readonly readings: readonly CardReading[];
    }
  /** `base`: the stores did not answer. `gone`: the entity is no longer in the base. */
  | { readonly state: 'failure'; readonly why: 'base' | 'gone' }
  /** The extension was updated under the page. */
  | { readonly state: 'updated' };

export interface CardProps {
  readonly words: CardWords;
  /** The name as the page writes it. */
  readonly surface: string;
  /** Where all mentions stand on the page, from 0 to 1, and which of them this is, from 0. */
  readonly positions: readonly number[];
  readonly index: number;
  readonly content: CardContent;
  readonly onClose: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onChoose: (entity: string) => void;
  readonly onRetry: () => void;
}

const BODY = 'card-body';

/** Who or what a name stands for, with dated and sourced facts. Reading order is focus order. */
export function Card(props: CardProps) {
  const { words, surface, content } = props;
  const body = useRef<HTMLDivElement>(null);
  const entity = content.state === 'content' ? content.entity : undefined;
  const readings = content.state === 'content' ? content.readings : [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!actOnKey(event, props, readings, entity?.id)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-name"
      aria-busy={content.state === 'opening'}
      onKeyDown={onKeyDown}
    >
      {readings.length > 1 && entity && (
        <div class="card-tabs">
          <Tabs
            label={say(words, 'whichOne', { name: surface })}
            tabs={readings.map(({ id, kind, tabLabel }) => ({ id, kind, label: tabLabel }))}
            selected={entity.id}
            panel={BODY}
            onSelect={props.onChoose}
          />
          <span class="card-matches">{say(words, 'matches', { count: readings.length })}</span>
        </div>
      )}
      <div
        ref={body}
        id={BODY}
        class="card-body"
        tabIndex={-1}
        {...(readings.length > 1 ? { role: 'tabpanel', 'aria-labelledby': 'card-name' } : {})}
      >
        <CardHeader words={words} surface={surface} entity={entity} />
        <Content {...props} />
      </div>
      <CardFooter
        words={words}
        kind={entity?.kind}
        positions={props.positions}
        index={props.index}
        onStep={props.onStep}
        onClose={props.onClose}
      />
    </section>
  );
}

function Content({ words, surface, content, onRetry }: CardProps) {
  switch (content.state) {
    case 'opening':
      return <Skeleton label={say(words, 'lookingUp', { name: surface })} />;
    case 'failure':
      return <FailureNotice words={words} why={content.why} onRetry={onRetry} />;
    case 'updated':
      return <UpdatedNotice words={words} />;
    case 'content': {
      const { description, facts } = content.entity;
      return (
        <>
          {description && (
            <p class="card-sentence" lang={description.lang}>
              {description.text}
            </p>
          )}
          {facts.length > 0 && <FactList words={words} facts={facts} />}
          {!description && facts.length === 0 && <EmptyNotice words={words} />}
        </>
      );
    }
  }
}

/** Keys that act anywhere in the card; false for those that are not ours. */
function actOnKey(
  event: KeyboardEvent,
  props: CardProps,
  readings: readonly CardReading[],
  chosen: string | undefined,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  switch (event.key) {
    case 'Escape':
      props.onClose();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      // Where there is no other mention to go to, these keys scroll.
      if (props.positions.length < 2) return false;
      props.onStep(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    default: {
      if (readings.length < 2 || !event.key.startsWith('Arrow')) return false;
      const at = readings.findIndex(({ id }) => id === chosen);
      const reading = readings[arrowTarget(event, at, readings.length) ?? at];
      if (!reading) return false;
      props.onChoose(reading.id);
      return true;
    }
  }
}
