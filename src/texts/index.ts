import type { Language } from '../domain/settings';
import { bg } from './bg';
import { en, type Texts } from './en';
import { ru } from './ru';

/** The words of every language. */
export const texts: Readonly<Record<Language, Texts>> = { en, ru, bg };
