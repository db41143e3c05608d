import { newId } from '../../../sidebar/calls/newId';

it('an ID is what the server takes for one, and none comes twice', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{8,64}$/);
});
