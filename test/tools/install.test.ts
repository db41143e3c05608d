import { isInstalled, isNodeSupported } from '../../tools/install.mjs';

it.each(['20.19.0', '20.20.2', '22.13.0', '22.99.1', '24.0.0', '25.1.0'])('takes Node %s', (v) => {
  expect(isNodeSupported(v)).toBe(true);
});

it.each(['18.20.0', '20.18.9', '21.7.0', '22.12.0', '23.11.0'])('refuses Node %s', (v) => {
  expect(isNodeSupported(v)).toBe(false);
});

describe('the packages are installed', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-linux': { version: '1.0.0', optional: true },
  };

  it.each([
    ['when each has its version', { 'node_modules/a': '1.0.0', 'node_modules/a-linux': '1.0.0' }],
    ['also without those for other platforms', { 'node_modules/a': '1.0.0' }],
  ])('%s', (_, versions) => {
    expect(isInstalled(locked, recordOf(versions))).toBe(true);
  });

  it.each([
    ['when nothing is there', {}],
    ['when one has another version', { 'node_modules/a': '1.0.1' }],
    [
      'when an optional one is outdated',
      { 'node_modules/a': '1.0.0', 'node_modules/a-linux': '0' },
    ],
  ])('not %s', (_, versions) => {
    expect(isInstalled(locked, recordOf(versions))).toBe(false);
  });
});

function recordOf(versions: Record<string, string>) {
  return Object.fromEntries(Object.entries(versions).map(([path, version]) => [path, { version }]));
}
