import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../../components/card/card-props.ts';
import {
  countOf,
  keyOf,
  type DetailsFailure,
  type NameDetails,
  type PanelName,
} from '../../components/panel/view.ts';
import { askTab } from '../../utils/messages/ask.ts';
import { point } from '../../utils/messages/page-calls.ts';
import { readDetails } from '../../utils/room/name-details.ts';
import type { PageState } from '../../utils/room/page-state.ts';

/** The one row that is open: what is read for it, and which of its mentions the panel led to. */
export function useOpened(state: PageState) {
  const { tab, names } = state;
  const [key, setKey] = useState<string>();
  const [read, setRead] = useState<{ readonly of: string; readonly is: NameDetails | DetailsFailure }>();
  const [led, setLed] = useState<{ readonly to: string; readonly nth: number }>();
  const [times, setTimes] = useState(0);
  // Notes that are being written stay, whichever row is open.
  const [drafts] = useState<Drafts>(() => new Map());
  const name = names.find((one) => keyOf(one) === key);
  const id = name?.entity.id;
  const frame = name?.frame;

  useEffect(() => {
    if (key === undefined || id === undefined || frame === undefined) return undefined;
    const life = new AbortController();
    void readDetails(tab, frame, id).then((is) => {
      if (!life.signal.aborted) setRead({ of: key, is });
    });
    return () => life.abort();
    // What is known of it may be other with every look at the page.
  }, [tab, frame, id, key, names, times]);

  const go = (one: PanelName, nth: number) => {
    setLed({ to: keyOf(one), nth });
    void askTab(tab, one.frame, point, { entity: one.entity.id, nth });
  };
  return {
    key,
    drafts,
    details: read?.of === key ? read?.is : undefined,
    current: led?.to === key ? led?.nth : undefined,
    toggle: (one: PanelName) => setKey(keyOf(one) === key ? undefined : keyOf(one)),
    point: go,
    /** To the next mention or the one before, from the one that was last led to. */
    step(one: PanelName, by: 1 | -1) {
      const count = countOf(one);
      const at = led?.to === keyOf(one) ? led.nth + by : by > 0 ? 0 : count - 1;
      go(one, (at + count) % count);
    },
    /** Reads it once more. */
    again: () => setTimes((before) => before + 1),
  };
}
