import type { PackFiles } from '../../utils/knowledge/pack-files.ts';
import type { LanguageData } from '../../utils/names/language-data.ts';
import { packaged } from '../../utils/sites/requests.ts';

/** The files of a pack that is part of the extension. */
export function packagedFiles(pack: string): PackFiles {
  return async (path) => (await packaged(`/packs/${pack}/${path}`)).arrayBuffer();
}

/** What is known of languages: the package's own file, so its shape is what the build wrote. */
export async function packagedLanguages(): Promise<readonly LanguageData[]> {
  return (await packaged('/languages.json')).json() as Promise<LanguageData[]>;
}
