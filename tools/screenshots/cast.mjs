/** @typedef {import('./scene.mjs').Scene} Scene */

/**
 * Clients of the invented team in whom something can be seen.
 * @typedef {object} Cast
 * @property {string} manager who sees the sidebar
 * @property {{ client: string, stage: number, cell: string }} fresh client of his at an early stage, and where in Clients
 * @property {{ client: string, stage: number }} far client of his at a late stage
 * @property {string} other a third client of his
 * @property {string} rich client of his with the most actions
 * @property {string} cooling client of his who refused
 */

/**
 * Finds them in the tabs, in whichever language.
 * @param {Scene} scene
 * @returns {Promise<Cast>}
 */
export async function findCast(scene) {
  const { segments } = scene.texts;
  const manager = await scene.nameOf('manager');
  const actions = await scene.rowsOf('actions');
  const clients = await scene.rowsOf('clients');
  const rows = new Map(clients.map(([client = ''], index) => [client, index + 1]));
  const own = clients.filter(([, owner]) => owner === manager);
  const inState = (/** @type {string} */ state) => own.filter((row) => row[4] === state);
  const countOf = (/** @type {string} */ client) =>
    actions.filter((row) => row[2] === client).length;
  const [rich = ''] = inState(segments.working)
    .map(([client = '']) => client)
    .sort((one, other) => countOf(other) - countOf(one));
  const inWork = inState(segments.inWork)
    .map(([client = '', , , , , stage = '']) => ({ client, stage: Number.parseInt(stage, 10) }))
    .sort((one, other) => one.stage - other.stage);
  const [fresh, other] = inWork;
  const far = inWork.at(-1);
  if (!fresh || !other || !far) throw new Error('Nobody has three clients in work.');
  return {
    ...{ manager, far, rich },
    fresh: { ...fresh, cell: `A${String(rows.get(fresh.client))}` },
    other: other.client,
    cooling: inState(segments.cooling)[0]?.[0] ?? '',
  };
}
