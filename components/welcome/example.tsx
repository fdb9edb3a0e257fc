import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';
import { Card, type CardContent } from '../card/card.tsx';
import { Article } from './article.tsx';
import { placeCard, samePlace, type CardPlace } from './card-place.ts';
import { paintExample, type Preset } from './example-marks.ts';
import {
  POINTED_AT,
  sampleNames,
  shownName,
  type BaseState,
  type SampleEntities,
  type SampleName,
} from './sample.ts';
import './example.css';

export interface ExampleProps {
  readonly words: WelcomeWords;
  readonly cardWords: CardWords;
  readonly preset: Preset;
  readonly base: BaseState;
  readonly entities: SampleEntities;
  readonly onRetry: () => void;
}

/** The sample article with real marks and the real card, both as the choices beside it make them. */
export function Example({ words, cardWords, preset, base, entities, onRetry }: ExampleProps) {
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
  if (entity) return { state: 'content', entity, readings: [] };
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
  useLayoutEffect(() => {
    const around = stage.current;
    const card = around?.querySelector('.card');
    if (!around || !card || name === null) return setPlace(undefined);
    const measure = () => {
      const line = nameIn(stage, name)?.getClientRects()[0];
      if (!line) return;
      const rightToLeft = getComputedStyle(around).direction === 'rtl';
      const next = placeCard(line, around.getBoundingClientRect(), card.getBoundingClientRect(), rightToLeft);
      setPlace((last) => (samePlace(last, next) ? last : next));
    };
    const observer = new ResizeObserver(measure);
    for (const element of [around, card, ...around.querySelectorAll('.sample p')]) observer.observe(element);
    return () => observer.disconnect();
  }, [stage, name]);
  return place;
}

function nameIn(stage: RefObject<HTMLElement | null>, name: SampleName): HTMLElement | null {
  return stage.current?.querySelector<HTMLElement>(`[data-name="${name}"]`) ?? null;
}
