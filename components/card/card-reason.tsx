import type { CardWords } from '../../utils/wording/card.ts';
import { say } from '../../utils/wording/say.ts';
import { reasonWords, type PresentedReason } from './reason-words.ts';

/** Why the name is marked: "Қостанай облысындағы ← Қостанай облысы: …", of which language, what speaks for it. */
export function CardReason(props: {
  readonly words: CardWords;
  readonly surface: string;
  readonly reason: PresentedReason;
}) {
  const { words, surface, reason } = props;
  const { form, role, evidence } = reasonWords(words, reason);
  return (
    <section id="card-reason" class="card-reason" role="status" aria-label={say(words, 'why')}>
      <p>
        <bdi>{surface}</bdi> <span aria-hidden="true">←</span> <bdi lang={reason.lang}>{reason.name}</bdi>
        {form !== '' && `: ${form}`}
      </p>
      <p>
        {role} {evidence}
      </p>
    </section>
  );
}
