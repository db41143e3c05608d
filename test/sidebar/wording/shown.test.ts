import { shortDay, shownDay, shownTime } from '../../../sidebar/wording/shownDay';
import { shownMoney } from '../../../sidebar/wording/shownMoney';
import { shownDeal, shownStage } from '../../../sidebar/wording/shownStage';
import { shownWeek } from '../../../sidebar/wording/shownWeek';
import { deskIn } from '../fakeServer';

describe('a day', () => {
  it('is written as people write it in the language, whatever the zone of the computer', () => {
    expect(shownDay('en', '2026-11-05')).toBe('5\u00a0November\u00a02026');
    expect(shownDay('ru', '2026-11-05')).toBe('5\u00a0ноября\u00a02026\u00a0г.');
    expect(shownDay('bg', '2026-11-05')).toBe('5\u00a0ноември\u00a02026\u00a0г.');
  });

  it('is short in lists, with the time behind it where there is one', () => {
    expect(shortDay('en', '2026-11-05')).toBe('5\u00a0Nov\u00a02026');
    expect(shownTime('en', '2026-11-05 09:30')).toBe('5\u00a0Nov\u00a02026, 09:30');
    expect(shownTime('en', '2026-11-05')).toBe('5\u00a0Nov\u00a02026');
  });

  it('that is no date is shown as it came', () => {
    expect(shownDay('en', 'soon')).toBe('soon');
  });
});

it('a week has no place for a line to break, and no other signs', () => {
  expect(shownWeek('2026-W46').replaceAll('\u2060', '')).toBe('2026-W46');
  expect(shownWeek('2026-W46')).toContain('\u2060-\u2060');
});

describe('an amount', () => {
  it('is grouped as the language does it, with the currency of the workbook', () => {
    const desk = { ...deskIn('en'), currency: '€' };
    expect(shownMoney(desk, 1234567.891)).toBe('1,234,567.89 €');
    expect(shownMoney({ ...desk, currency: '' }, 0)).toBe('0');
  });
});

describe('a stage', () => {
  it('has its number and its name', () => {
    expect(shownStage(deskIn('en'), 3)).toBe('3. Meeting set');
  });

  it('that the settings no longer name is its number', () => {
    expect(shownStage(deskIn('en'), 9)).toBe('9');
  });
});

it('a deal is named by its client, and by its label where it has one', () => {
  expect(shownDeal({ client: 'Acme', deal: '' })).toBe('Acme');
  expect(shownDeal({ client: 'Acme', deal: 'Warehouse 2' })).toBe('Acme / Warehouse 2');
});
