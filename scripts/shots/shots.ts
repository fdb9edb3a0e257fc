/** `npm run shots [-- --only <word>]`: a picture of everything that can be seen of us, to be looked at. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser/ensure.ts';
import { BROWSERS } from '../browser/kinds.ts';
import { ROOT } from '../build.ts';
import { openKit } from './kit.ts';
import { ROOMS } from './rooms.ts';
import type { Kit, Mode, Room, Shot, Taken } from './room.ts';
import { sheet } from './sheet.ts';

const FOLDER = '.output/shots';
const HELP = `npm run shots                    every picture and every sheet, into ${FOLDER}
npm run shots -- --only <word>   those of a room or a mode, or with the word in their name; may be given again`;

try {
  await takeShots();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function takeShots(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  });
  const words = values.only ?? [];
  const work = ROOMS.flatMap((room) => room.modes.map((mode) => wanted(room, mode, words)));
  const count = work.reduce((sum, { shots }) => sum + shots.length, 0);
  if (values.help === true || count === 0) {
    process.stdout.write(
      values.help === true ? `${HELP}\n` : `No picture has "${words.join('", "')}" in its name.\n`,
    );
    process.exitCode = values.help === true ? 0 : 1;
    return;
  }
  for (const kind of BROWSERS) ensureBrowser(kind);
  if (words.length === 0) rmSync(`${ROOT}${FOLDER}`, { recursive: true, force: true });
  const kit = openKit();
  try {
    for (const { room, mode, shots } of work) if (shots.length > 0) await takeSheet(kit, room, mode, shots);
  } finally {
    await kit.close();
  }
}

interface Wanted {
  readonly room: Room;
  readonly mode: Mode;
  readonly shots: readonly Shot[];
}

/** A word names a room, or else a mode, or else stands in the name of a picture; all words must hold. */
function wanted(room: Room, mode: Mode, words: readonly string[]): Wanted {
  const shots = room.shots.filter(({ name }) =>
    words.every((word) => {
      if (ROOMS.some((each) => each.name === word)) return word === room.name;
      if (ROOMS.some(({ modes }) => modes.some((each) => each.name === word))) return word === mode.name;
      return name.includes(word);
    }),
  );
  return { room, mode, shots };
}

/** Pictures one by one, and then all of them on the sheet of their mode. */
async function takeSheet(kit: Kit, room: Room, mode: Mode, shots: readonly Shot[]): Promise<void> {
  const folder = `${FOLDER}/${room.name}/${mode.name}`;
  mkdirSync(`${ROOT}${folder}`, { recursive: true });
  const taken: Taken[] = [];
  for await (const one of room.take(kit, mode, shots)) {
    writeFileSync(`${ROOT}${folder}/${one.shot.name}.png`, one.picture);
    taken.push(one);
  }
  const page = await (await kit.chromium()).puppeteer.newPage();
  // The sheet of all is not lost to one of a few.
  const few = shots.length < room.shots.length ? '-some' : '';
  const path = `${FOLDER}/${room.name}-${mode.name}${few}.png`;
  writeFileSync(`${ROOT}${path}`, await sheet(page, `${room.title}: ${mode.name}`, taken));
  await page.close();
  process.stdout.write(`${path}: ${String(taken.length)} pictures, one by one in ${folder}/\n`);
}
