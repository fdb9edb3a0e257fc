import { handOver } from './setup/hand-over.mjs';

handOver('scripts/start/start.ts');
