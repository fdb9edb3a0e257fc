import { handOver } from './setup/hand-over.mjs';

handOver('scripts/packs/build.ts');
