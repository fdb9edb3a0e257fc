import { answer, type Answer } from '../../utils/messages/answer.ts';
import { notesAt, pointNote } from '../../utils/messages/page-calls.ts';
import { notesAgain, showNote } from '../../utils/messages/protocol.ts';
import type { Life } from './life.ts';

/** What this frame answers about the quotes of notes in it. */
export function noteAnswersOf(life: Life): readonly Answer[] {
  const show = async ({ note }: { readonly note: string }) => ({
    done: (await life.session?.notes.show(note)) ?? false,
  });
  return [
    answer(notesAgain, () => {
      life.session?.notes.again();
      return { done: life.session !== undefined };
    }),
    answer(showNote, show),
    answer(pointNote, show),
    answer(notesAt, () => ({ notes: life.session?.notes.work?.places() ?? [] })),
  ];
}
