/** A figure and what was planned of it. */
export interface Target {
  /** Undefined: no plan. */
  readonly planned: number | undefined;
  readonly fact: number;
}

/**
 * The targets of several people as one: of those alone who have a plan, so that plan and fact are of the same people;
 * of all of them where nobody has one.
 *
 * @param ofTeam the team's own plan, where it has one: it is compared with what everyone did.
 */
export function totalTarget(targets: readonly Target[], ofTeam: number | undefined): Target {
  const planned = targets.filter((target) => target.planned !== undefined);
  if (ofTeam !== undefined) return { planned: ofTeam, fact: sumOfFacts(targets) };
  if (planned.length === 0) return { planned: undefined, fact: sumOfFacts(targets) };
  const plan = planned.reduce((sum, target) => sum + (target.planned ?? 0), 0);
  return { planned: plan, fact: sumOfFacts(planned) };
}

/** What all of them did together; 0 where there is nobody. */
export function sumOfFacts(targets: readonly Target[]): number {
  return targets.reduce((sum, { fact }) => sum + fact, 0);
}
