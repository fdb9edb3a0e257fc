import { card } from './card.ts';
import { inPage } from './page.ts';
import type { Room } from './room.ts';
import { SAMPLED } from './sampled.ts';

export const ROOMS: readonly Room[] = [card, inPage, ...SAMPLED];
