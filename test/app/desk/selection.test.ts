import type { SelectedRows } from '../../../src/app/ports';
import { selectionOf } from '../../../src/app/desk/selection';

const asked: number[] = [];

function selection(selected: SelectedRows | undefined): unknown {
  return selectionOf({
    selectedRows: (most) => {
      asked.push(most);
      return selected;
    },
  });
}

describe('the clients of the selected rows', () => {
  it('come once each, from the top, without blanks, as they stand there', () => {
    const rows = [
      ['x', 'Acme Ltd'],
      ['x', ' ACME  ltd'],
      ['x', ''],
      ['x', 12],
      ['x', '#N/A'],
    ];
    const headings = ['Region', 'Client'];
    expect(selection({ tab: 'clients', headings, rows, isCut: false })).toEqual({
      ok: true,
      clients: ['Acme Ltd', '12'],
      isCut: false,
    });
  });

  it('are found by the headings of the log where the log is selected', () => {
    const headings = ['When', 'Клиент', 'Этап'];
    const rows = [['', 'Acme', 2]];
    expect(selection({ tab: 'actions', headings, rows, isCut: false })).toMatchObject({
      clients: ['Acme'],
    });
  });

  it('are at most 200 rows, and the rest is told to be left out', () => {
    expect(
      selection({ tab: 'clients', headings: ['Client'], rows: [['Acme']], isCut: true }),
    ).toMatchObject({ isCut: true });
    expect(asked.at(-1)).toBe(200);
  });

  it('are none where the cursor stands elsewhere', () => {
    expect(selection(undefined)).toEqual({ ok: true, clients: [], isCut: false });
  });
});
