import { useRef } from 'preact/hooks';
import type { Route } from './route.ts';

/** Those beside or under which no list of their own belongs: the list before stays. */
const BESIDE = new Set(['entity', 'new']);
const LISTS = new Set([
  'search',
  'place',
  'person',
  'organisation',
  'event',
  'other',
  'yours',
  'noted',
  'hidden',
  'tag',
  'differ',
  'old',
]);

/** The list that is shown; beside an entry the one from which it was opened. */
export function useListRoute(route: Route): Route {
  const last = useRef<Route>({ section: 'search', path: [] });
  if (LISTS.has(route.section)) last.current = route;
  else if (!BESIDE.has(route.section)) last.current = { section: 'search', path: [] };
  return last.current;
}
