import { LOG_COLUMNS } from '../../../src/domain/log/log';

describe('the columns of the log', () => {
  it('stand in the order in which problems of one row are listed', () => {
    expect(LOG_COLUMNS).toEqual([
      'when',
      'manager',
      'client',
      'stage',
      'deal',
      'outcome',
      'amount',
      'reason',
      'contact',
      'nextStep',
      'note',
      'id',
      'recordedBy',
      'hash',
    ]);
  });
});
