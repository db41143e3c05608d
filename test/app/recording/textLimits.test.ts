import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseRecordRequest } from '../../../src/app/recording/recordRequest';

const FIELDS: Readonly<Record<string, string>> = {
  client: 'client',
  'deal label': 'deal',
  'kind of contact': 'contact',
  reason: 'reason',
  'override reason': 'override',
  note: 'note',
};

/** Each text that the guide names, with the limit that it states. */
function statedLimits(): [string, number][] {
  const guide = readFileSync(resolve(__dirname, '../../../docs/recording.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| ([a-z, ]+?) +\| (\d+) +\|$/gm)];
  return rows.flatMap(([, names = '', limit]) =>
    names.split(', ').map((name): [string, number] => [name, Number(limit)]),
  );
}

function isTaken(field: string, length: number): boolean {
  const request = { id: 'abcd-1234', client: 'Acme', stage: 2, [field]: 'x'.repeat(length) };
  return 'request' in parseRecordRequest(request);
}

describe('the limits of texts that the guide states', () => {
  it('are about all texts that people type', () => {
    expect(statedLimits().map(([name]) => name)).toEqual(Object.keys(FIELDS));
  });

  it.each(statedLimits())('%s: %d characters are taken, and not one more', (name, limit) => {
    const field = FIELDS[name] ?? '';
    expect([isTaken(field, limit), isTaken(field, limit + 1)]).toEqual([true, false]);
  });
});
