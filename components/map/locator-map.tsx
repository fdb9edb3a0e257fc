import type { Location } from './locate.ts';
import './locator-map.css';

/** Paths stop short of the frame by this much, so that their edges are not cut; in units of the location's box. */
const MARGIN = 4;

/** A country's silhouette with the place filled or dotted. Never mirrored for right-to-left. */
export function LocatorMap(props: {
  readonly location: Location;
  /** The map in a sentence, for screen readers. */
  readonly label: string;
  /** Shown under the map: what it does not tell right. */
  readonly caption?: string | undefined;
  /** As wide as what it stands in. */
  readonly wide?: boolean;
}) {
  const { location, label, caption, wide = false } = props;
  const [width, height] = location.box;
  return (
    <figure class={wide ? 'locator-map wide' : 'locator-map'}>
      <svg
        viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
        preserveAspectRatio={wide ? 'xMidYMid meet' : 'xMaxYMin meet'}
        role="img"
        aria-label={label}
      >
        <path class="land" d={location.land} />
        {location.focus !== undefined && <path class="focus" d={location.focus} />}
        {location.point && <circle class="focus" cx={location.point[0]} cy={location.point[1]} r="9" />}
      </svg>
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
