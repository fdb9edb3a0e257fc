/** What samples ask of Vitest, where no test runs. */
export const vi = { fn: (called?: unknown) => called ?? (() => undefined) };
