import { handOver } from './setup/hand-over.mjs';

handOver('scripts/shots/shots.ts');
