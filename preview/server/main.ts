import { createHash } from 'node:crypto';
import { basename, join, relative, resolve } from 'node:path';
import { readBundle } from '../headless/bundle';
import { Failure, lineOf } from '../headless/failure';
import { firstState } from './firstState';
import { readOptions, USAGE, type Options } from './options';
import { Saver } from './saver';
import { Service } from './service';
import { readState, writeState, type State } from './stateFile';
import { Workbench } from './workbench';

export { readOptions } from './options';

/** Where the workbench was started. */
export interface Surroundings {
  /** The project. */
  root: string;
  /** Folder in which relative paths begin. */
  folder: string;
  /** Folder of the compiled page. */
  assets: string;
  print: (line: string) => void;
}

/** A workbench that serves its page. */
export interface Running {
  address: string;
  /** Whether the person wants the page opened. */
  open: boolean;
  /** Saves and ends. */
  stop: () => void;
}

/**
 * Opens the kept workbook or makes a new one, and serves the page.
 *
 * @returns undefined when help was all that was asked for
 * @throws Failure with one line for the person
 */
export async function start(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Running | undefined> {
  const options = readOptions(args);
  const { root, print } = surroundings;
  if (options === undefined) {
    print(USAGE);
    return undefined;
  }
  const path = join(root, '.tabla', stateName(options, surroundings.folder));
  const workbench = open(path, options, surroundings);
  const saver = new Saver(
    () => {
      writeState(path, workbench.snapshot());
    },
    (error) => {
      print(`The workbook could not be saved: ${lineOf(error)}`);
    },
  );
  saver.touch();
  const service = new Service(workbench, surroundings.assets, () => {
    saver.touch();
  });
  const port = await service.start(options.port);
  if (port !== options.port) print(`Port ${options.port} is taken; this is port ${port}.`);
  return {
    address: `http://127.0.0.1:${port}/`,
    open: options.open,
    stop: () => {
      service.stop();
      saver.finish();
    },
  };
}

function open(path: string, options: Options, { root, folder, print }: Surroundings): Workbench {
  const bundle = readBundle(join(root, 'dist'));
  const shown = relative(root, path);
  const state = keptState(path, shown, options, print) ?? begin();
  try {
    return new Workbench(bundle, state, shown);
  } catch (error) {
    throw new Failure(`The add-on does not run: ${lineOf(error)}`);
  }

  function begin(): State {
    const { language, zone, log } = options;
    print(log === undefined ? 'Inventing a team …' : `Reading ${log} …`);
    const now = Date.now();
    if (log === undefined) return firstState(bundle, { language, zone, now });
    const source = { path: resolve(folder, log), name: basename(log) };
    return firstState(bundle, { language, zone, now, log: source });
  }
}

function keptState(
  path: string,
  shown: string,
  { reset }: Options,
  print: (line: string) => void,
): State | undefined {
  if (reset) return undefined;
  const kept = readState(path);
  if (kept === undefined) return undefined;
  if ('state' in kept) {
    print(`Opening the workbook of ${shown}; --reset starts over.`);
    return kept.state;
  }
  print(`${shown} cannot be read. It is kept as ${basename(kept.brokenAside)}; starting over.`);
  return undefined;
}

/** Each language has a workbook of its own, and so has each log. */
function stateName({ language, log }: Options, folder: string): string {
  if (log === undefined) return `state-${language}.json`;
  const hash = createHash('sha256').update(resolve(folder, log)).digest('hex').slice(0, 8);
  return `state-${language}-${hash}.json`;
}
