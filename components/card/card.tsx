import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { Tabs } from '../controls/tabs.tsx';
import { CardContents } from './card-contents.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { actOnKey } from './card-keys.ts';
import { CardKept } from './card-kept.tsx';
import { CardMenu } from './card-menu.tsx';
import { CardReason } from './card-reason.tsx';
import type { CardProps, CardReading } from './card-props.ts';
import './card.css';

export type { CardContent, CardProps, CardReading } from './card-props.ts';

const BODY = 'card-body';
/** More readings than these stand in the menu. */
const TABS = 2;

/** Who or what a name stands for, with dated and sourced facts. Reading order is focus order. */
export function Card(props: CardProps) {
  const { words, surface, content, kept, onGrown } = props;
  const [open, setOpen] = useState<'why' | 'menu'>();
  // Once a menu was opened the card shrinks no more: the pointer that pressed in it would stand outside.
  const [isStill, setStill] = useState(false);
  const card = useRef<HTMLElement>(null);
  const told = content.state === 'content' ? content : undefined;
  const entity = told?.entity;
  const readings = told?.readings ?? [];
  const shown = readings.find(({ id }) => id === entity?.id);
  const tabs = told && !told.clear && readings.length > 1 ? tabsOf(readings, shown) : [];
  // The name is no longer marked: the card says so until it is left, and leads to no other mention.
  const isHidden = kept?.ok === true && kept.deed !== 'always';

  // Another name: what was opened for the one before is closed.
  useLayoutEffect(() => {
    setOpen(undefined);
    setStill(false);
  }, [surface, props.index]);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current !== open) onGrown();
    wasOpen.current = open;
  }, [open, onGrown]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!actOnKey(event, props, tabs, entity?.id)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const closeMenu = (back: boolean) => {
    setOpen(undefined);
    if (back) card.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  return (
    <section
      ref={card}
      class={isStill || isHidden ? 'card still' : 'card'}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-name"
      aria-busy={content.state === 'opening'}
      onKeyDown={onKeyDown}
    >
      {tabs.length > 1 && entity && !isHidden && (
        <div class="card-tabs">
          <Tabs
            label={say(words, 'whichOne', { name: surface })}
            tabs={tabs.map(({ id, kind, tabLabel }) => ({ id, kind, label: tabLabel }))}
            selected={entity.id}
            panel={BODY}
            onSelect={props.onChoose}
          />
          <span class="card-matches">{say(words, 'matches', { count: readings.length })}</span>
        </div>
      )}
      <div
        id={BODY}
        class="card-body"
        tabIndex={-1}
        {...(tabs.length > 1 && !isHidden ? { role: 'tabpanel', 'aria-labelledby': 'card-name' } : {})}
      >
        <CardHeader words={words} surface={surface} entity={entity} />
        {kept && (
          <CardKept
            words={words}
            name={surface}
            lang={told?.lang ?? ''}
            site={told?.site ?? ''}
            kept={kept}
            onUndo={() => props.onUndo(kept.deed)}
          />
        )}
        {open === 'why' && shown?.reason && !isHidden && (
          <CardReason words={words} surface={surface} reason={shown.reason} />
        )}
        <CardContents {...props} />
      </div>
      {open === 'menu' && told && shown && (
        <CardMenu
          words={words}
          surface={surface}
          shown={shown}
          others={readings.filter((reading) => reading !== shown && !tabs.includes(reading))}
          isAmbiguous={readings.length > 1}
          lang={told.lang}
          page={told.page}
          site={told.site}
          onChoose={props.onChoose}
          onKeep={(deed) => props.onKeep(deed, shown.id)}
          onClose={closeMenu}
        />
      )}
      <CardFooter
        words={words}
        kind={entity?.kind}
        positions={isHidden ? [] : props.positions}
        index={props.index}
        why={shown?.reason && !isHidden ? open === 'why' : undefined}
        menu={shown && !isHidden ? open === 'menu' : undefined}
        onWhy={() => setOpen(open === 'why' ? undefined : 'why')}
        onMenu={() => {
          setOpen(open === 'menu' ? undefined : 'menu');
          setStill(true);
        }}
        onStep={props.onStep}
        onClose={props.onClose}
      />
    </section>
  );
}

/** The likeliest two, and the one that is shown where it is neither. */
function tabsOf(readings: readonly CardReading[], shown: CardReading | undefined): readonly CardReading[] {
  return readings.filter((reading, at) => at < TABS || reading === shown);
}
