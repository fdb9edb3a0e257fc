import * as v from 'valibot';
import type { Check } from './finding.ts';

const report = v.object({
  number_of_files: v.number(),
  diagnostics: v.array(
    v.object({
      code: v.optional(v.string(), 'lint'),
      message: v.string(),
      help: v.optional(v.string(), ''),
      filename: v.string(),
      labels: v.array(v.object({ span: v.object({ line: v.number() }) })),
    }),
  ),
});

export const lint: Check = {
  name: 'lint',
  holds:
    'no any, no unhandled promise, no default export, no switch with a gap, nothing that reads text as code',
  async run(tree) {
    const { printed } = await tree.run('oxlint', ['--format', 'json']);
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), report), printed);
    if (!read.success) return [{ rule: 'lint', at: '.oxlintrc.json', says: printed.trim() }];
    return read.output.diagnostics.map(({ code, message, help, filename, labels }) => ({
      rule: `lint/${code}`,
      at: `${filename}:${String(labels[0]?.span.line ?? 1)}`,
      says: `${message} ${help}`.trim(),
    }));
  },
};
