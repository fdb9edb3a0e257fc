import type { HiddenPlace } from '../../components/base/view.ts';
import { ANY_LANGUAGE, EVERYWHERE, formId } from '../knowledge/choices.ts';
import type { OwnRows } from '../knowledge/own-rows.ts';

const HIDDEN = 'hidden:';

/** Sites and pages on which the reader had a form of one of these names no longer marked. */
export async function hiddenPlaces(
  own: Pick<OwnRows, 'withIdPrefix'>,
  names: readonly string[],
): Promise<readonly HiddenPlace[]> {
  const forms = new Map(names.map((name) => [formId(name), name]));
  const rows = await own.withIdPrefix(HIDDEN);
  return rows.flatMap(({ id }) => {
    const [place = '', form = ''] = id.slice(HIDDEN.length).split('/');
    const known = forms.get(form);
    if (known === undefined || place.startsWith(ANY_LANGUAGE)) return [];
    const where = decodeURIComponent(place);
    return where === EVERYWHERE ? [] : [{ id, form: known, place: where }];
  });
}
