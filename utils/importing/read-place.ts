import type { Coordinates } from '../facts/entity.ts';

/** Degrees as decimals, with a point or a comma; undefined where they are no place on Earth. */
export function readCoordinates(latitude: string, longitude: string): Coordinates | undefined {
  const [lat, lon] = [readDegrees(latitude), readDegrees(longitude)];
  if (lat === undefined || lon === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

/** An address that may be linked to: http or https, with a host and without user or password. */
export function readLink(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 2_000 || !/^https?:\/\//iu.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const { href, hostname, username, password } = new URL(trimmed);
  return hostname !== '' && username === '' && password === '' && href.length <= 2_000 ? href : undefined;
}

function readDegrees(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.').replace(/°$/u, '');
  return /^[+-]?\d{1,3}(\.\d{1,20})?$/u.test(plain) ? Number(plain) : undefined;
}
