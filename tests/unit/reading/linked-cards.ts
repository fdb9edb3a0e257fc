import { vi } from 'vitest';
import type { PresentedEntity } from '../../../utils/facts/presented.ts';
import type { BackgroundToCard } from '../../../utils/messages/card-port.ts';
import { CardLinks } from '../../../utils/reading/card-links.ts';
import type { CardLinksNeeds } from '../../../utils/reading/card-links-needs.ts';

/** Links to cards over spies, for tests of what goes through them. */

export const PLACE = { tab: 1, frame: 0, card: 0 };
export const entity = (id: string): PresentedEntity => ({
  id,
  kind: 'place',
  name: { text: id, lang: 'en' },
  typeLabel: 'Region',
  tabLabel: `tab ${id}`,
  facts: [],
});
export const request = (token: number, readings = ['city', 'region']) => ({
  card: 0,
  token,
  surface: 'Kostanay',
  readings,
  around: { text: 'Kostanay', start: 0, end: 8 },
  index: 0,
  positions: [0.1],
  focus: false,
});

export const SPOT = { tab: 1, isPrivate: false, host: 'news.example', page: 'https://news.example/a' };
export const REASON = {
  name: 'Kostanay',
  lang: 'en',
  role: 'label',
  by: 'exact',
  steps: [],
  evidence: [],
} as const;
export const TOLD = { spot: SPOT, lang: 'en', reasons: new Map([['city', REASON]]) };

export const spies = {
  present: vi.fn<(ids: readonly string[]) => Promise<PresentedEntity[]>>(),
  withPeers: vi.fn<CardLinksNeeds['withPeers']>(),
  tellPage: vi.fn<CardLinksNeeds['tellPage']>(),
  chosen: vi.fn<CardLinksNeeds['chosen']>(),
  keep: vi.fn<CardLinksNeeds['keep']>(),
  tell: vi.fn<CardLinksNeeds['tell']>(),
  note: vi.fn<CardLinksNeeds['note']>(),
  notes: vi.fn<CardLinksNeeds['notes']>(),
  open: vi.fn<CardLinksNeeds['open']>(),
  report: vi.fn<CardLinksNeeds['report']>(),
};

/** Spies that have seen nothing, and links over them; `posted` is what a card that is connected with `post` is told. */
export function freshLinks() {
  spies.present.mockReset().mockImplementation(async (ids) => ids.map(entity));
  spies.withPeers.mockReset().mockImplementation(async (shown) => shown);
  spies.tellPage.mockReset().mockResolvedValue(true);
  spies.chosen.mockReset().mockResolvedValue();
  spies.keep.mockReset().mockResolvedValue();
  spies.tell.mockReset().mockResolvedValue(TOLD);
  spies.note.mockReset().mockResolvedValue();
  spies.notes.mockReset().mockResolvedValue([]);
  spies.open.mockReset().mockResolvedValue();
  spies.report.mockReset();
  const posted: BackgroundToCard[] = [];
  return { links: new CardLinks(spies), posted };
}

export const settled = () => new Promise((resolve) => setTimeout(resolve));
