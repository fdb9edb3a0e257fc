import type { Planted } from '../support/copy-of-tree.ts';

/** A breach of one rule: what is planted, and where the finding must point. */
export interface Breach {
  readonly rule: string;
  readonly at: string;
  readonly plant: Planted;
}

const MANY = (count: number): string => 'export const planted = [\n' + '  0,\n'.repeat(count - 2) + '];\n';

/** For every check by name, a breach of each of its rules. */
export const BREACHES: Readonly<Record<string, readonly Breach[]>> = {
  types: [one('types', 'utils/report/planted.ts', 'export const planted: string = 1;\n')],
  purity: [one('purity', 'utils/names/planted.ts', 'export const planted = document.title;\n')],
  layers: [
    one('layers/row', 'utils/planted/planted.ts', 'export const planted = 1;\n'),
    one(
      'layers/import',
      'utils/facts/planted.ts',
      "import type { Mention } from '../names/mention.ts';\n\nexport type Planted = Mention;\n",
    ),
    one(
      'layers/sole-importer',
      'utils/packs/planted.ts',
      "import Dexie from 'dexie';\n\nexport const planted = Dexie;\n",
    ),
    {
      // Nobody imports what is forbidden directly: the component reaches it over the wording.
      rule: 'layers/reach',
      at: 'components/card/planted.tsx',
      plant: {
        'components/card/planted.tsx':
          "import { planted } from '../../utils/wording/planted.ts';\n\nexport const Planted = planted;\n",
        'utils/wording/planted.ts':
          "import { ask } from '../messages/ask.ts';\n\nexport const planted = ask;\n",
      },
    },
  ],
  lint: [
    lint('typescript(no-explicit-any)', 'export const planted = (given: any): unknown => given;\n'),
    lint('typescript(no-floating-promises)', 'export function planted(): void {\n  Promise.resolve(1);\n}\n'),
    lint(
      'typescript(switch-exhaustiveness-check)',
      "export function planted(given: 'a' | 'b'): void {\n  switch (given) {\n    case 'a':\n  }\n}\n",
    ),
    lint(
      'typescript(consistent-type-imports)',
      "import { Kind } from '../facts/entity.ts';\n\nexport const planted: Kind = 'place';\n",
    ),
    lint('import(no-default-export)', 'export default 1;\n'),
    lint('oxc(no-barrel-file)', "export * from './report.ts';\n"),
    lint('eslint(no-console)', "console.log('planted');\n"),
    lint('eslint(no-eval)', "export const planted: unknown = eval('1');\n"),
    lint('eslint(no-new-func)', "export const planted = new Function('return 1');\n"),
    lint('eslint(no-restricted-globals)', "export const planted = fetch('https://example.org/');\n", 'fetch'),
    // Not even beside the one module that may.
    one(
      'lint/eslint(no-restricted-globals)',
      'utils/sites/planted.ts',
      'export const planted = fetch(location.href);\n',
    ),
    lint('eslint(no-restricted-globals)', 'export const planted: unknown = chrome;\n', 'chrome'),
    ...['innerHTML', 'outerHTML', 'srcdoc'].map((property) =>
      lint(
        'eslint(no-restricted-properties)',
        `export function planted(frame: HTMLIFrameElement): void {\n  frame.${property} = '';\n}\n`,
        property,
      ),
    ),
    ...['insertAdjacentHTML', 'setHTMLUnsafe'].map((method) =>
      lint(
        'eslint(no-restricted-properties)',
        `export const planted = (given: Element): unknown => given.${method};\n`,
        method,
      ),
    ),
    lint('eslint(no-restricted-properties)', "export const planted = () => document.write('');\n", 'write'),
    one(
      'lint/react(no-danger)',
      'components/card/planted.tsx',
      "export const Planted = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
    ),
  ],
  names: [
    one('names/utils', 'utils/planted.ts', 'export const planted = 1;\n'),
    one('names/drawer', 'utils/names/helpers.ts', 'export const planted = 1;\n'),
    one('names/barrel', 'utils/names/index.ts', 'export const planted = 1;\n'),
    one('names/kebab', 'utils/names/plantedFile.ts', 'export const planted = 1;\n'),
    one(
      'names/component',
      'components/card/planted.tsx',
      'export function planted() {\n  return <p />;\n}\n',
    ),
  ],
  sizes: [
    one('sizes', 'utils/names/planted.ts', MANY(251)),
    one('sizes', 'entrypoints/popup/planted.ts', MANY(81)),
  ],
  unused: [
    one('unused/files', 'utils/names/planted.ts', 'export const planted = 1;\n'),
    one('unused/exports', 'utils/facts/entity.ts', (old) => `${old}\nexport const planted = 1;\n`),
    one('unused/dependencies', 'package.json', (old) =>
      old.replace('"dependencies": {', '"dependencies": {\n    "is-number": "7.0.0",'),
    ),
  ],
  text: [
    one('text/machine-path', 'docs/planted.md', `see /${'tmp'}/planted\n`),
    one('text/registry', 'docs/planted.md', `from https://${['registry', 'npmjs', 'org'].join('.')}/\n`),
    one('text/loose-end', 'docs/planted.md', `${'TO' + 'DO'}: planted\n`),
    one('text/lock-file', 'package-lock.json', (old) =>
      old.replace('"version":', '"resolved": "https://example.org/planted.tgz",\n"version":'),
    ),
  ],
  format: [one('format', 'utils/names/planted.ts', 'export   const planted=1\n')],
};

function one(rule: string, at: string, content: Planted[string]): Breach {
  return { rule, at, plant: { [at]: content } };
}

/** Each in a file of its own, so that all can be planted at once. */
function lint(rule: string, content: string, which = ''): Breach {
  const name = `${rule}${which === '' ? '' : `-${which}`}`.replaceAll(/\W+/g, '-').toLowerCase();
  return one(`lint/${rule}`, `utils/report/planted-${name}.ts`, content);
}
