import type { Check } from './finding.ts';

/** Also in package.json, as the script `format`. */
const CODE = ['{entrypoints,components,utils,scripts,tests,bench}/**/*.{ts,tsx,mjs,css}', '*.ts'];

export const format: Check = {
  name: 'format',
  holds: 'code is laid out as oxfmt lays it out (`npm run format` does it)',
  async run(tree) {
    const { status, printed } = await tree.run('oxfmt', ['--list-different', ...CODE]);
    if (status === 0) return [];
    return printed
      .split('\n')
      .filter((line) => tree.has(line.trim()) && line.trim() !== '')
      .map((line) => ({ rule: 'format', at: line.trim(), says: 'is not formatted: run `npm run format`' }));
  },
};
