import { isShortLog, readShortLog } from '../../../preview/headless/shortLog';

it('knows a log in lower case by its headings', () => {
  expect(isShortLog(['time', 'manager', 'client', 'stage', 'x'])).toBe(true);
  expect(isShortLog(['When', 'Manager', 'Client', 'Stage'])).toBe(false);
  expect(isShortLog(['time', 'client', 'stage'])).toBe(false);
});

it('turns won into a step at the last stage, and a refusal into an outcome with its reason', () => {
  const cells = [
    ['time', 'manager', 'client', 'stage', 'outcome', 'amount', 'source_event', 'deal'],
    ['t1', 112, 'Acme', 2, null, 500, 'A', 'North'],
    ['t2', 112, 'Acme', 4, 'won', null, 'B', null],
    ['t3', 112, 'Best', 3, 'refused:price: too high', null, 'C', null],
    ['t4', 112, 'Best', 3, 'closed', null, 'D', null],
  ];
  expect(readShortLog(cells, 5)).toEqual([
    ['When', 'Manager', 'Client', 'Stage', 'Outcome', 'Amount', 'Deal', 'Reason'],
    ['t1', 112, 'Acme', 2, null, 500, 'North', null],
    ['t2', 112, 'Acme', 5, null, null, null, null],
    ['t3', 112, 'Best', 3, 'refused', null, null, 'price: too high'],
    ['t4', 112, 'Best', 3, 'closed', null, null, null],
  ]);
});

it('needs no outcome column', () => {
  const cells = [
    ['stage', 'client', 'manager', 'time'],
    [1, 'Acme', 'Ann', 't'],
  ];
  expect(readShortLog(cells, 7)).toEqual([
    ['Stage', 'Client', 'Manager', 'When'],
    [1, 'Acme', 'Ann', 't'],
  ]);
});
