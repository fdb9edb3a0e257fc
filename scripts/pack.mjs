import { handOver } from './setup/hand-over.mjs';

handOver('scripts/packs/tool/pack.ts');
