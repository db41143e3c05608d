import { boardOf, dealsOf, clientOf, day, step, staysOf, SETTINGS } from '../logBuilder';

describe('a step with no open deal', () => {
  it('opens one at its stage, and every stage up to it is reached', () => {
    const deals = dealsOf(boardOf([step('2026-01-05', 'Acme', 3)]));
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({
      stage: 3,
      reached: 3,
      state: 'open',
      opened: day('2026-01-05'),
    });
    expect(staysOf(deals[0])).toEqual(['3: 2026-01-05 – running']);
  });

  it('opens one of its own for every label, a blank label being a label', () => {
    const deals = dealsOf(
      boardOf([
        step('2026-01-05', 'Acme', 1),
        step('2026-01-06', 'Acme', 2, { deal: 'Warehouse 2' }),
        step('2026-01-07', 'ACME', 3, { deal: ' warehouse  2' }),
        step('2026-01-08', 'Acme', 4, { deal: ' ' }),
      ]),
    );
    expect(deals.map(({ label, stage }) => [label.shown, stage])).toEqual([
      ['', 4],
      ['Warehouse 2', 3],
    ]);
  });

  it('opens one for each client with the same label', () => {
    const rows = ['Acme', 'Beta'].map((client) => step('2026-01-05', client, 1, { deal: 'X' }));
    expect(dealsOf(boardOf(rows))).toHaveLength(2);
  });

  it('opens one also right after a win', () => {
    const deals = dealsOf(boardOf([step('2026-01-05', 'Acme', 7), step('2026-01-05', 'Acme', 2)]));
    expect(deals.map(({ state, stage, repeat }) => [state, stage, repeat])).toEqual([
      ['won', 7, false],
      ['open', 2, false],
    ]);
  });
});

describe('a step with an open deal', () => {
  it('to a higher stage is an advance', () => {
    const [deal] = dealsOf(boardOf([step('2026-01-05', 'Acme', 1), step('2026-01-09', 'Acme', 2)]));
    expect(staysOf(deal)).toEqual([
      '1: 2026-01-05 – 2026-01-09 advanced',
      '2: 2026-01-09 – running',
    ]);
  });

  it('over skipped stages reaches them, but does not enter them: they give no stay', () => {
    const [deal] = dealsOf(boardOf([step('2026-01-05', 'Acme', 1), step('2026-01-09', 'Acme', 5)]));
    expect(deal).toMatchObject({ stage: 5, reached: 5 });
    expect(staysOf(deal)).toEqual([
      '1: 2026-01-05 – 2026-01-09 advanced',
      '5: 2026-01-09 – running',
    ]);
  });

  it('at the same stage is a touch: it ends the silence, not the stay', () => {
    const [deal] = dealsOf(boardOf([step('2026-01-05', 'Acme', 2), step('2026-01-09', 'Acme', 2)]));
    expect(deal?.last).toBe(day('2026-01-09'));
    expect(staysOf(deal)).toEqual(['2: 2026-01-05 – running']);
  });

  it('to a lower stage is a back move: allowed, and a new stay begins there', () => {
    const [deal] = dealsOf(boardOf([step('2026-01-05', 'Acme', 4), step('2026-01-09', 'Acme', 2)]));
    expect(deal).toMatchObject({ stage: 2, reached: 4, state: 'open' });
    expect(staysOf(deal)).toEqual([
      '4: 2026-01-05 – 2026-01-09 went back',
      '2: 2026-01-09 – running',
    ]);
  });

  it('after a back move advances from where the deal stands, into a second stay', () => {
    const [deal] = dealsOf(
      boardOf([
        step('2026-01-05', 'Acme', 3),
        step('2026-01-06', 'Acme', 2),
        step('2026-01-08', 'Acme', 3),
      ]),
    );
    expect(staysOf(deal)).toEqual([
      '3: 2026-01-05 – 2026-01-06 went back',
      '2: 2026-01-06 – 2026-01-08 advanced',
      '3: 2026-01-08 – running',
    ]);
  });

  it('hands the deal to the manager of its latest action', () => {
    const [deal] = dealsOf(
      boardOf([step('2026-01-05', 'Acme', 3), step('2026-01-06', 'Acme', 3, { manager: 'Bob' })]),
    );
    expect(deal?.manager.shown).toBe('Bob');
  });

  it('gives the next step anew: a row without one leaves none', () => {
    const first = step('2026-01-05', 'Acme', 3, { nextStep: '2026-01-20' });
    expect(dealsOf(boardOf([first]))[0]?.nextStep).toBe(day('2026-01-20'));
    expect(dealsOf(boardOf([first, step('2026-01-06', 'Acme', 3)]))[0]?.nextStep).toBeUndefined();
  });
});

