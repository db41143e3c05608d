import { boardOf, closing, day, dealsOf, refusal, staysOf, step } from '../logBuilder';

const opened = step('2026-01-01', 'Acme', 1);

describe('the running stay of a deal', () => {
  it('is the last one while the deal is open, and began when it came to its stage', () => {
    const [deal] = dealsOf(boardOf([opened, step('2026-01-05', 'Acme', 3)]));
    expect(staysOf(deal)[1]).toBe('3: 2026-01-05 – running');
    expect(deal).toMatchObject({ stage: 3, since: day('2026-01-05') });
  });

  it.each([
    ['won', step('2026-01-05', 'Acme', 7)],
    ['refused', refusal('2026-01-05', 'Acme')],
    ['closed', closing('2026-01-05', 'Acme')],
  ])('is none once the deal is %s', (state, last) => {
    const [deal] = dealsOf(boardOf([opened, last]));
    expect(deal?.state).toBe(state);
    expect(deal?.stays.filter(({ ending }) => ending === 'running')).toEqual([]);
  });

  it('is none for a deal that opened at the finish: it never stayed anywhere', () => {
    const [deal] = dealsOf(boardOf([step('2026-01-01', 'Acme', 7)]));
    expect(deal?.stays).toEqual([]);
  });
});

describe('a deal', () => {
  it('is a start where its client had no open deal', () => {
    const board = boardOf([
      step('2026-01-01', 'Acme', 1, { deal: 'North' }),
      step('2026-01-02', 'Acme', 1, { deal: 'South' }),
      refusal('2026-01-03', 'Bell'),
    ]);
    expect(dealsOf(board).map(({ start }) => start)).toEqual([true, false, true]);
  });

  it('is the first win of its client with any manager and label, or it is not', () => {
    const board = boardOf([
      step('2026-01-01', 'Acme', 7, { deal: 'North' }),
      step('2026-01-02', 'Acme', 7, { deal: 'South', manager: 'Bob' }),
      step('2026-01-03', 'Bell', 7),
      step('2026-01-04', 'Cole', 6),
    ]);
    const first = dealsOf(board).map(({ isFirstWin }) => isFirstWin);
    expect(first).toEqual([true, false, true, false]);
  });

  it('keeps its place among hundreds: the table of deals grows', () => {
    const rows = Array.from({ length: 700 }, (_, index) =>
      step('2026-01-01', `Client ${index}`, (index % 6) + 1),
    );
    const deals = dealsOf(boardOf(rows));
    expect(deals).toHaveLength(700);
    deals.forEach(({ client, stage, opened: begin }, index) => {
      expect([client.shown, stage]).toEqual([`Client ${index}`, (index % 6) + 1]);
      expect(begin).toBe(day('2026-01-01'));
    });
  });
});
