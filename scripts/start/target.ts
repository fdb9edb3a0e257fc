import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { ROOT } from '../build.ts';
import { serve, type Site } from '../site/serve.ts';

const SAMPLE = `${ROOT}tests/pages/kostanay.fr.html`;

/** The page to annotate, and the server that must run as long as it is looked at. */
export interface Target {
  readonly url: string;
  readonly site?: Site;
}

/**
 * The page that an argument names: an address, a local HTML file, or without one the sample article.
 * @throws where the argument is neither
 */
export async function targetOf(given: string | undefined): Promise<Target> {
  if (given !== undefined && /^https?:\/\//.test(given)) return { url: new URL(given).href };
  // npm runs scripts in the project's folder; where the reader stood is kept aside.
  const file = given === undefined ? SAMPLE : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new Error(
      `${String(given)} is neither an address (http or https) nor a file. Give one of them, or nothing.`,
    );
  }
  const site = await serve(dirname(file));
  return { url: `${site.origin}/${encodeURIComponent(basename(file))}`, site };
}
