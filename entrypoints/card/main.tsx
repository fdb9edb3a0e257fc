import { render } from 'preact';
import '../../assets/base.css';
import type { Drafts } from '../../components/card/card-props.ts';
import { CardOver } from './card-over.tsx';
import './card-page.css';
import { connectCard } from './client.ts';
import { deedsOf } from './deeds.ts';
import { guardEvents } from './guard.ts';
import { focusCard, keepFocus } from './layout.ts';
import { takeManner } from './manner.ts';
import { noteLine } from './note-line.ts';
import { watchPointer } from './pointer.ts';
import { takeTicket } from './take-ticket.ts';
import { heightTeller } from './tell-height.ts';
import { BLANK, nextView, type CardView, type ShownCard } from './view.ts';

const root = document.getElementById('root') ?? document.body;
const ticket = takeTicket();
// Opened by a page or by hand, without a ticket, the card stays blank.
if (ticket !== undefined) start(ticket);

function start(ticket: string): void {
  const guard = guardEvents(window);
  const drafts: Drafts = new Map();
  let manner = takeManner(document, 'en', 1);
  let view: CardView = BLANK;
  /** Set by a step asked for here: the card's next move is then no surprise to the reader's hand. */
  let stepped = false;

  const client = connectCard(
    ticket,
    (message) => {
      if ('scale' in message) manner = takeManner(document, message.lang, message.scale);
      if (message.kind === 'opening' && !stepped) guard.appeared();
      if (message.kind === 'opening' || message.kind === 'hidden') stepped = false;
      notes.heard(message);
      show(nextView(view, message));
      if (message.kind === 'opening' && message.request.focus) focusCard(root);
    },
    (why) => {
      if (view.state === 'blank') return;
      show({ ...view, content: why === 'updated' ? { state: 'updated' } : { state: 'failure', why } });
    },
    () => (view.state === 'card' ? view.request : undefined),
  );
  const notes = noteLine(client.send, (answer) => show(nextView(view, answer)), drafts);
  addEventListener('pagehide', notes.flush);
  watchPointer(document, (inside) => client.send({ kind: 'pointer', inside }));
  const tellHeight = heightTeller(root, client.send, () => manner.scale);
  addEventListener('resize', () => tellHeight(view));
  for (const change of ['online', 'offline']) addEventListener(change, () => show(view));
  addEventListener('keydown', (event) => {
    // After a click beside all that can have the focus, the card itself does not hear the key.
    if (event.key === 'Escape' && !event.defaultPrevented) client.send({ kind: 'close' });
  });

  function show(next: CardView): void {
    view = next;
    render(view.state === 'blank' ? null : cardFor(view), root);
    keepFocus(root);
    tellHeight(view);
  }

  function cardFor(shown: ShownCard) {
    const onStep = (step: 1 | -1) => {
      stepped = true;
      client.send({ kind: 'step', step });
    };
    const onGrown = () => tellHeight(view);
    const onCopied = (ok: boolean) => show({ ...shown, copied: { ok } });
    const onOpenNote = (note: string) => client.send({ kind: 'open-note', token: shown.request.token, note });
    const deeds = { ...deedsOf(shown, client.send, notes, show), onStep, onGrown, onCopied, onOpenNote };
    const told = { shown, drafts, words: manner.words, offline: !navigator.onLine };
    return <CardOver {...told} {...deeds} />;
  }
}
