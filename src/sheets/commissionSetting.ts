import { parseAmount } from '../domain/log/amount';
import { DEFAULT_BANDS, type Commission, type CommissionBand } from '../domain/sales/commission';
import { textOf } from './cell';
import type { SettingReader, SettingRow } from './settingValue';

/** Attainments above this are a percentage typed without its sign: 50 for 50 %. */
const LARGEST_END = 10;

/** The commission of the Settings tab: a rate, 0 where none is set, and bands; the default ones where those of the tab are no sense. */
export function commissionOf(reader: SettingReader): Commission {
  return { rate: reader.share('commissionRate') ?? 0, bands: bandsOf(reader) ?? DEFAULT_BANDS };
}

/** Undefined where the tab has no bands or one of them is a fault. */
function bandsOf(reader: SettingReader): readonly CommissionBand[] | undefined {
  const rows = reader.named('commissionBand').filter(({ value }) => textOf(value) !== '');
  const bands: CommissionBand[] = [];
  for (const row of rows) {
    const band = bandOf(row, reader);
    if (!band) continue;
    if (bands.some(({ upTo }) => upTo === band.upTo)) blameTwice(row, band, reader);
    else bands.push(band);
  }
  const last = rows[rows.length - 1];
  if (!last || bands.length < rows.length) return undefined;
  if (bands.every(({ upTo }) => upTo !== undefined)) {
    reader.blame(last, 'one open band');
    return undefined;
  }
  return bands.sort((a, b) => endOf(a) - endOf(b));
}

function bandOf(row: SettingRow, reader: SettingReader): CommissionBand | undefined {
  const factor = shareOf(textOf(row.value));
  if (factor === undefined || factor < 0) {
    reader.blame(row, 'factor');
    return undefined;
  }
  if (row.note === '') return { upTo: undefined, factor };
  const upTo = shareOf(row.note);
  if (upTo !== undefined && upTo > 0 && upTo <= LARGEST_END) return { upTo, factor };
  reader.blame(row, 'end of a band');
  return undefined;
}

function blameTwice(row: SettingRow, { upTo }: CommissionBand, reader: SettingReader): void {
  reader.blame(row, upTo === undefined ? 'one open band' : 'end of a band');
}

function endOf({ upTo }: CommissionBand): number {
  return upTo ?? Number.POSITIVE_INFINITY;
}

/** 0.5, "0,5" and "50%" are one half. */
function shareOf(text: string): number | undefined {
  const match = /^(.*?)\s*(%?)$/.exec(text);
  const number = parseAmount(match?.[1] ?? '');
  if (typeof number !== 'number') return undefined;
  return match?.[2] === '%' ? number / 100 : number;
}
