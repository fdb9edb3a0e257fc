import type { Texts } from '../facts/texts.ts';
import type { OwnBase } from '../knowledge/own-base.ts';
import type { Row } from '../knowledge/row.ts';

/** The reader's rows of kind `pack` that have an address: the subscriptions. */
export interface SubscriptionRow {
  readonly pack: string;
  readonly title: Texts;
  readonly url: string;
  readonly auto: boolean;
  readonly installedAt: string;
}

const PREFIX = 'pack:';

export async function subscriptionRows(own: Pick<OwnBase, 'withIdPrefix'>): Promise<SubscriptionRow[]> {
  return (await own.withIdPrefix(PREFIX)).flatMap((row) => read(row) ?? []);
}

export function writeSubscription(
  own: Pick<OwnBase, 'put'>,
  pack: string,
  patch: Partial<Omit<SubscriptionRow, 'pack' | 'url'>> & { readonly url?: string | null },
): Promise<void> {
  return own.put('me', 'pack', PREFIX + pack, patch);
}

/** Undefined for a pack that came otherwise, or of which the reader takes no news any more. */
function read({ id, kind, f }: Row): SubscriptionRow | undefined {
  const { url, title, auto, installedAt } = f;
  if (kind !== 'pack' || typeof url !== 'string') return undefined;
  return {
    pack: id.slice(PREFIX.length),
    title: textsIn(title),
    url,
    auto: auto !== false,
    installedAt: typeof installedAt === 'string' ? installedAt : '',
  };
}

function textsIn(title: unknown): Texts {
  if (typeof title !== 'object' || title === null) return {};
  return Object.fromEntries(Object.entries(title).filter(([, text]) => typeof text === 'string'));
}
