import { join } from 'node:path';
import { tables } from '../../src/texts/en/tables';
import { readEntryFunctions } from '../../tools/bundle/entryFunctions.mjs';
import { readFunctionGuide } from '../../tools/guide/functionGuide.mjs';

const functions = readEntryFunctions(join(__dirname, '../..')).filter(({ custom }) => custom);
const headings: Record<string, unknown> = tables;

it.each(functions.map((each) => [each.name, each] as const))(
  '%s shows the headings that its comment promises to whoever types it',
  (name, entry) => {
    const table = name.replace('SALES_', '').toLowerCase();
    expect(headings[table]).toEqual(readFunctionGuide(entry).columns);
  },
);
