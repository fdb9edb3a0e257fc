/** `node build-once.ts chrome|firefox FOLDER`: in a process of its own, because the build tool draws on its output. */
import { build } from 'wxt';
import { ROOT } from '../../scripts/build.ts';

const [browser = '', outDir = ''] = process.argv.slice(2);
await build({ root: ROOT, mode: 'e2e', browser, outDir });
