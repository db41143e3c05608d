import { useEffect, useState } from 'preact/hooks';
import type { DrawnChart } from '../../server/protocol';
import { useDesk } from '../chrome/useDesk';

const NONE: readonly DrawnChart[] = [];

/** The charts of the tab in front, read again after every change of the workbook. */
export function useCharts(): readonly DrawnChart[] {
  const { desk, state } = useDesk();
  const { tab, book } = state;
  const [read, setRead] = useState<{ tab: number; charts: readonly DrawnChart[] }>();
  const revision = book?.revision;
  useEffect(() => {
    if (revision === undefined) return undefined;
    let isStill = true;
    void desk.charts(tab).then((charts) => {
      if (isStill) setRead({ tab, charts });
    });
    return () => {
      isStill = false;
    };
  }, [desk, tab, revision]);
  return read?.tab === tab ? read.charts : NONE;
}
