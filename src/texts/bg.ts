import type { Texts } from './en';
import { batch } from './bg/batch';
import { steering } from './bg/steering';
import { phone } from './bg/phone';
import { failure } from './bg/failure';
import { repair } from './bg/repair';
import { checkLog } from './bg/checkLog';
import { dashboard } from './bg/dashboard';
import { formulas } from './bg/formulas';
import { menu } from './bg/menu';
import { recording } from './bg/recording';
import { report } from './bg/report';
import { settings } from './bg/settings';
import { setUp } from './bg/setUp';
import { sheet } from './bg/sheet';
import { sidebar } from './bg/sidebar';
import { tables } from './bg/tables';
import { undo } from './bg/undo';

/** Every word that a Bulgarian-speaking user reads. */
export const bg: Texts = {
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
