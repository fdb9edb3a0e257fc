import { useMemo } from 'preact/hooks';
import { DecidedScreen } from '../../components/settings/decided-screen.tsx';
import type { DecisionRow } from '../../components/settings/decision-list.tsx';
import type { PresentedEntity } from '../../utils/facts/presented.ts';
import { readDecisionId } from '../../utils/knowledge/choices.ts';
import { ask } from '../../utils/messages/ask.ts';
import { roomForget, roomRemembered } from '../../utils/messages/room-calls.ts';
import { useFollowed } from '../../utils/room/follow.ts';
import { baseChanged } from '../../utils/room/stores.ts';
import { settingsWords } from '../../utils/wording/settings.ts';
import type { PageProps } from './page-props.ts';

/** What the reader decided about names. */
export function DecidedPage({ lang, factsLang }: PageProps) {
  const words = useMemo(() => settingsWords(lang), [lang]);
  const decided = useFollowed(readDecisions, factsLang, ['own', 'packs']);
  const forget = async (id: string) => {
    await ask(roomForget, { id });
    await baseChanged('own');
  };
  return <DecidedScreen words={words} {...NOTHING} {...decided} onForget={(id) => void forget(id)} />;
}

const NOTHING = { chosen: undefined, hidden: undefined };

/** Nothing where the background does not answer: the next look tells. */
async function readDecisions() {
  const reply = await ask(roomRemembered, {});
  if (!reply.ok) return NOTHING;
  const { choices, hidden } = reply.value;
  return {
    chosen: choices.flatMap(({ id, meaning = null }) => rowOf(id, meaning)),
    hidden: hidden.flatMap(({ id }) => rowOf(id)),
  };
}

function rowOf(id: string, meaning?: PresentedEntity | null): DecisionRow[] {
  const read = readDecisionId(id);
  return read ? [{ id, ...read, ...(meaning !== undefined && { meaning }) }] : [];
}
