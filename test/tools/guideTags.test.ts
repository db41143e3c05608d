import { withoutGuideTags } from '../../tools/bundle/guideTags.mjs';

it('takes the tags for the guide out of a comment, with the lines that continue them', () => {
  const jsdoc = `/**
 * Adds.
 * @return {number} The sum.
 * @counted Sum: all
 *   of it.
 *
 * @pitfall None.
 * @customfunction
 */`;
  expect(withoutGuideTags(jsdoc)).toBe(`/**
 * Adds.
 * @return {number} The sum.
 * @customfunction
 */`);
});

it('closes a comment that ends with such a tag', () => {
  expect(withoutGuideTags('/**\n * Adds.\n * @pitfall None.\n */')).toBe('/**\n * Adds.\n */');
});

it.each(['', '/** Adds. */', '/**\n * Adds @pitfall in a line.\n */'])(
  'leaves any other comment as it is: %j',
  (jsdoc) => {
    expect(withoutGuideTags(jsdoc)).toBe(jsdoc);
  },
);
