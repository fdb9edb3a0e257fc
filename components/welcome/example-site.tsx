import { languageName } from '../../utils/wording/language-names.ts';
import { say } from '../../utils/wording/say.ts';
import type { WelcomeWords } from '../../utils/wording/welcome.ts';

export interface ExampleSiteProps {
  readonly words: WelcomeWords;
  readonly everySite: boolean;
  /** Languages read beside the interface's own, as base tags. */
  readonly others: readonly string[];
}

/** The line over the article: whose page it is, why it is read, and which other ones would be. */
export function ExampleSite({ words, everySite, others }: ExampleSiteProps) {
  const languages = [words.lang, ...others].map((tag) => languageName(words.lang, tag)).join(', ');
  return (
    <p class="example-site">
      <img src="/icons/on-32.png" width="16" height="16" alt="" />
      <bdi>{SITE}</bdi>
      <span>{say(words, everySite ? 'example.every' : 'example.mine')}</span>
      {others.length > 0 && <span>{say(words, 'example.reads', { languages })}</span>}
    </p>
  );
}

/** A site that there is not. */
const SITE = 'steppe-post.example';
