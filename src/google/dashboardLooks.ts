import type { DashboardLook } from '../tables/dashboard/band';

/** How a cell looks. */
export interface CellLook {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly background: string;
  readonly color: string;
  readonly side: 'left' | 'center' | 'right';
  readonly format: string;
}

const INK = '#202124';
const QUIET = '#5f6368';

/** The looks of the Dashboard: small letters, so that a screen holds it all. */
export const DASHBOARD_LOOKS: Readonly<
  Record<DashboardLook, Omit<CellLook, 'side' | 'format'> & Partial<CellLook>>
> = {
  title: { size: 14, weight: 'bold', background: '#ffffff', color: INK, side: 'left' },
  label: { size: 9, weight: 'normal', background: '#ffffff', color: QUIET, side: 'right' },
  section: { size: 10, weight: 'bold', background: '#ffffff', color: INK, side: 'left' },
  input: { size: 9, weight: 'normal', background: '#e8f0fe', color: INK, side: 'left' },
  group: { size: 8, weight: 'bold', background: '#ffffff', color: QUIET, side: 'left' },
  heading: { size: 8, weight: 'bold', background: '#e8eaed', color: INK },
  figure: { size: 9, weight: 'normal', background: '#ffffff', color: INK },
};
