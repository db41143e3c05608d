import type { Execution } from '../execution/execution';
import type { Metadata } from '../workbook/workbook';
import { Emulated } from './emulated';
import { sheetOf } from './handles';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Where metadata hangs: on a tab or on the workbook. */
class Location extends Emulated<GLocation> implements Pick<GLocation, 'getSheet'> {
  constructor(
    execution: Execution,
    private readonly entry: Metadata,
  ) {
    super(execution, 'DeveloperMetadataLocation');
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { tabId } = this.entry;
    const tab = tabId === undefined ? undefined : this.execution.host.workbook.tabById(tabId);
    return tab === undefined ? null : sheetOf(this.execution, tab);
  }
}

/**
 * One key and value that a script hung somewhere.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
 */
class DeveloperMetadata
  extends Emulated<GMetadata>
  implements Pick<GMetadata, 'getId' | 'getValue' | 'getLocation' | 'setValue' | 'remove'>
{
  constructor(
    execution: Execution,
    private readonly entry: Metadata,
  ) {
    super(execution, 'DeveloperMetadata');
  }

  getId(): number {
    return this.entry.id;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getLocation(): GLocation {
    return new Location(this.execution, this.entry).face;
  }

  setValue(value: string): GMetadata {
    this.execution.change('structure', 'DeveloperMetadata.setValue', 0, () => {
      this.entry.value = value;
    });
    return this.face;
  }

  remove(): void {
    const { workbook } = this.execution.host;
    this.execution.change('structure', 'DeveloperMetadata.remove', 0, () => {
      workbook.metadata = workbook.metadata.filter((entry) => entry !== this.entry);
    });
  }
}

/** Finds metadata of the whole workbook, or of one tab. */
export class DeveloperMetadataFinder
  extends Emulated<GFinder>
  implements Pick<GFinder, 'withKey' | 'withValue' | 'find'>
{
  private readonly tests: ((entry: Metadata) => boolean)[] = [];

  constructor(execution: Execution, tabId: number | undefined) {
    super(execution, 'DeveloperMetadataFinder');
    if (tabId !== undefined) this.tests.push((entry) => entry.tabId === tabId);
  }

  withKey(key: string): GFinder {
    this.tests.push((entry) => entry.key === key);
    return this.face;
  }

  withValue(value: string): GFinder {
    this.tests.push((entry) => entry.value === value);
    return this.face;
  }

  find(): GMetadata[] {
    const { execution } = this;
    return execution.read('find', 'DeveloperMetadataFinder.find', 0, () =>
      metadataOf(execution, (entry) => this.tests.every((test) => test(entry))),
    );
  }
}

/** The chosen metadata as scripts hold it. */
function metadataOf(execution: Execution, chosen: (entry: Metadata) => boolean): GMetadata[] {
  const entries = execution.host.workbook.metadata.filter(chosen);
  return execution.realm.array(
    entries.map((entry) => new DeveloperMetadata(execution, entry).face),
  );
}

/** Hangs a key with an optional value on a tab or (`undefined`) the workbook. */
export function addMetadata(
  execution: Execution,
  tabId: number | undefined,
  key: string,
  value: unknown,
): void {
  const { workbook } = execution.host;
  const isVisibility = value === 'DOCUMENT' || value === 'PROJECT';
  const text = typeof value === 'string' && !isVisibility ? value : null;
  workbook.metadata.push({ id: workbook.nextId(), key, value: text, tabId });
}
