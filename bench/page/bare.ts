import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Page } from '../../scripts/site/serve.ts';
import { readFileSync } from 'node:fs';

const SCRIPT = '/bench.js';

/** Isolated, or its clock has steps of a tenth of a millisecond. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Pages with the bench's own script in them and nothing of an extension, by path. */
export async function barePages(
  bodies: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, Page>>> {
  const styles = readFileSync(fileURLToPath(new URL('../../utils/paint/paint.css', import.meta.url)), 'utf8');
  // Small print: as many words as are marked are to be near the view, where they are painted.
  const head = `<style>${styles}.story__p{font-size:9px;line-height:10px}</style><script type="module" src="${SCRIPT}"></script></head>`;
  const pages = Object.entries(bodies).map(([path, body]) => [
    path,
    { body: body.replace('</head>', () => head), headers: ISOLATED },
  ]);
  const script = {
    body: await bundle(),
    headers: { ...ISOLATED, 'content-type': 'text/javascript' },
  };
  return { ...Object.fromEntries(pages), [SCRIPT]: script };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('page/main.ts', import.meta.url));
  const lib = { entry, formats: ['es' as const], fileName: 'bench' };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib, target: 'chrome140' },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the bench was not bundled');
  return output.output[0].code;
}
