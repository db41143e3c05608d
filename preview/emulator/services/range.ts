import { cellCount, forEachCell } from '../cells/area';
import { cellKey } from '../workbook/tab';
import { Protection } from './protection';
import { RangeFormats, dropMerges } from './rangeFormats';
import { clearCells } from './rangeValues';
import { TextFinder } from './textFinder';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * A range of cells.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export class Range
  extends RangeFormats
  implements
    Pick<
      GRange,
      | 'getNote'
      | 'setNote'
      | 'setNotes'
      | 'merge'
      | 'mergeAcross'
      | 'breakApart'
      | 'clear'
      | 'createTextFinder'
      | 'protect'
    >
{
  getNote(): string {
    const { tab, area } = this;
    return this.execution.read(
      'formats',
      'Range.getNote',
      1,
      () => tab.notes.get(cellKey(area.top, area.left)) ?? '',
    );
  }

  setNote(note: string | null): GRange {
    return this.putNotes('setNote', () => note);
  }

  setNotes(notes: (string | null)[][]): GRange {
    const { top, left } = this.area;
    return this.putNotes('setNotes', (row, column) => notes[row - top]?.[column - left] ?? null);
  }

  merge(): GRange {
    const { tab, area } = this;
    this.execution.change('formats', 'Range.merge', cellCount(area), () => {
      dropMerges(tab, area);
      tab.merges.push(area);
    });
    return this.face;
  }

  mergeAcross(): GRange {
    const { tab, area } = this;
    this.execution.change('formats', 'Range.mergeAcross', cellCount(area), () => {
      dropMerges(tab, area);
      for (let row = 0; row < area.height; row += 1) {
        tab.merges.push({ ...area, top: area.top + row, height: 1 });
      }
    });
    return this.face;
  }

  breakApart(): GRange {
    const { tab, area } = this;
    this.execution.change('formats', 'Range.breakApart', cellCount(area), () => {
      dropMerges(tab, area);
    });
    return this.face;
  }

  clear(options?: Parameters<GRange['clear']>[0]): GRange {
    const { tab, area } = this;
    this.execution.change('values', 'Range.clear', cellCount(area), () => {
      const all = options === undefined || Object.values(options).every((chosen) => !chosen);
      if (all || options.contentsOnly) clearCells(tab, area);
      if (all || options.formatOnly) {
        tab.formats.clear(area, (property) => property !== 'validation');
        dropMerges(tab, area);
      }
      if (all || options.validationsOnly) {
        tab.formats.clear(area, (property) => property === 'validation');
      }
    });
    return this.face;
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinder(this.execution, this.tab, this.area, text).face;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return Protection.add(this.execution, this.tab, this.area).face;
  }

  private readonly putNotes = (
    member: string,
    note: (row: number, column: number) => string | null,
  ): GRange => {
    const { tab, area } = this;
    this.execution.change('formats', `Range.${member}`, cellCount(area), () => {
      forEachCell(area, (row, column) => {
        const text = note(row, column);
        if (text === null || text === '') tab.notes.delete(cellKey(row, column));
        else tab.notes.set(cellKey(row, column), text);
      });
    });
    return this.face;
  };
}
