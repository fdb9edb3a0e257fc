import { handOver } from './setup/hand-over.mjs';

handOver('scripts/test/test.ts');
