import { beforeEach, expect, test, vi } from 'vitest';
import { connectCard } from '../../../entrypoints/card/client.ts';
import type { BackgroundToCard } from '../../../utils/messages/card-port.ts';

/** A background that records what cards say, admits or drops them, and dies on demand. */
const line = vi.hoisted(() => ({
  id: 'ours' as string | undefined,
  opened: [] as { said: unknown[]; tell: (message: unknown) => void; drop: () => void }[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return line.id;
      },
      connect: () => {
        if (line.id === undefined) throw new Error('Extension context invalidated.');
        const said: unknown[] = [];
        let hear: (message: unknown) => void = () => {};
        let end: () => void = () => {};
        line.opened.push({ said, tell: (message) => hear(message), drop: () => end() });
        return {
          postMessage: (message: unknown) => said.push(message),
          onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
          onDisconnect: { addListener: (listener: typeof end) => (end = listener) },
        };
      },
    },
  },
}));

const TICKET = 'a'.repeat(32);
const admitted = { kind: 'admitted', key: 'key', lang: 'kk', scale: 1 };
const request = {
  card: 0,
  token: 7,
  surface: 'Kostanay',
  readings: ['KZ-39'],
  around: { text: 'Kostanay', start: 0, end: 8 },
  index: 0,
  positions: [0.5],
  focus: false,
};
const close = { kind: 'close' } as const;

beforeEach(() => {
  line.id = 'ours';
  line.opened.length = 0;
});

function card() {
  const heard: BackgroundToCard[] = [];
  const lost: string[] = [];
  const client = connectCard(
    TICKET,
    (message) => heard.push(message),
    (why) => lost.push(why),
    () => request,
  );
  return { client, heard, lost };
}

test('the ticket is spent first; what is said before admission waits its turn', () => {
  const { client, heard } = card();
  client.send(close);
  expect(line.opened[0]?.said).toEqual([{ kind: 'ticket', ticket: TICKET }]);
  line.opened[0]?.tell(admitted);
  expect(line.opened[0]?.said).toEqual([{ kind: 'ticket', ticket: TICKET }, close]);
  expect(heard).toEqual([admitted]);
});

test('messages of another shape are not heard', () => {
  const { heard } = card();
  line.opened[0]?.tell({ kind: 'content', token: 'one' });
  line.opened[0]?.tell('close');
  expect(heard).toEqual([]);
});

test('a lost line is resumed by the next message, and only then', () => {
  const { client, lost } = card();
  line.opened[0]?.tell(admitted);
  line.opened[0]?.drop();
  client.send({ kind: 'shown', token: 1, height: 300 });
  expect(line.opened).toHaveLength(1);
  client.send(close);
  expect(line.opened[1]?.said).toEqual([{ kind: 'resume', key: 'key', request }]);
  line.opened[1]?.tell(admitted);
  expect(line.opened[1]?.said.at(-1)).toEqual(close);
  expect(lost).toEqual([]);
});

test('a refused ticket leaves the card silent', () => {
  const { client, lost } = card();
  line.opened[0]?.drop();
  client.send(close);
  expect(line.opened).toHaveLength(1);
  expect(lost).toEqual([]);
});

test('a refused resumption and an updated extension are told apart', () => {
  const { client, lost } = card();
  line.opened[0]?.tell(admitted);
  line.opened[0]?.drop();
  client.send(close);
  line.opened[1]?.drop();
  expect(lost).toEqual(['base']);
  line.id = undefined;
  client.send(close);
  expect(lost).toEqual(['base', 'updated']);
});
