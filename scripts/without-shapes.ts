import { parseAst, type Plugin } from 'vite';

/** Functions of valibot that read something; all others only say what is read. */
const READS = /^(?:safeParse|parse|is|assert)/;

/**
 * For the content script, where nothing is read by the protocol's shapes (utils/messages/unchecked.ts): they are a
 * thirtieth of it.
 */
export function withoutShapes(): Plugin {
  return {
    name: 'without-shapes',
    transform: (code, id) =>
      /\/utils\/messages\/[\w-]+\.ts$/.test(id) ? { code: cutShapes(code), map: null } : null,
  };
}

/** JavaScript in which each shape, `v.object({ … })` with all that is in it, is 0. */
export function cutShapes(code: string): string {
  const shapes: Shape[] = [];
  find(parseAst(code), shapes);
  return shapes.reduceRight((left, { start, end }) => `${left.slice(0, start)}0${left.slice(end)}`, code);
}

interface Shape {
  readonly start: number;
  readonly end: number;
}

/** The outermost calls of shapes, in the order of the text. */
function find(node: unknown, shapes: Shape[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (isShape(node)) shapes.push(node);
  else for (const part of Object.values(node)) find(part, shapes);
}

function isShape(node: object): node is Shape {
  const { type, callee } = node as { type?: unknown; callee?: { object?: Named; property?: Named } };
  return (
    type === 'CallExpression' && callee?.object?.name === 'v' && !READS.test(callee.property?.name ?? '')
  );
}

interface Named {
  readonly name?: string;
}
