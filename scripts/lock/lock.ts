/** `npm run lock`: completes package-lock.json after a package was added or updated. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../build.ts';
import { completed, missingPlatforms, type LockFile } from './complete.ts';

const path = `${ROOT}package-lock.json`;
const lock = JSON.parse(readFileSync(path, 'utf8')) as LockFile;
const { size } = missingPlatforms(lock);
writeFileSync(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
process.stdout.write(`package-lock.json: ${String(size)} packages for other platforms added\n`);
