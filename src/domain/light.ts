/** A signal for the reader of a report; a word always stands beside the colour. */
export type Light = 'green' | 'amber' | 'red' | 'grey';

/** The largest shares of open deals that may be stuck for a green and for an amber light. */
const GREEN_SHARE = 0.1;
const AMBER_SHARE = 0.25;

/** The light of the stuck deals: green up to 10 % of the deals in work, amber up to 25 %, red above; grey where nothing is in work. */
export function stuckLight(stuck: number, inWork: number): Light {
  if (inWork === 0) return 'grey';
  const share = stuck / inWork;
  if (share <= GREEN_SHARE) return 'green';
  return share <= AMBER_SHARE ? 'amber' : 'red';
}

/** The least shares of the pace for a green and for an amber light, and how much floating point may take off them. */
const GREEN_PACE = 1;
const AMBER_PACE = 0.9;
const TOLERANCE = 1e-9;

/** The light of a plan: green from 100 % of the pace, amber from 90 %, red below; grey where there is no pace yet. */
export function paceLight(pace: number | undefined): Light {
  if (pace === undefined) return 'grey';
  if (pace >= GREEN_PACE - TOLERANCE) return 'green';
  return pace >= AMBER_PACE - TOLERANCE ? 'amber' : 'red';
}
