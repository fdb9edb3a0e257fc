import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { Card } from '../card/card.tsx';
import type { CardContent } from '../card/card-props.ts';
import { Article } from './article.tsx';
import { placeCard, samePlace, type CardPlace } from './card-place.ts';
import { paintExample } from '../settings/example-marks.ts';
import type { Preset } from '../settings/mark-name.ts';
import { ExampleSite, type ExampleSiteProps } from './example-site.tsx';
import {
  POINTED_AT,
  sampleNames,
  shownName,
  type BaseState,
  type SampleEntities,
  type SampleName,
} from './sample.ts';
import './example.css';

export interface ExampleProps extends ExampleSiteProps {
  readonly cardWords: CardWords;
  readonly preset: Preset;
  readonly base: BaseState;
  readonly entities: SampleEntities;
  readonly onRetry: () => void;
}

/** The sample article with real marks and the real card, both as the choices beside it make them. */
export function Example(props: ExampleProps) {
  const { words, cardWords, preset, base, entities, onRetry } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<SampleName | null>(POINTED_AT);
  const shown = shownName(pointed, base, entities);
  const place = useCardPlace(stage, shown);
  useMarks(stage, preset, entities);

  const open = (name: SampleName, byHand: boolean) => {
    setPointed(name);
    if (byHand) requestAnimationFrame(() => stage.current?.querySelector<HTMLElement>('.card-body')?.focus());
  };
  const close = () => {
    setPointed(null);
    if (shown) nameIn(stage, shown)?.focus({ preventScroll: true });
  };
  return (
    <aside class="example" aria-label={say(words, 'example')}>
      <div class="paper">
        <ExampleSite {...props} />
        <div ref={stage} class="stage" style={place && { minBlockSize: `${place.stage}px` }}>
          <Article words={words} entities={entities} hot={shown} onOpen={open} />
          {shown && (
            <div
              class={place ? 'example-card placed' : 'example-card'}
              style={place && { insetBlockStart: `${place.top}px`, insetInlineStart: `${place.start}px` }}
            >
              <Card
                words={cardWords}
                surface={say(words, `sample.${shown}`)}
                positions={ONCE}
                index={0}
                content={contentOf(shown, base, entities)}
                onClose={close}
                onStep={nowhere}
                onChoose={nowhere}
                onKeep={nowhere}
                onUndo={nowhere}
                onGrown={nowhere}
                onRetry={onRetry}
              />
            </div>
          )}
        </div>
      </div>
    </aside>
  );
}

/** Every name stands once in the article and has one reading: there is nowhere to step to, nothing to choose. */
const ONCE = [0];
const nowhere = () => undefined;

function contentOf(name: SampleName, base: BaseState, entities: SampleEntities): CardContent {
  const entity = entities[name];
  if (entity) return { state: 'content', entity, readings: [], clear: true, lang: 'und', page: false };
  return base === 'failed' ? { state: 'failure', why: 'base' } : { state: 'opening' };
}

/** Text nodes change with the language and ranges do not follow, so the marks are painted anew after every render. */
function useMarks(stage: RefObject<HTMLElement | null>, preset: Preset, entities: SampleEntities): void {
  useLayoutEffect(() =>
    paintExample(
      sampleNames().flatMap((name) => {
        const element = nameIn(stage, name);
        const kind = entities[name]?.kind;
        return element && kind ? [{ element, kind }] : [];
      }),
      preset,
    ),
  );
}

/** Under the first line of the name, wherever the width and the language put it. */
function useCardPlace(stage: RefObject<HTMLElement | null>, name: SampleName | null): CardPlace | undefined {
  const [place, setPlace] = useState<CardPlace>();
  const measure = useCallback(() => {
    const next = name === null ? undefined : measured(stage.current, nameIn(stage, name));
    setPlace((last) => (last && next && samePlace(last, next) ? last : next));
  }, [stage, name]);
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    let frame = 0;
    // In a frame of its own: what is measured changes the height of what is observed.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    for (const element of stage.current?.querySelectorAll('.card, .sample > p') ?? [])
      observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [stage, measure]);
  return place;
}

function measured(stage: HTMLElement | null, name: HTMLElement | null): CardPlace | undefined {
  const card = stage?.querySelector('.card');
  const line = name?.getClientRects()[0];
  if (!stage || !card || !line) return undefined;
  const rightToLeft = getComputedStyle(stage).direction === 'rtl';
  return placeCard(line, stage.getBoundingClientRect(), card.getBoundingClientRect(), rightToLeft);
}

function nameIn(stage: RefObject<HTMLElement | null>, name: SampleName): HTMLElement | null {
  return stage.current?.querySelector<HTMLElement>(`[data-name="${name}"]`) ?? null;
}
