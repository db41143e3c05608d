import { bg } from './bg';
import { en } from './en';
import { ru } from './ru';
import type { DemoLanguage } from '../demoWorkbook';
import type { DemoWords } from './words';

/** The words of the demo by language. */
export const demoWords: Readonly<Record<DemoLanguage, DemoWords>> = { en, ru, bg };
