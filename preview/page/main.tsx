import { render } from 'preact';
import type { PageFacts } from '../server/pages';
import { App } from './chrome/App';
import { Desk } from './desk';
import '@univerjs/preset-sheets-core/lib/index.css';
import { SHEET_FONT } from './grid/looks';
import './style/fonts.css';
import './style/base.css';
import './style/over.css';
import './style/sheet.css';
import './style/top.css';

const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}') as PageFacts;
const place = document.getElementById('app');
const desk = new Desk(facts);
// The grid keeps the widths of letters as it first measured them: the fonts come before.
void Promise.all([400, 700].map(loadFont)).then(() => {
  if (place) render(<App desk={desk} />, place);
  return desk.open();
});

async function loadFont(weight: number): Promise<unknown> {
  return document.fonts
    .load(`${String(weight)} 10pt "${SHEET_FONT}"`, 'Aя₽')
    .catch(() => undefined);
}
