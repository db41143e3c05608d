import type { Texts } from './en';
import { batch } from './ru/batch';
import { steering } from './ru/steering';
import { phone } from './ru/phone';
import { failure } from './ru/failure';
import { repair } from './ru/repair';
import { checkLog } from './ru/checkLog';
import { dashboard } from './ru/dashboard';
import { formulas } from './ru/formulas';
import { menu } from './ru/menu';
import { recording } from './ru/recording';
import { report } from './ru/report';
import { settings } from './ru/settings';
import { setUp } from './ru/setUp';
import { sheet } from './ru/sheet';
import { sidebar } from './ru/sidebar';
import { tables } from './ru/tables';
import { undo } from './ru/undo';

/** Every word that a Russian-speaking user reads. */
export const ru: Texts = {
  ...sheet,
  settings,
  tables,
  formulas,
  recording,
  report,
  setUp,
  menu,
  sidebar,
  undo,
  dashboard,
  checkLog,
  batch,
  steering,
  phone,
  failure,
  repair,
};
