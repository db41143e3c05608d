import { parseArgs } from 'node:util';
import { Failure, lineOf } from '../headless/failure';
import { readZone } from '../headless/zoneOption';
import type { Language } from './protocol';

/** What the command line asks for. */
export interface Options {
  language: Language;
  /** A CSV file as it was typed. */
  log?: string;
  zone: string;
  port: number;
  reset: boolean;
  /** Whether a browser is opened where there is a desktop. */
  open: boolean;
}

/** Shown for --help. */
export const USAGE = `npm start -- [options]

  --lang en|ru|bg   language of the page and of a new workbook
  --log FILE.csv    a log of your own in place of the invented team
  --zone ZONE       time zone of a new workbook, such as Europe/Sofia
  --port N          port of the page; 8020 without it
  --reset           starts over with a new workbook
  --no-open         opens no browser
`;

const FIRST_PORT = 8020;
const LANGUAGES: readonly Language[] = ['en', 'ru', 'bg'];

/** Reads the command line; undefined asks for help. @throws Failure for what it does not know */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parse(args);
  if (values.help === true) return undefined;
  const options: Options = {
    language: readLanguage(values.lang ?? 'en'),
    zone: readZone(values.zone),
    port: readPort(values.port),
    reset: values.reset === true,
    open: values['no-open'] !== true,
  };
  return values.log === undefined ? options : { ...options, log: values.log };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string' },
        log: { type: 'string' },
        zone: { type: 'string' },
        port: { type: 'string' },
        reset: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Failure(`${lineOf(error).split('. ')[0] ?? ''}; --help shows what there is.`);
  }
}

function readLanguage(text: string): Language {
  const language = LANGUAGES.find((one) => one === text);
  if (language !== undefined) return language;
  throw new Failure(`Unknown language "${text}"; there are ${LANGUAGES.join(', ')}.`);
}

function readPort(text: string | undefined): number {
  if (text === undefined) return FIRST_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new Failure(`"${text}" is no port; a number such as 8020 is wanted.`);
}
