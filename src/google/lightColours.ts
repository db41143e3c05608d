import type { Light } from '../domain/light';

/** The colours of the lights: dark letters on a pale ground, readable for everybody. A word stands beside each. */
export const LIGHT_COLOURS: Readonly<
  Record<Light, { readonly background: string; readonly color: string }>
> = {
  green: { background: '#ceead6', color: '#0d652d' },
  amber: { background: '#feefc3', color: '#7a4f01' },
  red: { background: '#fad2cf', color: '#a50e0e' },
  grey: { background: '#e8eaed', color: '#3c4043' },
};
