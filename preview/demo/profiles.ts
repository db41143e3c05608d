/** How a person of the invented team sells. */
export interface Profile {
  /** New deals in a week. */
  readonly starts: number;
  /** Chance that a deal with a new client is won in the end. */
  readonly wins: number;
  /** How long deals stay in a stage; 1 is the usual time, 2 twice that. */
  readonly pace: number;
  /** Chance that a deal is forgotten for weeks in a stage. */
  readonly forgets: number;
  /** Chance that a customer orders once more. */
  readonly loyalty: number;
  /** Size of the deals; 1 is usual. */
  readonly size: number;
  /** Chance that a deal is about a machine and not about supplies. */
  readonly machines: number;
  /** How likely a new deal goes to an untouched client, a customer, or a client whose pause is over. */
  readonly taste: readonly [fresh: number, customer: number, rested: number];
  /** Clients who bought already when the log began. */
  readonly customers: number;
  /** Clients of his base. */
  readonly base: number;
  /** Weeks in the team; longer than the log: he was there before it. */
  readonly weeks: number;
  /** How many weeks before the end his two weeks of holidays began; 0: none. */
  readonly holiday: number;
  /** Pace at which the month's plan is met today, 1 = on plan. */
  readonly planPace: number;
  /** The least plan of a newcomer, as a share of the steady manager's; undefined: plans grow out of his own sales. */
  readonly norm?: number;
}

const USUAL: Profile = {
  starts: 5.8,
  wins: 0.17,
  pace: 1,
  forgets: 0.05,
  loyalty: 0.7,
  size: 1,
  machines: 0.12,
  taste: [0.25, 0.53, 0.22],
  customers: 23,
  base: 125,
  weeks: 150,
  holiday: 0,
  planPace: 0.97,
};

/** The managers in the order of the team: the star, the steady, the farmer, the slow, the burner. */
export const MANAGERS: readonly Profile[] = [
  {
    ...USUAL,
    starts: 6.4,
    wins: 0.3,
    pace: 0.8,
    forgets: 0.025,
    size: 1.2,
    weeks: 265,
    holiday: 17,
    planPace: 1.09,
  },
  { ...USUAL, holiday: 21, planPace: 1.01 },
  {
    ...USUAL,
    starts: 5.2,
    wins: 0.185,
    loyalty: 0.78,
    size: 1.15,
    taste: [0.22, 0.6, 0.18],
    customers: 26,
    weeks: 210,
    holiday: 13,
    planPace: 0.96,
  },
  {
    ...USUAL,
    starts: 5.6,
    wins: 0.15,
    pace: 1.3,
    forgets: 0.11,
    weeks: 92,
    holiday: 9,
    planPace: 0.91,
  },
  {
    ...USUAL,
    starts: 6.4,
    wins: 0.11,
    pace: 0.85,
    forgets: 0.07,
    loyalty: 0.45,
    size: 0.8,
    taste: [0.9, 0.05, 0.05],
    customers: 6,
    base: 98,
    weeks: 20,
    planPace: 0.68,
    norm: 0.5,
    machines: 0.01,
  },
];

/** The place of the steady one. */
export const STEADY = 1;

/** The head came from outside; he hands the few clients he brought over to the managers. */
const HEAD: Profile = {
  ...USUAL,
  starts: 0.7,
  wins: 0.3,
  taste: [0.8, 0.1, 0.1],
  loyalty: 0,
  customers: 0,
  base: 8,
  weeks: 9,
};

/** Everybody who sells; a seller is known by his place in this list. */
export const SELLERS: readonly Profile[] = [...MANAGERS, HEAD];
