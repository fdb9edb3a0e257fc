import type { PresentedEntity } from '../../utils/facts/presented.ts';
import type { NameOnPage } from '../../utils/sites/page-names.ts';

/** The names on a page with what a list row shows; those that the base no longer has are left out. */
export async function shownNames(
  names: readonly NameOnPage[],
  present: (ids: readonly string[], brief: true) => Promise<Map<string, PresentedEntity>>,
) {
  const presented = await present(
    names.map(({ id }) => id),
    true,
  );
  return names.flatMap(({ id, surfaces, positions, more, frame }) => {
    const entity = presented.get(id);
    return entity ? [{ surfaces, positions, ...(more !== undefined && { more }), frame, entity }] : [];
  });
}
