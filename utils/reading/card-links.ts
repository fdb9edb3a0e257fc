import type { BackgroundToCard, CardDeed, CardNote, CardToBackground } from '../messages/card-port.ts';
import type { CardRequest } from '../messages/card-request.ts';
import type { CardScale } from '../messages/shapes.ts';
import type { CardLinksNeeds, Told } from './card-links-needs.ts';
import { saidOf } from './said-by-card.ts';
import { NO_LANGUAGE } from './remembered.ts';
import type { CardPlace } from './tickets.ts';

interface Link {
  readonly post: (message: BackgroundToCard) => void;
  readonly place: CardPlace;
  request?: CardRequest;
  /** The same, also after the card is hidden: what was written in it comes then. */
  last?: CardRequest;
  /** The reading of it that the card shows, or was asked to. */
  shown?: string;
  /** Ends when the last choice of a reading is kept, or cannot be. */
  choosing?: Promise<void>;
}

/** The cards that are connected now, and what each shows. */
export class CardLinks {
  readonly #links = new Map<string, Link>();
  readonly #needs: CardLinksNeeds;

  constructor(needs: CardLinksNeeds) {
    this.#needs = needs;
  }

  /**
   * Takes in an admitted card, which may show a request already; a later one of the same place replaces the earlier.
   * Returns its way out.
   */
  connect(place: CardPlace, post: (message: BackgroundToCard) => void, shown?: CardRequest): () => void {
    const link: Link = { place, post, ...(shown && { request: shown, last: shown }) };
    this.#links.set(keyOf(place), link);
    return () => {
      if (this.#links.get(keyOf(place)) === link) this.#links.delete(keyOf(place));
    };
  }

  /** Hands a request to the card there; false where none is connected. */
  show(place: CardPlace, request: CardRequest): boolean {
    const link = this.#links.get(keyOf(place));
    if (!link) return false;
    // It is drawn, or on its way, and is to be seen now.
    const isDrawn = link.request?.ahead === true && link.request.token === request.token;
    link.request = link.last = request;
    if (isDrawn) return true;
    delete link.shown;
    link.post({ kind: 'opening', request });
    void this.#fill(link, request);
    return true;
  }

  hide(place: CardPlace): boolean {
    const link = this.#links.get(keyOf(place));
    if (!link) return false;
    delete link.request;
    link.post({ kind: 'hidden' });
    return true;
  }

  /** Cards speak another language, or are drawn larger, from now on: so is what they show. */
  adapt(lang: string, scale: CardScale): void {
    for (const link of this.#links.values()) {
      link.post({ kind: 'manner', lang, scale });
      if (link.request) void this.#fill(link, link.request);
    }
  }

  /** Acts on what an admitted card said; messages about an earlier request are dropped by their token. */
  hear(place: CardPlace, message: CardToBackground): void {
    const link = this.#links.get(keyOf(place));
    if (!link) return;
    switch (message.kind) {
      case 'ticket':
      case 'resume':
        return;
      case 'shown':
      case 'close':
      case 'pointer':
      case 'step':
      case 'writing':
      case 'drag':
        void this.#needs.tellPage(place, saidOf(message));
        return;
      case 'pin':
        void this.#pin(link, message.pinned);
        return;
      default: {
        // A note may come when the card has moved on, or is hidden; it is about its entity, whatever the mention.
        const isNote = 'text' in message;
        const request = isNote ? link.last : link.request;
        if (request && (isNote || request.token === message.token)) this.#decide(link, request, message);
      }
    }
  }

  /** The page may hold as many pinned cards as it takes: the card is told what it is now. */
  async #pin(link: Link, pinned: boolean): Promise<void> {
    const isDone = await this.#needs.tellPage(link.place, { said: 'pin', pinned });
    link.post({ kind: 'pinned', pinned: pinned && isDone });
  }

