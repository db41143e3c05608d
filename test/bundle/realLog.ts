import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CellValue } from '../../preview/emulator';

const FIXTURES = join(__dirname, '../fixtures');
const HEADINGS = ['When', 'Manager', 'Client', 'Stage', 'Outcome', 'Amount', 'Reason'];

/** Every 13th client of BPI Challenge 2012, as cells of an Actions tab. */
export function sampleCells(): CellValue[][] {
  return cellsOf(readFileSync(join(FIXTURES, 'bpic2012_sample.csv'), 'utf8'));
}

/** The whole of BPI Challenge 2012 (B. F. van Dongen, 4TU, doi 10.4121/uuid:3926db30-f712-4394-aebc-75976070e91f). */
export function fullCells(): CellValue[][] {
  return cellsOf(gunzipSync(readFileSync(join(FIXTURES, 'bpic2012_log.csv.gz'))).toString('utf8'));
}

function cellsOf(csv: string): CellValue[][] {
  const rows = csv.trim().split('\n').slice(1);
  return [HEADINGS, ...rows.map((line) => rowOf(line.split(',')))];
}

function rowOf([when, manager, client, stage, result = '', amount]: string[]): CellValue[] {
  const [outcome, reason] = result === 'won' ? [] : result.split(':');
  return [
    when ?? null,
    manager ?? null,
    client ?? null,
    stage ? Number(stage) : null,
    outcome ?? null,
    amount ? Number(amount) : null,
    reason ?? null,
  ];
}
