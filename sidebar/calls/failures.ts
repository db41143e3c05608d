import type { Desk, Refusal } from '../../src/rpc';

/** Languages whose sentences are here; the words of the workbook come with the desk. */
type Language = 'en' | 'ru' | 'bg';

/** What can be said before the desk has opened, or when not even an answer came. */
export interface FailureWords {
  readonly opening: string;
  readonly noAnswer: string;
  /** Google refused the call: mostly because of several accounts in one browser. */
  readonly accounts: string;
  readonly retry: string;
  readonly setUp: string;
  readonly settingUp: string;
}

const WORDS: Readonly<Record<Language, FailureWords>> = {
  en: {
    opening: 'Opening…',
    noAnswer: 'The sheet did not answer. Please try again.',
    accounts:
      'Google refused. The usual cause is several Google accounts in one browser: sign out of the others, or open the sheet in a window or a browser profile with one account.',
    retry: 'Try again',
    setUp: 'Set up',
    settingUp: 'Setting up… It takes up to a minute.',
  },
  ru: {
    opening: 'Открываю…',
    noAnswer: 'Таблица не ответила. Попробуйте ещё раз.',
    accounts:
      'Google отказал в доступе. Чаще всего мешают несколько аккаунтов Google в одном браузере: выйдите из остальных или откройте таблицу в окне или профиле с одним аккаунтом.',
    retry: 'Повторить',
    setUp: 'Подготовить листы',
    settingUp: 'Готовлю листы… Это займёт до минуты.',
  },
  bg: {
    opening: 'Отваря се…',
    noAnswer: 'Таблицата не отговори. Опитайте отново.',
    accounts:
      'Google отказа достъп. Най-често пречат няколко акаунта в Google в един браузър: излезте от останалите или отворете таблицата в прозорец или профил с един акаунт.',
    retry: 'Повтори',
    setUp: 'Подготви листовете',
    settingUp: 'Листовете се подготвят… Отнема до минута.',
  },
};

/** The sentences in the language of a tag such as "bg-BG"; English for any other. */
export function failureWords(tag: string): FailureWords {
  const language = tag.slice(0, 2).toLowerCase();
  return language === 'ru' || language === 'bg' ? WORDS[language] : WORDS.en;
}

/** Whether Google refused the call itself, as it does where several accounts are signed in at once. */
function isAccountTrouble(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return /PERMISSION_DENIED|authori[sz]ation is required|permission/i.test(text);
}

/** What to say in place of an exception: what to do about the accounts, else the given sentence. */
export function sayFailure(error: unknown, language: string, otherwise: string): string {
  return isAccountTrouble(error) ? failureWords(language).accounts : otherwise;
}

/**
 * A call that was not answered, as a refusal: nobody knows whether it was done, so the same request may be sent again.
 *
 * @param otherwise what to say where the accounts are not to blame.
 */
export function noAnswer(
  error: unknown,
  { language, words }: Pick<Desk, 'language' | 'words'>,
  otherwise: string = words.failed,
): Refusal {
  return { ok: false, message: sayFailure(error, language, otherwise), offer: 'retry' };
}

/** Whether a request may have been done all the same: only the same one, under the same ID, may follow it. */
export function isUncertain({ offer }: Refusal): boolean {
  return offer === 'retry';
}
