import type { PresentedEntity } from '../facts/presented.ts';
import type { BackgroundToCard, CardToBackground } from '../messages/card-port.ts';
import type { CardRequest } from '../messages/protocol.ts';

/** The page frame that a card stands in. */
export interface CardPlace {
  readonly tab: number;
  readonly frame: number;
}

/** What a card did that concerns its page. */
export type CardDeed =
  | { readonly said: 'shown'; readonly token: number; readonly height: number }
  | { readonly said: 'close' }
  | { readonly said: 'pointer'; readonly inside: boolean }
  | { readonly said: 'step'; readonly step: 1 | -1 };

/** What the links need from outside. */
export interface CardLinksNeeds {
  /** Entities as presented, in the order of the ids, without those that are not in the base. */
  readonly present: (ids: readonly string[]) => Promise<readonly PresentedEntity[]>;
  readonly tellPage: (place: CardPlace, deed: CardDeed) => void;
  readonly chosen: (place: CardPlace, surface: string, entity: string) => void;
  /** The reading that was chosen for this name earlier, also on this page after it was read. */
  readonly chosenBefore: (place: CardPlace, surface: string) => Promise<string | undefined>;
  readonly report: (where: string, error: unknown) => void;
}

interface Link {
  readonly post: (message: BackgroundToCard) => void;
  readonly place: CardPlace;
  request?: CardRequest;
}

/** The cards that are connected now, one a page frame, and what each shows. */
export class CardLinks {
  readonly #links = new Map<string, Link>();
  readonly #needs: CardLinksNeeds;

  constructor(needs: CardLinksNeeds) {
    this.#needs = needs;
  }

  /**
   * Takes in an admitted card, which may show a request already; a later card of the same frame replaces the earlier.
   * Returns its way out.
   */
  connect(place: CardPlace, post: (message: BackgroundToCard) => void, shown?: CardRequest): () => void {
    const link: Link = { place, post, ...(shown && { request: shown }) };
    this.#links.set(keyOf(place), link);
    return () => {
      if (this.#links.get(keyOf(place)) === link) this.#links.delete(keyOf(place));
    };
  }

  /** Hands a request to the frame's card; false where none is connected. */
  show(place: CardPlace, request: CardRequest): boolean {
    const link = this.#links.get(keyOf(place));
    if (!link) return false;
    link.request = request;
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

  /** The interface speaks another language from now on: so do the cards, with what they show. */
  speak(lang: string): void {
    for (const link of this.#links.values()) {
      link.post({ kind: 'language', lang });
      if (link.request) void this.#fill(link, link.request);
    }
  }

  /** Acts on what an admitted card said; messages about an earlier request are dropped by their token. */
  hear(place: CardPlace, message: CardToBackground): void {
    const link = this.#links.get(keyOf(place));
    const request = link?.request;
    if (!link) return;
    switch (message.kind) {
      case 'ticket':
      case 'resume':
        return;
      case 'shown':
        this.#needs.tellPage(place, { said: 'shown', token: message.token, height: message.height });
        return;
      case 'close':
        this.#needs.tellPage(place, { said: 'close' });
        return;
      case 'pointer':
        this.#needs.tellPage(place, { said: 'pointer', inside: message.inside });
        return;
      case 'step':
        this.#needs.tellPage(place, { said: 'step', step: message.step });
        return;
      case 'choose':
        if (request?.token !== message.token || !request.readings.includes(message.entity)) return;
        this.#needs.chosen(place, request.surface, message.entity);
        void this.#fill(link, request, message.entity);
        return;
      case 'retry':
        if (request?.token === message.token) void this.#fill(link, request);
        return;
    }
  }

  /** @param chosen the reading that the reader chooses now; else it is the one chosen before, or the likeliest */
  async #fill(link: Link, request: CardRequest, chosen?: string): Promise<void> {
    const { token, readings } = request;
    try {
      const [found, wanted] = await Promise.all([
        this.#needs.present(readings),
        chosen ?? this.#chosenBefore(link.place, request),
      ]);
      // A newer request has come meanwhile: its own answer is on the way.
      if (link.request?.token !== token) return;
      const entity = found.find(({ id }) => id === wanted) ?? found[0];
      if (!entity) return link.post({ kind: 'failure', token, why: 'gone' });
      link.post({
        kind: 'content',
        token,
        entity,
        readings: found.map(({ id, kind, tabLabel }) => ({ id, kind, tabLabel })),
      });
    } catch (error) {
      this.#needs.report('card', error);
      if (link.request?.token === token) link.post({ kind: 'failure', token, why: 'base' });
    }
  }

  async #chosenBefore(place: CardPlace, { readings, surface }: CardRequest): Promise<string | undefined> {
    if (readings.length < 2) return undefined;
    try {
      return await this.#needs.chosenBefore(place, surface);
    } catch (error) {
      // Without the choices the likeliest reading comes first: no reason to show no card.
      this.#needs.report('choice', error);
      return undefined;
    }
  }
}

function keyOf({ tab, frame }: CardPlace): string {
  return `${tab}:${frame}`;
}
