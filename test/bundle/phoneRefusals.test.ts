import { cellDateOfIso } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { ACME, enter, entryRow, phoneWorkbook, resultOf } from './phone';
import { rowsOf, type CellsByHeading } from './workbooks';

const { recording } = texts.en;
const LEFT_ALONE = recording.cooling(
  'Acme',
  recording.deed('1\u00a0November\u00a02026', 'Boris'),
  '30\u00a0April\u00a02027',
  recording.headAlone,
);

describe('an entry that may not be recorded', () => {
  const cooling: readonly CellsByHeading[] = [
    {
      When: cellDateOfIso('2026-11-01'),
      Manager: 'Boris',
      Client: 'Acme',
      Outcome: 'refused',
    },
  ];
  const claras: readonly CellsByHeading[] = [
    { When: cellDateOfIso('2026-11-01'), Manager: 'Clara', Client: 'Acme', Stage: 1 },
  ];

  it.each([
    ['nobody is named', [], { Manager: '' }, recording.missing('Manager')],
    ['the manager is unknown', [], { Manager: 'Zoe' }, recording.unknownManager('Zoe')],
    ['he has left the team', [], { Manager: 'Olga' }, recording.unknownManager('Olga')],
    ['founders record nothing', [], { Manager: 'Filip' }, recording.notYourRole('founder')],
    ['there is no client', [], { Client: '' }, recording.missing('Client')],
    ['there is no stage', [], { Stage: '' }, recording.missing('Stage')],
    ['the stage is unknown', [], { Stage: '9' }, recording.unknownStage('9', 7)],
    ['the outcome is no outcome', [], { Outcome: 'maybe' }, recording.notUnderstood('Outcome')],
    ['a phone takes nothing back', [], { Outcome: 'void' }, recording.notUnderstood('Outcome')],
    ['the name is too long', [], { Client: 'x'.repeat(201) }, recording.tooLong('Client', 200)],
    [
      'the reason closes nobody',
      [],
      { Outcome: 'closed', Reason: 'too far' },
      recording.notAClosingReason(texts.en.settings.closingReasons.join('; ')),
    ],
    ['the client is another’s', claras, {}, recording.notYourClient('Acme', 'Clara')],
    [
      'he is a head, and nobody proves it on a phone',
      claras,
      { Manager: 'Vera' },
      recording.notYourClient('Acme', 'Clara'),
    ],
    ['the client is left alone', cooling, {}, LEFT_ALONE],
  ] as const)('because %s stays, unticked, with the sentence beside it', (_, log, change, why) => {
    const emulator = phoneWorkbook(log);
    const before = emulator.values('Actions');
    const filled = { ...ACME, ...change };
    enter(emulator, 2, filled);
    expect(resultOf(emulator, 2)).toBe(`Not recorded 2026-11-20 12:00: ${why}`);
    expect(entryRow(emulator, 2)).toMatchObject({
      ...withoutBlanks(filled),
      Record: false,
      ID: '',
    });
    expect(emulator.values('Actions')).toEqual(before);
  });

  it('is recorded when it was corrected and ticked again', () => {
    const emulator = phoneWorkbook();
    enter(emulator, 2, { ...ACME, Stage: '9' });
    enter(emulator, 2, { Stage: '4' });
    expect(rowsOf(emulator, 'Actions')).toMatchObject([{ Stage: '4. Specification received' }]);
  });

  it('says so where the log lacks a column', () => {
    const emulator = phoneWorkbook();
    emulator.type('Actions', 1, 12, 'Number');
    enter(emulator, 2, ACME);
    expect(resultOf(emulator, 2)).toContain(recording.brokenLog('ID'));
  });
});

/** A stage cell that says 9 holds a number. */
function withoutBlanks(filled: Readonly<Record<string, string>>): Record<string, unknown> {
  const cells = Object.entries(filled).filter(([heading]) => heading !== 'Stage');
  return Object.fromEntries(cells);
}
