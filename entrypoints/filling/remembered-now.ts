import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { Remembered } from '../../utils/reading/remembered.ts';

/** What the reader chose and hid, the latest first, with what a choice means. */
export async function rememberedNow(
  remembered: Pick<Remembered, 'list'>,
  present: (ids: readonly string[], brief: true) => Promise<Map<string, PresentedEntity>>,
) {
  const [choices, hidden] = await Promise.all([remembered.list('choice'), remembered.list('hidden')]);
  const meanings = await present(
    choices.flatMap(({ entity }) => entity ?? []),
    true,
  );
  return {
    choices: choices.map(({ id, entity = '' }) => {
      const meaning = meanings.get(entity);
      return { id, ...(meaning && { meaning }) };
    }),
    hidden,
  };
}
