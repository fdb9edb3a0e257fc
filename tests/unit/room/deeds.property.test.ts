import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOwnEntityId } from '../../../utils/facts/own.ts';
import type { OwnEntities } from '../../../utils/knowledge/own-entities.ts';
import { POPULATION } from '../knowledge/own-things.ts';
import { deedBase, heldIn } from './deed-base.ts';

/** The reader's own entities and those of packs that random deeds are about: few, so that they meet. */
const ids = fc.constantFrom('entity:1', 'entity:2', 'KZ', 'UZ');
const rows = fc.constantFrom('entity:1', 'entity:2', 'name:1', 'note:1', 'fact:1');
const words = fc.constantFrom('one', 'two', 'three');

type Step = (own: OwnEntities) => Promise<unknown>;

/** What is about an entity of the reader's is written while there is one: no page offers more. */
const about =
  (id: string, step: Step): Step =>
  async (own) => {
    const isThere = !isOwnEntityId(id) || (await own.ownEdits([id])).get(id)?.entity !== undefined;
    if (isThere) await step(own);
  };

const label = { lang: 'en', role: 'alias' } as const;

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(ids, words).map(([id, tag]) => about(id, (own) => own.tag(id, tag))),
  fc.tuple(ids, words).map(([id, tag]) => about(id, (own) => own.untag(id, tag))),
  fc.tuple(ids, words).map(([id, text]) => about(id, (own) => own.setDescription(id, 'en', text))),
  fc.tuple(ids, words).map(([id, text]) => about(id, (own) => own.writeNote({ entity: id, text }, 'note:1'))),
  fc
    .tuple(ids, words)
    .map(([id, text]) => about(id, (own) => own.saveName(id, { text, ...label }, 'name:1'))),
  ids.map((id) => about(id, (own) => own.saveFact(id, POPULATION, 'fact:1'))),
  ids.map(
    (id): Step =>
      (own) =>
        own.saveEntity({ kind: 'person', type: 'person' }, id),
  ),
  ids.map((id) => about(id, (own) => own.hideEntity(id))),
  fc.tuple(ids, ids).map(([keep, gone]) =>
    about(
      keep,
      about(gone, (own) => own.mergeInto(keep, [gone])),
    ),
  ),
  ids.map((id) => about(id, (own) => own.split(id))),
  rows.map(
    (id): Step =>
      (own) =>
        own.bin(id),
  ),
  rows.map(
    (id): Step =>
      (own) =>
        own.restore(id),
  ),
  rows.map(
    (id): Step =>
      (own) =>
        own.remove(id),
  ),
);

/** Deeds of some steps each; what a step may not do is no part of the law. */
const works = fc.array(fc.array(steps, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

it('whatever was done is taken back by as many undos, and done again by as many redos', async () => {
  await fc.assert(
    fc.asyncProperty(works, works, async (before, after) => {
      const { mine, open } = deedBase();
      const { own, deeds } = open();
      const states: Record<string, unknown>[] = [];
      const doAll = async (all: readonly (readonly Step[])[]) => {
        for (const work of all) {
          mine.now += 1_000;
          const wasLast = deeds.last;
          states.push(await heldIn(own));
          await deeds.do({ what: 'edited' }, async (inDeed) => {
            for (const step of work) await step(inDeed).catch((error: unknown) => isRefused(error));
          });
          if (deeds.last === wasLast) expect(await heldIn(own)).toEqual(states.pop());
        }
      };
      await doAll(before);
      await doAll(after);
      const last = await heldIn(own);
      for (const state of states.toReversed()) {
        mine.now += 1_000;
        expect((await deeds.undo())?.left).toEqual([]);
        expect(await heldIn(own)).toEqual(state);
      }
      expect(deeds.canUndo).toBe(false);
      for (const state of [...states, last].slice(1)) {
        expect((await deeds.redo())?.left).toEqual([]);
        expect(await heldIn(own)).toEqual(state);
      }
      expect(deeds.canRedo).toBe(false);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** A step that asks for what cannot be written, such as a kind for what is none. */
function isRefused(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}
