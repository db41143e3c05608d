import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

it('has one headline of the first rank, for screen readers to begin at', () => {
  const page = readFileSync(join(__dirname, '../../sidebar/index.html'), 'utf8');
  expect(page.match(/<h1[^>]*>.*<\/h1>/g)).toEqual(['<h1 class="unseen">Tabla</h1>']);
  const folder = join(__dirname, '../../sidebar');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const others = files.filter(
    (file) => file.endsWith('.tsx') && readFileSync(join(folder, file), 'utf8').includes('<h1'),
  );
  expect(others).toEqual([]);
});
