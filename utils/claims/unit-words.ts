import type { UnitWord } from './languages/figure-language.ts';

/** Into which stored unit a written one goes, and what one of it counts there. */
export const STORED_UNITS: Readonly<Record<UnitWord, { readonly key: string; readonly factor: number }>> = {
  inhabitants: { key: 'people', factor: 1 },
  people: { key: 'people', factor: 1 },
  km2: { key: 'km2', factor: 1 },
  hectares: { key: 'km2', factor: 0.01 },
  'square-miles': { key: 'km2', factor: 2.589_988 },
  km: { key: 'km', factor: 1 },
  miles: { key: 'km', factor: 1.609_344 },
  metres: { key: 'metres', factor: 1 },
  feet: { key: 'metres', factor: 0.3048 },
  percent: { key: 'percent', factor: 1 },
  usd: { key: 'usd', factor: 1 },
  kzt: { key: 'kzt', factor: 1 },
  years: { key: 'years', factor: 1 },
  districts: { key: 'districts', factor: 1 },
  states: { key: 'states', factor: 1 },
  km3: { key: 'km3', factor: 1 },
};
