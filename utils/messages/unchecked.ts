/**
 * Stands in for valibot in the content script (wxt.config.ts), of which it would be a tenth. There it reads only what
 * the extension's own background says, of the same version and vouched for by the browser; what content scripts say is
 * read by valibot in the background. Each function of it that a shape of the protocol calls has its place here, so
 * that a new one fails the build.
 */
const shape = (): object => SHAPE;
const SHAPE = {};

export {
  shape as array,
  shape as boolean,
  shape as exactOptional,
  shape as literal,
  shape as maxLength,
  shape as maxValue,
  shape as minLength,
  shape as minValue,
  shape as nullable,
  shape as number,
  shape as object,
  shape as picklist,
  shape as pipe,
  shape as record,
  shape as regex,
  shape as safeInteger,
  shape as string,
  shape as unknown,
  shape as variant,
};

/** As it came. */
export function safeParse(_: object, input: unknown): { readonly success: true; readonly output: unknown } {
  return { success: true, output: input };
}
