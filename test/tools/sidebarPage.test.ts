import { inline } from '../../tools/bundle/sidebar.mjs';

const PAGE = '<head><!-- style --></head><body><!-- script --></body>';

it('puts style and script in, whatever stands in them', () => {
  expect(inline(PAGE, "a('$& $1')", 'p::after { content: "$&" }')).toBe(
    '<head><style>\np::after { content: "$&" }\n</style></head>' +
      "<body><script>\na('$& $1')\n</script></body>",
  );
});

it('keeps a closing tag inside a text from ending the element', () => {
  expect(inline(PAGE, "a('</SCRIPT>')", '')).toContain("a('<\\/SCRIPT>')");
});

it.each(['style', 'script'])('misses no marker: %s', (name) => {
  expect(() => inline(PAGE.replace(`<!-- ${name} -->`, ''), '', '')).toThrow(
    `sidebar/index.html lacks the marker <!-- ${name} -->.`,
  );
});
