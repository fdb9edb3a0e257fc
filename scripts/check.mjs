import { handOver } from './setup/hand-over.mjs';

handOver('scripts/check/check.ts');
