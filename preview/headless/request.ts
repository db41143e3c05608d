import { parseArgs } from 'node:util';
import { Failure, lineOf } from './failure';
import { TABLES, type TableOption } from './tables';
import { readZone } from './zoneOption';

export type Command =
  | { name: 'formula'; formula: string }
  | { name: 'report'; week: string }
  | { name: 'record'; action: Record<string, unknown>; out: string };

/** What the command line asks for. */
export interface Request {
  command: Command;
  /** Paths as typed, by the option that named them. */
  files: Partial<Record<TableOption, string>>;
  zone: string;
  lang: string | undefined;
  user: string | undefined;
  json: boolean;
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  log: TEXT,
  settings: TEXT,
  clients: TEXT,
  team: TEXT,
  plan: TEXT,
  costs: TEXT,
  tasks: TEXT,
  zone: TEXT,
  lang: TEXT,
  as: TEXT,
  out: TEXT,
  json: FLAG,
  help: FLAG,
} as const;
const LANGUAGES = ['en', 'ru', 'bg'];

/**
 * Reads the command line; `undefined` when it asks for help.
 *
 * @throws Failure on whatever it does not know, before any file is touched.
 */
export function readRequest(args: readonly string[]): Request | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  return {
    command: readCommand(positionals, values.out),
    files: Object.fromEntries(
      TABLES.flatMap(({ option }) => {
        const path = values[option];
        return path === undefined ? [] : [[option, path]];
      }),
    ),
    zone: readZone(values.zone),
    lang: readLanguage(values.lang),
    user: values.as,
    json: values.json === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's message goes on to explain its own syntax.
    throw new Failure(`${lineOf(error).split('. ')[0] ?? ''}; --help shows what there is.`);
  }
}

function readCommand(positionals: readonly string[], out: string | undefined): Command {
  const [name, argument, ...rest] = positionals;
  if (name === undefined) throw new Failure('No command; --help shows what there is.');
  if (name !== 'formula' && name !== 'report' && name !== 'record') {
    throw new Failure(`Unknown command "${name}"; there are formula, report and record.`);
  }
  if (argument === undefined) throw new Failure(`The command ${name} needs an argument.`);
  if (rest.length > 0) throw new Failure(`Too many arguments: "${rest.join(' ')}".`);
  if (name === 'record') return { name, action: readAction(argument), out: readOut(out) };
  if (out !== undefined) throw new Failure('--out belongs to the command record.');
  if (name === 'report') return { name, week: argument };
  if (!argument.startsWith('=')) throw new Failure('A formula begins with "=".');
  return { name, formula: argument };
}

function readAction(text: string): Record<string, unknown> {
  let action: unknown;
  try {
    action = JSON.parse(text);
  } catch {
    throw new Failure('The action is no valid JSON.');
  }
  if (typeof action !== 'object' || action === null || Array.isArray(action)) {
    throw new Failure('The action must be a JSON object such as {"client":"Acme","stage":2}.');
  }
  return action as Record<string, unknown>;
}

function readOut(out: string | undefined): string {
  if (out === undefined || out === '') throw new Failure('The command record needs --out FILE.');
  return out;
}

function readLanguage(lang: string | undefined): string | undefined {
  if (lang === undefined || LANGUAGES.includes(lang)) return lang;
  throw new Failure(`Unknown language "${lang}"; there are ${LANGUAGES.join(', ')}.`);
}
