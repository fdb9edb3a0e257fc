import { render } from 'preact';
import '../../assets/base.css';
import { Card } from '../../components/card/card.tsx';
import { cardWords } from '../../utils/wording/card.ts';
import { directionOf, wordingLanguage } from '../../utils/wording/languages.ts';
import './card-page.css';
import { connectCard } from './client.ts';
import { deedsOf } from './deeds.ts';
import { guardEvents } from './guard.ts';
import { focusCard, keepFocus } from './layout.ts';
import { watchPointer } from './pointer.ts';
import { heightTeller } from './tell-height.ts';
import { BLANK, nextView, type CardView, type ShownCard } from './view.ts';

const root = document.getElementById('root') ?? document.body;
const ticket = /[\w-]{20,}$/.exec(location.hash || location.search)?.[0];
// A ticket is good once: it need not lie about in the address.
history.replaceState(null, '', location.pathname);
// Opened by a page or by hand, without a ticket, the card stays blank.
if (ticket !== undefined) start(ticket);

function start(ticket: string): void {
  const guard = guardEvents(window);
  let words = cardWords('en');
  let view: CardView = BLANK;
  /** Set by a step asked for here: the card's next move is then no surprise to the reader's hand. */
  let stepped = false;

  const client = connectCard(
    ticket,
    (message) => {
      if (message.kind === 'admitted' || message.kind === 'manner') speak(message.lang);
      if (message.kind === 'opening' && !stepped) guard.appeared();
      if (message.kind === 'opening' || message.kind === 'hidden') stepped = false;
      show(nextView(view, message));
      if (message.kind === 'opening' && message.request.focus) focusCard(root);
    },
    (why) => {
      if (view.state === 'blank') return;
      show({ ...view, content: why === 'updated' ? { state: 'updated' } : { state: 'failure', why } });
    },
    () => (view.state === 'card' ? view.request : undefined),
  );
  watchPointer(document, (inside) => client.send({ kind: 'pointer', inside }));
  const tellHeight = heightTeller(root, client.send);
  addEventListener('resize', () => tellHeight(view));
  addEventListener('keydown', (event) => {
    // After a click beside all that can have the focus, the card itself does not hear the key.
    if (event.key === 'Escape' && !event.defaultPrevented) client.send({ kind: 'close' });
  });

  function speak(lang: string): void {
    words = cardWords(wordingLanguage(lang));
    document.documentElement.lang = words.lang;
    document.documentElement.dir = directionOf(words.lang);
  }

  function show(next: CardView): void {
    view = next;
    render(view.state === 'blank' ? null : cardFor(view), root);
    keepFocus(root);
    tellHeight(view);
  }

  function cardFor(shown: ShownCard) {
    const { request, content, kept } = shown;
    const { surface, positions, index } = request;
    const onStep = (by: 1 | -1) => {
      stepped = true;
      client.send({ kind: 'step', step: by });
    };
    const told = { words, surface, positions, index, content, ...(kept && { kept }) };
    const deeds = { ...deedsOf(shown, client.send, show), onStep, onGrown: () => tellHeight(view) };
    return <Card {...told} {...deeds} />;
  }
}
