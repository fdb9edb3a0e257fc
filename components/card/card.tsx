import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';
import { CardContents } from './card-contents.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { CardKept } from './card-kept.tsx';
import { actOnKey } from './card-keys.ts';
import { CardMenus } from './card-menus.tsx';
import type { CardProps } from './card-props.ts';
import { CardReason } from './card-reason.tsx';
import { LiveLine, StatusLine } from './card-status.tsx';
import { BODY, CardTop } from './card-top.tsx';
import { deedsOf } from './deeds-of.ts';
import { shownOf } from './shown.ts';
import { useAnnouncements } from './use-announcements.ts';
import { useLiveLine } from './use-live-line.ts';
import { useNote } from './use-note.ts';
import { useOpened } from './use-opened.ts';
import './card.css';

/** Who or what a name stands for, with dated and sourced facts. Reading order is focus order. */
export function Card(props: CardProps) {
  const { words, surface, content, kept, copied, refusals, sheet = false, onGrown } = props;
  const card = useRef<HTMLElement>(null);
  const shown = shownOf(props);
  const { told, entity, reading, tabs, isHidden } = shown;
  const [line, tell] = useLiveLine();
  const [status, setStatus] = useState<string>();
  const opening = useOpened(card, `${surface} ${String(props.index)}`);
  const { opened, isStill } = opening;
  const notice = useCallback(
    (text: string) => {
      tell(text);
      setStatus(text);
    },
    [tell],
  );
  const note = useNote(props, entity, () => notice(say(words, 'noteSaved')));
  const deeds = deedsOf(props, shown, opening, note);
  useAnnouncements(props, tell);
  useChange(copied, () => {
    if (copied) notice(say(words, copied.ok ? 'copied' : 'notCopied'));
  });
  useChange(refusals, () => {
    if (refusals !== undefined) notice(say(words, 'pinsFull'));
  });
  useChange(`${opened?.what ?? ''} ${note.writing?.state ?? ''}`, onGrown);
  const isWriting = note.writing !== undefined;
  useChange(isWriting, () => {
    props.onWriting?.(isWriting);
    // The editor went with the focus: the button that opens it has it now.
    if (isWriting || document.activeElement !== document.body) return;
    card.current?.querySelector<HTMLElement>('.card-footer [aria-keyshortcuts=N]')?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!actOnKey(event, deeds.keys)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const looks = ['card', isStill || isHidden ? 'still' : '', sheet ? 'sheet' : ''];
  return (
    <section
      ref={card}
      class={looks.filter(Boolean).join(' ')}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-name"
      aria-busy={content.state === 'opening'}
      onKeyDown={onKeyDown}
    >
      {sheet && <div class="card-grab" />}
      <CardTop {...props} shown={shown} />
      <div
        id={BODY}
        class="card-body"
        tabIndex={-1}
        {...(tabs.length > 0 ? { role: 'tabpanel', 'aria-labelledby': 'card-name' } : {})}
      >
        <LiveLine line={line} />
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
        {opened?.what === 'why' && reading?.reason && !isHidden && (
          <CardReason words={words} surface={surface} reason={reading.reason} />
        )}
        <CardContents
          {...props}
          note={note}
          copying={opened?.what === 'copy' && opened.of !== 'all' ? opened.of : undefined}
          onCopyFact={deeds.copyFact}
          onAddFact={deeds.addFact}
        />
      </div>
      <CardMenus {...props} shown={shown} opening={opening} deeds={deeds} />
      <CardFooter
        words={words}
        kind={entity?.kind}
        positions={isHidden ? [] : props.positions}
        index={props.index}
        onStep={props.onStep}
        {...deeds.footer}
      >
        {status !== undefined && <StatusLine key={line} line={status} onGone={() => setStatus(undefined)} />}
      </CardFooter>
    </section>
  );
}

/** Calls back whenever a value is another than it was; not for the first. */
function useChange(value: unknown, onChange: () => void): void {
  const was = useRef(value);
  const call = useRef(onChange);
  call.current = onChange;
  useLayoutEffect(() => {
    if (was.current === value) return;
    was.current = value;
    call.current();
  }, [value]);
}
