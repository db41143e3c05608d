import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '../..');

/** The whole guide, made by a machine with this surrounding. */
function guideIn(surrounding: Record<string, string>): string {
  const place = { root: ROOT, page: 'docs/functions.md', pictures: 'docs/pictures/functions' };
  const maker = pathToFileURL(join(ROOT, 'tools/guide/makeGuide.mjs'));
  const script = `import { makeGuide } from ${JSON.stringify(maker)};
    console.log(JSON.stringify(await makeGuide(${JSON.stringify(place)})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...surrounding },
    maxBuffer: 2 ** 24,
  });
  expect(stderr).toBe('');
  return stdout;
}

it('is the same on every machine, or the check would fail where nothing has changed', () => {
  const here = guideIn({ TZ: 'Pacific/Kiritimati', LC_ALL: 'ru_RU.UTF-8' });
  expect(guideIn({ TZ: 'America/Los_Angeles', LC_ALL: 'C' })).toBe(here);
});
