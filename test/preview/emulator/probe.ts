import { createEmulator } from '../../../preview/emulator';
import type { Emulator, EmulatorOptions } from '../../../preview/emulator';

/** An emulator whose script has one function, `probe`, with the given body. */
export function emulatorOf(body: string, options: Partial<EmulatorOptions> = {}): Emulator {
  const prelude = 'var book = SpreadsheetApp.getActive(); var sheet = book.getSheets()[0];';
  const code = `function probe(argument) { ${prelude} ${body} }`;
  return createEmulator({ code, zone: 'Europe/Sofia', user: 'anna@example.com', ...options });
}

/** What a small script gives; its exception as text when it throws. */
export function outcomeOf(body: string, options: Partial<EmulatorOptions> = {}): unknown {
  try {
    return emulatorOf(body, options).call('probe');
  } catch (error) {
    return `Exception: ${(error as Error).message}`;
  }
}
