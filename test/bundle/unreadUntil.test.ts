import type { Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { salesWorkbook, TEAM } from './workbooks';

const BORIS = 'boris@example.com';
const UNTIL = '31.10.2026';
const MESSAGE = texts.en.recording.unreadUntil(UNTIL);

/** A team in which the Until of one person says that. */
function workbook(until: string, user = BORIS): Emulator {
  const emulator = salesWorkbook([], { user });
  const rows = TEAM.map((row) => (row[1] === user ? [...row.slice(0, 4), until] : row));
  emulator.putTab('Team', rows, 'TEAM');
  return emulator;
}

const step = { id: 'until-0001', client: 'Acme', stage: 2 };

it.each([
  ['openDesk', undefined],
  ['recordAction', step],
  ['recordMany', { id: 'until-0001', clients: ['Acme'], stage: 2 }],
  ['undoAction', { id: 'until-0002', target: 'until-0001', client: 'Acme' }],
  ['clientNames', undefined],
  ['myDay', {}],
  ['clientCard', { client: 'Acme' }],
])('%s is for nobody whose Until cannot be read, and the cell is named', (name, sent) => {
  const emulator = workbook(UNTIL);
  const before = emulator.values('Actions');
  const answer = sent === undefined ? emulator.call(name) : emulator.call(name, sent);
  expect(answer).toEqual({ ok: false, message: MESSAGE });
  expect(emulator.values('Actions')).toEqual(before);
});

it('set-up neither, and nothing is touched', () => {
  const emulator = workbook(UNTIL, 'vera@example.com');
  const before = emulator.snapshot();
  expect(emulator.call('setUp')).toEqual({ ok: false, message: MESSAGE });
  expect(emulator.snapshot()).toEqual(before);
});

it.each(['-', '–', '', '2026-11-20'])('an Until of “%s” lets him record', (until) => {
  expect(workbook(until).call('recordAction', step)).toMatchObject({ ok: true });
});