describe('a step at the finish', () => {
  it('wins the deal on that date', () => {
    const board = boardOf([step('2026-01-05', 'Acme', 6), step('2026-01-09', 'Acme', 7)]);
    expect(dealsOf(board)[0]).toMatchObject({
      state: 'won',
      stage: 7,
      reached: 7,
      finished: day('2026-01-09'),
    });
    expect(staysOf(dealsOf(board)[0])).toEqual(['6: 2026-01-05 – 2026-01-09 advanced']);
    expect(clientOf(board, 'Acme')).toMatchObject({ wins: 1, lastWon: { won: day('2026-01-09') } });
  });

  it('is the last stage of the settings, whatever their number', () => {
    const settings = { ...SETTINGS, stages: ['Talk', 'Offer', 'Sale'] };
    expect(dealsOf(boardOf([step('2026-01-05', 'Acme', 3)], undefined, settings))[0]?.state).toBe(
      'won',
    );
  });

  it.each([
    ['the last one given in any row of the deal', [100, 250, ''], 250],
    ['its own where it gives one', [100, '', 90], 90],
    ['a 0 that was given, not the sum before it', [100, 0, ''], 0],
    ['a negative one, which is legal', [100, '', -20], -20],
    ['no other than of rows at the deal: none is 0, and still a win', ['', '', ''], 0],
  ])('has as its amount %s', (_, [first, second, third], sold) => {
    const board = boardOf([
      step('2026-01-05', 'Acme', 1, { amount: first }),
      step('2026-01-06', 'Acme', 2, { amount: second }),
      step('2026-01-07', 'Acme', 7, { amount: third }),
    ]);
    expect(clientOf(board, 'Acme')).toMatchObject({ wins: 1, sold });
  });

  it('takes no amount from an earlier deal of the client or from another label', () => {
    const board = boardOf([
      step('2026-01-05', 'Acme', 7, { amount: 100 }),
      step('2026-01-06', 'Acme', 1, { deal: 'B', amount: 30 }),
      step('2026-01-07', 'Acme', 7),
    ]);
    expect(clientOf(board, 'Acme')).toMatchObject({ wins: 2, sold: 100 });
  });
});

describe('a repeat order', () => {
  it('is a deal that a step opens at the finish for a client who has won before, with any label', () => {
    const deals = dealsOf(
      boardOf([
        step('2026-01-05', 'Acme', 7),
        step('2026-02-05', 'Acme', 7),
        step('2026-03-05', 'Acme', 7, { deal: 'B' }),
        step('2026-03-05', 'Beta', 7),
      ]),
    );
    expect(deals.map(({ repeat }) => repeat)).toEqual([false, true, true, false]);
  });

  it('may come on the date of the first win', () => {
    const deals = dealsOf(boardOf([step('2026-01-05', 'Acme', 7), step('2026-01-05', 'Acme', 7)]));
    expect(deals.map(({ repeat }) => repeat)).toEqual([false, true]);
  });

  it('is no deal that went through stages: that one is a new deal', () => {
    const deals = dealsOf(
      boardOf([
        step('2026-01-05', 'Acme', 7),
        step('2026-02-05', 'Acme', 6),
        step('2026-02-06', 'Acme', 7),
      ]),
    );
    expect(deals.map(({ repeat, state }) => [repeat, state])).toEqual([
      [false, 'won'],
      [false, 'won'],
    ]);
  });

  it('counts in wins and sales', () => {
    const board = boardOf([
      step('2026-01-05', 'Acme', 7, { amount: 10 }),
      step('2026-02-05', 'Acme', 7, { amount: 5 }),
    ]);
    expect(clientOf(board, 'Acme')).toMatchObject({
      wins: 2,
      sold: 15,
      lastWon: { won: day('2026-02-05') },
    });
  });
});
