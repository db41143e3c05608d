import type { DrawnChart } from '../../server/protocol';

/** What a screen reader says of a chart: its title and all its values. */
export function chartName({ title, bars = [] }: DrawnChart, kind: string): string {
  const values = bars.map(({ name, text }) => `${name}: ${text}`).join('; ');
  return [title === '' ? kind : title, values].filter((part) => part !== '').join('. ');
}
