import { expect, test } from 'vitest';
import { cutShapes } from '../../../scripts/without-shapes.ts';

test('shapes go with all that is in them, and nothing else does', () => {
  const code = `import * as v from 'valibot';
const name = v.pipe(v.string(), v.check((text) => text.includes(')')));
export const call = { name: 'page/hello', asked: v.object({ name, list: v.array(name) }), told: done };
const read = v.safeParse(call.asked, input);
export const others = [w.object({}), v.length, other(v.number())];`;
  expect(cutShapes(code)).toBe(`import * as v from 'valibot';
const name = 0;
export const call = { name: 'page/hello', asked: 0, told: done };
const read = v.safeParse(call.asked, input);
export const others = [w.object({}), v.length, other(0)];`);
});
