import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { rowsOf, rowWith, salesWorkbook } from './workbooks';
import { record, undo } from './undoing';

let recorded = 0;

/** Records as Vera, the head, and gives what the sidebar flags. */
function moveOf(emulator: Emulator, request: object): unknown {
  recorded += 1;
  emulator.signIn('vera@example.com');
  const id = `move-${String(recorded).padStart(4, '0')}`;
  const answer = emulator.call('recordAction', { id, client: 'Acme', ...request });
  expect(answer).toMatchObject({ ok: true });
  const { move, from } = answer as { move: string; from: number };
  return [move, from];
}

describe('the answer tells what the action did, and where the deal stood before', () => {
  it('step by step, forward, at the same stage, back, and over a stage', () => {
    const emulator = salesWorkbook();
    expect(moveOf(emulator, { stage: 1 })).toEqual(['opened', 0]);
    expect(moveOf(emulator, { stage: 2 })).toEqual(['advanced', 1]);
    expect(moveOf(emulator, { stage: 2 })).toEqual(['touched', 2]);
    expect(moveOf(emulator, { stage: 4 })).toEqual(['skipped', 2]);
    expect(moveOf(emulator, { stage: 3 })).toEqual(['wentBack', 4]);
  });

  it('a deal that begins at a later stage is opened: whoever opens has skipped nothing', () => {
    expect(moveOf(salesWorkbook(), { stage: 5 })).toEqual(['opened', 0]);
  });

  it('the last stage wins, from wherever, and a repeat order too', () => {
    const emulator = salesWorkbook();
    moveOf(emulator, { stage: 2 });
    expect(moveOf(emulator, { stage: 7 })).toEqual(['won', 2]);
    expect(moveOf(emulator, { stage: 7, amount: 50 })).toEqual(['won', 0]);
  });

  it('a refusal, with an open deal and without', () => {
    const emulator = salesWorkbook();
    moveOf(emulator, { stage: 3 });
    expect(moveOf(emulator, { outcome: 'refused' })).toEqual(['refused', 3]);
    expect(moveOf(salesWorkbook(), { outcome: 'refused' })).toEqual(['refused', 0]);
  });

  it('a closing', () => {
    const emulator = salesWorkbook();
    moveOf(emulator, { stage: 6 });
    const [reason = ''] = texts.en.settings.closingReasons;
    expect(moveOf(emulator, { outcome: 'closed', reason })).toEqual(['closed', 6]);
  });

  it('each deal of a client by itself, because labels are compared as names are', () => {
    const emulator = salesWorkbook();
    moveOf(emulator, { stage: 3 });
    expect(moveOf(emulator, { stage: 1, deal: 'Warehouse 2' })).toEqual(['opened', 0]);
    expect(moveOf(emulator, { stage: 2, deal: ' warehouse  2' })).toEqual(['advanced', 1]);
    expect(moveOf(emulator, { stage: 2 })).toEqual(['wentBack', 3]);
  });
});

describe('a repeated request', () => {
  it('tells what it did when it was recorded, not what happened since', () => {
    const emulator = salesWorkbook();
    record(emulator, 'first-0001', { stage: 1 });
    const second = { id: 'second-001', client: 'Acme', stage: 3 };
    record(emulator, second.id, second);
    record(emulator, 'third-0001', { stage: 6 });
    expect(emulator.call('recordAction', second)).toMatchObject({
      repeated: true,
      move: 'skipped',
      from: 1,
      stage: '6. Terms accepted',
    });
  });
});

it('an undo moves nothing, and tells where the deal of that label stood', () => {
  const emulator = salesWorkbook();
  record(emulator, 'first-0001', { stage: 4 });
  record(emulator, 'second-001', { stage: 2, deal: 'Warehouse 2' });
  expect(undo(emulator, 'first-0001')).toMatchObject({ move: 'none', from: 4 });
  expect(undo(emulator, 'first-0001')).toMatchObject({ repeated: true, move: 'none', from: 4 });
  expect(undo(emulator, 'second-001')).toMatchObject({ move: 'none', from: 2 });
});

describe('on a server whose clock is some seconds behind', () => {
  const AT = Date.parse('2026-11-20T10:00:30Z');
  let now = AT;
  const late = (): Emulator => {
    now = AT;
    const emulator = salesWorkbook([], { now: () => now });
    moveOf(emulator, { stage: 1 });
    now -= 20_000;
    return emulator;
  };

  it('a step comes after the one that it followed, alone and for many', () => {
    expect(moveOf(late(), { stage: 2 })).toEqual(['advanced', 1]);
    const emulator = late();
    const many = { id: 'move-many-1', clients: ['Acme', 'Birch'], stage: 2 };
    expect(emulator.call('recordMany', many)).toMatchObject({ ok: true });
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
      Stage: '2. Interest expressed',
    });
  });

  it('a row that people dated ahead moves nothing', () => {
    const ahead = { When: '2026-11-20T12:05', Manager: 'Boris', Client: 'Acme', Stage: 4 };
    const emulator = salesWorkbook([{ ...ahead, When: cellDateOfIso('2026-11-25') }, ahead]);
    moveOf(emulator, { stage: 2 });
    const [, , row] = rowsOf(emulator, 'Actions');
    expect(row?.['When']).toEqual(cellDateOfIso('2026-11-20T12:00'));
  });
});
