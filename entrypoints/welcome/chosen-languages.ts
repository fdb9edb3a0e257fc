import { interfaceLanguage, type Settings } from '../../utils/settings/settings.ts';
import { changeSettings } from '../../utils/settings/store.ts';

/** Takes another language for everything; what is read beside it stays. */
export function chooseLanguage(
  language: Settings['language'],
  browserLanguages: readonly string[],
): Promise<Settings> {
  return changeSettings((now) => {
    const before = interfaceLanguage(now, browserLanguages);
    const others = now.languagesRead.filter((tag) => tag !== before);
    const first = interfaceLanguage({ ...now, language }, browserLanguages);
    return { language, languagesRead: now.languagesRead.length === 0 ? [] : [first, ...others] };
  });
}

/** Articles are read in the interface's language and these; without any, in every language. */
export function chooseOthers(
  others: readonly string[],
  browserLanguages: readonly string[],
): Promise<Settings> {
  return changeSettings((now) => {
    const first = interfaceLanguage(now, browserLanguages);
    return { languagesRead: others.length === 0 ? [] : [first, ...others] };
  });
}
