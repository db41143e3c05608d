/** What the add-on answers when something is done for several clients, or to their names. */
export const batch = {
  newName: 'New name',
  tooMany: (most: number): string =>
    `Choose at most ${String(most)} clients at a time; nothing was saved.`,
  leftOut: (client: string): string =>
    `${client} was not recorded with the others. Please record this client again.`,
  headOnly: 'Only the head of sales can hand clients over; nothing was changed.',
  notSelling: (name: string): string =>
    `${name} is not on the Team tab today as a manager or head, so nothing was changed.`,
  unknownClient: (client: string): string => `There is no client “${client}”.`,
  alreadyHis: (client: string, manager: string): string =>
    `${client} belongs to ${manager} already.`,
  /** Stands in the Note of the row. */
  handedOver: (from: string, to: string): string => `Handed over from ${from} to ${to}`,
  /** Stands in the Changes tab. */
  owner: 'Owner',
  sameName: (from: string, to: string): string =>
    `“${from}” and “${to}” are one name: case and spaces make no difference. Nothing was changed.`,
  circle: (from: string, to: string): string =>
    `“${to}” was renamed to “${from}” before. To go back, undo that renaming; nothing was changed.`,
  taken: (to: string): string => `${to} is a client already. You can join the two.`,
};
