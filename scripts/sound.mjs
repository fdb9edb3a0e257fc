import { handOver } from './setup/hand-over.mjs';

handOver('scripts/sound/sound.ts');
