import { useMetNames } from '../../utils/room/met-names.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** How many names were met that the base lacks; undefined where they are not counted, and none is left of before. */
export function useMetCount({ countUnknown }: Settings): number | undefined {
  const met = useMetNames();
  const kept = met ? met.names.length + met.ignored.length : 0;
  return countUnknown || kept > 0 ? (met?.names.length ?? 0) : undefined;
}
