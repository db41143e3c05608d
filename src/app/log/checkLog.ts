import { checkChain, type ChainFinding, type ChainReport } from '../../sheets/chainCheck';
import { findColumns } from '../../sheets/headings';
import type { Texts } from '../../texts/en';
import { logWords } from '../../texts/lexicon';
import { signedIn } from '../access/signedIn';
import { readSettings } from '../access/workbookSettings';
import type { ChainStore, Identity, Workbook } from '../ports';

/** What the check of the log works with. */
export interface CheckPorts {
  readonly book: Workbook;
  readonly identity: Identity;
  readonly chain: ChainStore;
}

/** An alert has no room for more. */
const SHOWN = 20;

/**
 * Checks the log against its hashes, for the head and the admin, and says what it found. It takes no lock: the kept end
 * is read before the cells, so what is recorded meanwhile is only more rows.
 */
export function checkLog({ book, identity, chain }: CheckPorts): string {
  const who = signedIn(book, identity);
  if ('refusal' in who) return who.refusal;
  const { words } = readSettings(book);
  if (who.person.role !== 'head' && who.person.role !== 'admin') return words.checkLog.notYourRole;
  const kept = chain.read();
  const cells = book.read('actions');
  const places = findColumns(cells[0] ?? [], logWords.headings);
  if (places.hash === undefined) return words.checkLog.noColumn(words.headings.actions.hash);
  return messageOf(checkChain(cells, places, book.zone(), kept), words);
}

function messageOf({ rows, findings, cut }: ChainReport, { checkLog: words }: Texts): string {
  const faulty = findings.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (faulty === 0 && cut === 0) return words.clean(rows);
  const lines = [words.found(rows, faulty + (cut > 0 ? 1 : 0))];
  if (cut > 0) lines.push(words.cut(cut));
  lines.push(...findings.slice(0, SHOWN).map((finding) => lineOf(finding, words)));
  const hidden = findings.slice(SHOWN).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (hidden > 0) lines.push(words.more(hidden));
  return lines.join('\n');
}

function lineOf({ fault, from, to }: ChainFinding, words: Texts['checkLog']): string {
  const place = from === to ? words.row(String(from)) : words.rows(String(from), String(to));
  return `${place}: ${words.faults[fault]}`;
}
