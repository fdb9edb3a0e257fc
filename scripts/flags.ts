import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PICTURES = fileURLToPath(new URL('../node_modules/country-flag-icons/3x2/', import.meta.url));
const COUNTRY = /^[A-Z]{2}\.svg$/;

/** Flags as files of the extension, `flags/kz.svg`: handed to WXT as public assets, so no copy is kept here. */
export function flagFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return readdirSync(PICTURES)
    .filter((name) => COUNTRY.test(name))
    .map((name) => ({ absoluteSrc: PICTURES + name, relativeDest: `flags/${name.toLowerCase()}` }));
}
