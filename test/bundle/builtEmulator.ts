import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../preview/emulator';

const DIST = join(__dirname, '../../dist');

/** The built bundle in the emulator: what these tests run is what Google will run. */
export function builtEmulator(options: Partial<EmulatorOptions> = {}): Emulator {
  return createEmulator({
    code: readFileSync(join(DIST, 'Code.js'), 'utf8'),
    html: { sidebar: readFileSync(join(DIST, 'sidebar.html'), 'utf8') },
    zone: 'Europe/Sofia',
    user: 'anna@example.com',
    now: () => Date.parse('2026-11-20T10:00:00Z'),
    ...options,
  });
}
