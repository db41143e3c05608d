import { batch } from './en/batch';
import { steering } from './en/steering';
import { phone } from './en/phone';
import { failure } from './en/failure';
import { repair } from './en/repair';
import { checkLog } from './en/checkLog';
import { dashboard } from './en/dashboard';
import { formulas } from './en/formulas';
import { menu } from './en/menu';
import { recording } from './en/recording';
import { report } from './en/report';
import { settings } from './en/settings';
import { setUp } from './en/setUp';
import { sheet } from './en/sheet';
import { sidebar } from './en/sidebar';
import { tables } from './en/tables';
import { undo } from './en/undo';

/** Every word that an English-speaking user reads; the other languages must have the same shape. */
export const en = {
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

/** The words of one language. */
export type Texts = typeof en;