  #decide(
    link: Link,
    request: CardRequest,
    message: Extract<
      CardToBackground,
      { kind: 'choose' | 'retry' | 'keep' | 'undo' | 'note' | 'draft' | 'open' | 'open-note' }
    >,
  ): void {
    if ('entity' in message && !request.readings.includes(message.entity)) return;
    switch (message.kind) {
      case 'choose':
        link.shown = message.entity;
        this.#choose(link, request, message.entity);
        void this.#fill(link, request, message.entity);
        return;
      case 'retry':
        void this.#fill(link, request);
        return;
      case 'keep':
        void this.#keep(link, request, message.deed, message.entity);
        return;
      case 'undo':
        void this.#keep(link, request, message.deed);
        return;
      case 'note':
      case 'draft':
        void this.#note(link, request, message);
        return;
      case 'open':
        this.#open(message.entity, message.at);
        return;
      case 'open-note':
        if (request.notes?.includes(message.note)) this.#open(message.note, 'note');
        return;
    }
  }

  #open(...[id, at]: Parameters<CardLinksNeeds['open']>): void {
    const { open, report } = this.#needs;
    open(id, at).catch((error: unknown) => report('open', error));
  }

  /** One choice after another: the last one holds, and the reader's next step finds it kept. */
  #choose(link: Link, request: CardRequest, entity: string): void {
    const { tell, chosen, report } = this.#needs;
    const before = link.choosing;
    const keep = async (): Promise<void> => {
      await before;
      const { spot } = await tell(link.place, request);
      await chosen(spot, request.surface, entity);
    };
    link.choosing = keep().catch((error: unknown) => report('choice', error));
  }

  /** @param entity what the name shall always mean; without it the decision is taken back */
  async #keep(link: Link, request: CardRequest, deed: CardDeed, entity?: string): Promise<void> {
    const { token, surface } = request;
    const { tell, keep, report } = this.#needs;
    try {
      const { spot, lang } = await tell(link.place, request);
      await keep(deed, { spot, surface, lang }, entity);
    } catch (error) {
      report(deed, error);
      return link.post({ kind: 'kept', token, deed, ok: false });
    }
    if (entity === undefined) await this.#fill(link, request);
    else link.post({ kind: 'kept', token, deed, ok: true });
  }

  /** Nobody waits for an answer about a draft: what was written is still in the card. */
  async #note(link: Link, request: CardRequest, note: CardNote): Promise<void> {
    const { kind, token, id } = note;
    let ok = true;
    try {
      await this.#needs.note(link.place, request, note);
    } catch (error) {
      this.#needs.report(kind, error);
      ok = false;
    }
    if (kind === 'draft') return;
    link.post({ kind: 'noted', token, id, ok });
    if (ok && link.request === request) await this.#fill(link, request, link.shown);
  }

  /** @param chosen the reading that the reader chooses now; else it is the one chosen before, or the likeliest */
  async #fill(link: Link, request: CardRequest, chosen?: string): Promise<void> {
    const { token, readings, clear = false } = request;
    try {
      if (request.notes) {
        const notes = await this.#needs.notes(request.notes);
        if (link.request?.token !== token) return;
        return link.post(
          notes.length > 0 ? { kind: 'notes', token, notes } : { kind: 'failure', token, why: 'gone' },
        );
      }
      const [found, told] = await Promise.all([
        this.#needs.present(readings),
        this.#told(link, request, chosen === undefined ? link.choosing : undefined),
      ]);
      // A newer request has come meanwhile: its own answer is on the way.
      if (link.request?.token !== token) return;
      const wanted = chosen ?? told?.chosen;
      const shown = found.find(({ id }) => id === wanted) ?? found[0];
      if (!shown) return link.post({ kind: 'failure', token, why: 'gone' });
      const entity = await this.#needs.withPeers(shown);
      if (link.request?.token !== token) return;
      link.shown = entity.id;
      const { host = '', page = '' } = told?.spot ?? {};
      link.post({
        kind: 'content',
        token,
        entity,
        readings: found.map(({ id, kind, tabLabel }) => {
          const reason = told?.reasons.get(id);
          return { id, kind, tabLabel, ...(reason && { reason }) };
        }),
        clear: clear && told?.isOpen !== true,
        textLang: told?.lang ?? NO_LANGUAGE,
        page: page !== '',
        ...(host !== '' && { site: host }),
      });
    } catch (error) {
      this.#needs.report('card', error);
      if (link.request?.token === token) link.post({ kind: 'failure', token, why: 'base' });
    }
  }

  /** Facts are shown also where nothing else is known. */
  async #told({ place }: Link, request: CardRequest, after?: Promise<void>): Promise<Told | undefined> {
    try {
      if (after) await after;
      return await this.#needs.tell(place, request);
    } catch (error) {
      this.#needs.report('reason', error);
      return undefined;
    }
  }
}

function keyOf({ tab, frame, card }: CardPlace): string {
  return `${tab}:${frame}:${card}`;
}
